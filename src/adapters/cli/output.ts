import { createWriteStream, rmSync } from 'node:fs'
import { lstat, mkdir, realpath, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'

/** Where a run writes. */
export interface Output {
  /** Waits where what was written before has not gone out yet. */
  write(text: string): Promise<void>
  /** Puts the whole in its place. */
  finish(): Promise<void>
  /** Leaves the file as it was. */
  abandon(): void
}

const STANDARD: Output = {
  write: (text) => written(process.stdout, text),
  finish: async () => undefined,
  abandon: () => undefined,
}

/**
 * Standard output, or a file that is written as a whole or not at all: beside it first, under a name of its own, then put in its
 * place, so that a run that is killed leaves it as it was. What is no regular file, such as `/dev/null`, is written as it stands.
 */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return STANDARD
  const target = await realpath(path).catch(() => path)
  const there = await lstat(target).catch(() => undefined)
  const isWhole = there === undefined || there.isFile()
  const draft = isWhole ? join(dirname(target), `.${basename(target)}.${process.pid}.tmp`) : target
  await mkdir(dirname(target), { recursive: true })
  const stream = createWriteStream(draft)
  const ended = finished(stream)
  ended.catch(() => undefined)
  const abandon = (): void => {
    process.off('exit', abandon)
    stream.destroy()
    if (isWhole) rmSync(draft, { force: true })
  }
  process.on('exit', abandon)
  return {
    write: (text) => written(stream, text),
    async finish() {
      stream.end()
      await ended
      process.off('exit', abandon)
      if (isWhole) await rename(draft, target)
    },
    abandon,
  }
}

/** Writes a whole text, or nothing, into a file. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const output = await openOutput(path)
  try {
    await output.write(text)
    await output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}

function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
