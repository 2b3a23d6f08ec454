import type { Answer, Question } from '../messages.js'
import { policy } from './patch.js'

/** What is to be read. */
export type Look = Omit<Extract<Question, { kind: 'look' }>, 'kind' | 'id'>

/**
 * The worker. One reading is under way at most, and of those asked for meanwhile only the last is done: so nothing stale waits in
 * line, the first key is answered at once, and a long article is read again as often as the machine can, and no more often.
 * `onAnswer` also gets the time at which the reader asked.
 */
export function startWorker(script: string, onAnswer: (answer: Answer, asked: number) => void) {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(policy.createScriptURL(address))
  let busy: { id: number; asked: number } | undefined
  let next: { look: Look; asked: number } | undefined
  let ids = 0

  const send = () => {
    if (busy || !next) return
    const { look, asked } = next
    next = undefined
    busy = { id: ++ids, asked }
    worker.postMessage({ kind: 'look', id: busy.id, ...look } satisfies Question)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = busy?.asked ?? 0
    if (data.kind === 'looked' || data.kind === 'failed') {
      busy = undefined
      send()
    }
    onAnswer(data, asked)
  })
  worker.addEventListener('error', ({ message }) =>
    onAnswer({ kind: 'failed', id: busy?.id ?? 0, reason: message || 'the worker did not start' }, 0),
  )
  return {
    /** Asks for a reading; `asked` is when the reader did. */
    look(look: Look, asked: number) {
      next = { look, asked }
      send()
    },
    ask: (question: Exclude<Question, { kind: 'look' }>) => worker.postMessage(question),
    /** Takes back what was asked for and is not yet under way. */
    forget() {
      next = undefined
    },
  }
}
