import type { WriteStream } from 'node:tty'

/** A line that tells how far a run over many files has come. */
export interface Progress {
  show(done: number, file: string): void
  clear(): void
}

// Fewer files than this are done before anyone reads a line.
const FEW = 5

/** A progress line on a terminal; nothing is written elsewhere or for a few files. */
export function createProgress(stream: WriteStream, total: number): Progress {
  if (!stream.isTTY || total < FEW) return { show() {}, clear() {} }
  return {
    show(done, file) {
      const line = `${done + 1}/${total} ${file}`
      stream.write(`\r\x1b[K${line.slice(0, (stream.columns ?? 80) - 1)}`)
    },
    clear() {
      stream.write('\r\x1b[K')
    },
  }
}
