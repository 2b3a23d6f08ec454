// Both workers of the page: the desk, which answers it, and the reader, which reads whole articles; typing waits for neither. The
// page’s content security policy holds here too: nothing can be sent anywhere.

import { policies } from 'onrecord'
import { checks } from 'onrecord/checks'
import type { Answer, Begin, Question } from './messages.js'
import { startDesk } from './worker/desk.js'
import { startReader } from './worker/reader.js'

const answer = (message: Answer) => postMessage(message)
let ask: ((question: Question) => void) | undefined

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Begin | Question>) => {
  if (data.kind !== 'begin') ask?.(data)
  else if (data.as === 'reader') startReader(port!)
  else {
    ask = startDesk(port!, answer)
    answer({
      kind: 'ready',
      checks: checks.map(({ id, summary }) => ({ id, summary })),
      policies: Object.keys(policies),
    })
  }
})
