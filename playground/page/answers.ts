import type { Answer, Question } from '../messages.js'
import { policy } from './patch.js'

/** What is to be read. */
export type Look = Omit<Extract<Question, { kind: 'look' }>, 'kind' | 'id'>

/** When the reader asked for what is answered, once for each time, and when the worker was handed it. */
export interface Asked {
  keys: number[]
  sent: number
}

const NOBODY: Asked = { keys: [], sent: 0 }

/**
 * The worker. One reading is under way at most, and of those asked for meanwhile only the last is done: so nothing stale waits in
 * line, the first key is answered at once, and a long article is read again as often as the machine can, and no more often.
 * `onAnswer` also gets the times at which the reader asked: what was overtaken is answered by what overtook it.
 */
export function startWorker(script: string, onAnswer: (answer: Answer, asked: Asked) => void) {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(policy.createScriptURL(address))
  let busy: ({ id: number } & Asked) | undefined
  let next: { look: Look; keys: number[] } | undefined
  let ids = 0

  const send = () => {
    if (busy || !next) return
    const { look, keys } = next
    next = undefined
    busy = { id: ++ids, keys, sent: performance.now() }
    worker.postMessage({ kind: 'look', id: busy.id, ...look } satisfies Question)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = busy ?? NOBODY
    if (data.kind === 'looked' || data.kind === 'failed') {
      busy = undefined
      send()
    }
    onAnswer(data, asked)
  })
  worker.addEventListener('error', ({ message }) =>
    onAnswer({ kind: 'failed', id: busy?.id ?? 0, reason: message || 'the worker did not start' }, NOBODY),
  )
  return {
    /** Asks for a reading; `asked` is when the reader did. */
    look(look: Look, asked: number) {
      next = { look, keys: [...(next?.keys ?? []), asked] }
      send()
    },
    ask: (question: Exclude<Question, { kind: 'look' }>) => worker.postMessage(question),
    /** Takes back what was asked for and is not yet under way. */
    forget() {
      next = undefined
    },
  }
}
