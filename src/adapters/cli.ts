#!/usr/bin/env node
import { CommanderError } from 'commander'
import { isTold, messageOf } from './cli/errors.js'
import { EXIT } from './cli/exit-codes.js'
import { createProgram } from './cli/program.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clean)
  throw error
})
// What is half written is taken away on the way out.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

try {
  await createProgram({ worker: new URL('./cli/worker.js', import.meta.url) }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.wrong
  else if (isTold(error)) {
    process.stderr.write(`onrecord: ${messageOf(error)}\n`)
    process.exitCode = EXIT.wrong
  } else throw error
}
