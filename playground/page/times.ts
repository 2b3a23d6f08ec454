import type { Stretch } from '../messages.js'
import type { Asked } from './answers.js'

/**
 * Begins when an answer has come; what it gives is called when that is drawn. Once it is painted too, the page tells what the
 * reader waited for it, from each key on, and for what: an entry of `performance.measure`, for whoever measures (bench/page.ts).
 */
export function timeAnswer({ keys, sent }: Asked, { from, to }: Stretch): () => void {
  const come = performance.now()
  return () => {
    const drawn = performance.now()
    requestAnimationFrame(() =>
      setTimeout(() => {
        const end = performance.now()
        const { timeOrigin } = performance
        for (const start of keys) {
          const messages = from - timeOrigin - sent + (come - (to - timeOrigin))
          const detail = {
            'behind another': sent - start,
            messages,
            worker: to - from,
            drawing: drawn - come,
            painting: end - drawn,
          }
          performance.measure('answer', { start, end, detail })
        }
        // Whoever observes has been told; nothing is kept.
        performance.clearMeasures('answer')
      }),
    )
  }
}
