import type { Answer, Begin, Look, Question } from '../messages.js'
import { policy } from './patch.js'
import { createTimes } from './times.js'

/**
 * The workers. One look is under way at most, and of those asked for meanwhile only the last is done: so nothing stale waits in
 * line, the first key is answered at once, and each answer is of the text as it then was. `onAnswer` also gets what is to be called
 * when the answer is drawn.
 */
export function startWorkers(script: string, onAnswer: (answer: Answer, drawn: () => void) => void) {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const { port1, port2 } = new MessageChannel()
  const times = createTimes()
  let busy = false
  let next: Extract<Question, { kind: 'look' }> | undefined
  let ids = 0

  const start = (as: Begin['as'], port: MessagePort) => {
    const worker = new Worker(policy.createScriptURL(address), { name: as })
    worker.addEventListener('error', ({ message }) => {
      onAnswer({ kind: 'failed', id: ids, reason: message || 'the worker did not start' }, () => {})
      busy = false
      send()
    })
    worker.postMessage({ kind: 'begin', as } satisfies Begin, [port])
    return worker
  }
  const desk = start('desk', port1)
  start('reader', port2)

  const ask = (question: Question) => desk.postMessage(question)
  const send = () => {
    if (busy || !next) return
    busy = true
    times.sent(next.id)
    ask(next)
    next = undefined
  }
  desk.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const drawn = data.kind === 'quick' || data.kind === 'settled' ? times.come(data) : () => {}
    if (data.kind === 'quick' || data.kind === 'later' || data.kind === 'failed') {
      busy = false
      send()
    }
    onAnswer(data, drawn)
  })
  return {
    /** Asks for a reading; `asked` is when the reader did. */
    look(look: Look, asked: number) {
      next = { kind: 'look', id: ++ids, look }
      times.asked(ids, asked)
      send()
    },
    ask: (question: Exclude<Question, { kind: 'look' }>) => ask(question),
    /** Takes back what was asked for and is not yet under way. */
    forget() {
      next = undefined
      times.forget()
    },
  }
}
