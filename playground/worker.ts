// Reads the article apart from the page, so that typing never waits for it. The page’s content security policy holds here
// too: nothing can be sent anywhere.

import { policies } from 'onrecord'
import { checks } from 'onrecord/checks'
import type { ReportParts } from 'onrecord/report'
import type { Answer, Question } from './messages.js'
import { createDesk } from './worker/desk.js'
import { differences } from './worker/differences.js'

const desk = createDesk()
let last: ReportParts | undefined
const clock = () => performance.timeOrigin + performance.now()
const answer = (message: Answer) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'look') look(data)
  else if (data.kind === 'sources') answer({ kind: 'sources', read: desk.readSources(data.files) })
  else if (data.kind === 'save') answer({ kind: 'saved', what: data.what, content: desk.save(data.what) })
  else if (last) answer({ kind: 'drawn', changes: differences(undefined, last) })
})

function look({ id, text, name, settings }: Extract<Question, { kind: 'look' }>): void {
  try {
    const from = clock()
    const { parts, words } = desk.look(text, name, settings)
    const changes = differences(last, parts)
    last = parts
    answer({ kind: 'looked', id, changes, words, read: { from, to: clock() } })
  } catch (error) {
    answer({ kind: 'failed', id, reason: String(error) })
  }
}

answer({
  kind: 'ready',
  checks: checks.map(({ id, summary }) => ({ id, summary })),
  policies: Object.keys(policies),
})
