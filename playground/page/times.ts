import type { Answer } from '../messages.js'

/** When the reader asked, with a key or else. */
interface Wait {
  id: number
  start: number
}

/**
 * Keeps how long the reader waits for what, for whoever measures (bench/page.ts): the page tells it as entries of
 * `performance.measure`, called `answer` from each key to the first report that includes it, and `settled` to the one that is of
 * the whole article.
 */
export function createTimes() {
  const waits: Record<'answer' | 'settled', Wait[]> = { answer: [], settled: [] }
  const sent = new Map<number, number>()
  const endWaits = (name: keyof typeof waits, id: number): number[] => {
    const over = waits[name].filter((wait) => wait.id <= id)
    waits[name] = waits[name].filter((wait) => wait.id > id)
    return over.map(({ start }) => start)
  }

  return {
    asked(id: number, start: number) {
      for (const list of Object.values(waits)) list.push({ id, start })
    },
    sent: (id: number) => void sent.set(id, performance.now()),
    forget() {
      for (const list of Object.values(waits)) list.length = 0
    },
    /** A report has come; what this gives is called when it is drawn. */
    come({ kind, id, read }: Extract<Answer, { kind: 'quick' | 'settled' }>): () => void {
      const come = performance.now()
      const went = sent.get(id) ?? come
      for (const one of sent.keys()) if (one < id) sent.delete(one)
      const answered = endWaits('answer', id)
      const settled = kind === 'settled' ? endWaits('settled', id) : []
      return () => {
        const drawn = performance.now()
        whenPainted((end) => {
          for (const start of answered) {
            const worker = read.to - read.from
            const stages = { 'behind another': went - start, messages: come - went - worker, worker }
            const detail = { ...stages, drawing: drawn - come, painting: end - drawn }
            performance.measure('answer', { start, end, detail })
          }
          for (const start of settled)
            performance.measure('settled', { start, end, detail: { reading: read.to - read.from } })
          // Whoever observes has been told; nothing is kept.
          performance.clearMeasures()
        })
      }
    },
  }
}

function whenPainted(done: (end: number) => void): void {
  requestAnimationFrame(() => setTimeout(() => done(performance.now())))
}
