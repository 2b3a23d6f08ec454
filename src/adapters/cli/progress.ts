import type { WriteStream } from 'node:tty'

/** A bar that tells how far a run over many files has come. */
export interface Progress {
  step(file: string): void
  clear(): void
}

// Fewer files than this are done before anyone reads a line.
const FEW = 5
const BAR = 20
// A terminal is written to no more often than this, in milliseconds.
const PAUSE = 50

/** A progress bar on a terminal; nothing is written elsewhere or for a few files. */
export function createProgress(stream: WriteStream, total: number, now: () => number = Date.now): Progress {
  if (!stream.isTTY || total < FEW) return { step() {}, clear() {} }
  const began = now()
  let done = 0
  let last = Number.NEGATIVE_INFINITY
  let isShown = false
  return {
    step(file) {
      done++
      if (now() - last < PAUSE && done < total) return
      last = now()
      isShown = true
      const full = Math.round((done / total) * BAR)
      const left = ((now() - began) / done) * (total - done)
      const line = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total} ${timeLeft(left)} ${file}`
      stream.write(`\r\x1b[K${line.slice(0, (stream.columns ?? 80) - 1)}`)
    },
    clear() {
      if (isShown) stream.write('\r\x1b[K')
      isShown = false
    },
  }
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
