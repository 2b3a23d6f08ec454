#!/usr/bin/env node
import { CommanderError } from 'commander'
import { DataError } from '../model/errors.js'
import { EXIT } from './cli/exit-codes.js'
import { createProgram } from './cli/program.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clean)
  throw error
})

try {
  await createProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.wrong
  else if (error instanceof DataError || error instanceof RangeError || (error as NodeJS.ErrnoException).code) {
    process.stderr.write(`onrecord: ${(error as Error).message}\n`)
    process.exitCode = EXIT.wrong
  } else throw error
}
