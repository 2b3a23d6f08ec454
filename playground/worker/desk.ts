import { analyze, checkFigures, relations } from 'onrecord'
import { checks } from 'onrecord/checks'
import { html } from 'onrecord/html'
import { markdown } from 'onrecord/markdown'
import { type ReportArticle, type ReportParts, reportParts } from 'onrecord/report'
import { type Edit, editBetween } from '../../src/adapters/typing/edits.js'
import { type Known, knownOf, moveKnown } from '../../src/adapters/typing/known.js'
import { LONGEST_ALONE } from '../../src/adapters/typing/quick.js'
import type { Answer, FromReader, Look, Question, Report, Saved, Settings, ToReader } from '../messages.js'
import { clock } from './clock.js'
import { differences } from './differences.js'
import { movedArticle } from './moved.js'
import { quickArticle, type ReportLine } from './quick.js'
import { aboutSource, pagesOf, readSource, type TextSource } from './read-source.js'
import { analyzeOptionsOf, checkOptionsOf } from './settings.js'

/** An article as it was read, moved along with the edits since. */
interface Held {
  article: ReportArticle
  known: Known
  settings: Settings
}

const line: ReportLine = { analyze, checkFigures, relations, checks, formats: { html, markdown, text: undefined } }

// How many paragraphs are read for practice.
const PRACTICE = 60
// Milliseconds that a quick answer has to be drawn, before the reader takes up the processor.
const HEAD_START = 60

/**
 * Answers the page. A key is answered at once with what its paragraph tells and what was known of the rest; the whole article is
 * read by the reader, one reading at a time, and what was typed meanwhile moves what that finds. What is settled is always what
 * the reader found, and nothing else.
 */
export function startDesk(port: MessagePort, answer: (message: Answer) => void): (question: Question) => void {
  let text = ''
  let texts: TextSource[] = []
  let held: Held | undefined
  let drawn: ReportParts | undefined
  let reading: { id: number; settings: Settings; edits: { edit: Edit; text: string }[] } | undefined
  let waiting: { id: number; look: Look } | undefined
  let saves: Saved[] = []
  let ahead = 0
  const ask = (message: ToReader) => port.postMessage(message)

  const draw = (article: ReportArticle): Pick<Report, 'changes' | 'words'> => {
    const before = drawn
    drawn = reportParts(article, pagesOf(texts), before)
    return { changes: differences(before, drawn), words: text.match(/\S+/g)?.length ?? 0 }
  }
  const readNext = () => {
    if (reading || ahead) return
    if (waiting) {
      reading = { id: waiting.id, settings: waiting.look.settings, edits: [] }
      ask({ kind: 'read', ...waiting })
      waiting = undefined
    } else {
      for (const what of saves) ask({ kind: 'save', what })
      saves = []
    }
  }
  const move = ({ article, known, settings }: Held, edit: Edit, after: string): Held => ({
    article: movedArticle(article, edit, after),
    known: moveKnown(known, edit),
    settings,
  })

  const look = ({ id, look }: Extract<Question, { kind: 'look' }>) => {
    const from = clock()
    const edit = editBetween(text, look.text)
    const isEdited = edit.end > edit.start || edit.length > 0
    text = look.text
    if (isEdited) {
      reading?.edits.push({ edit, text })
      held = held && move(held, edit, text)
    }
    if (held && isEdited && canBeQuick(held, look.settings)) {
      const report = draw(quickArticle(held.article, held.known, line))
      answer({ kind: 'quick', id, ...report, read: { from, to: clock() } })
      ahead ||= setTimeout(() => {
        ahead = 0
        readNext()
      }, HEAD_START)
    } else answer({ kind: 'later', id })
    waiting = { id, look }
    readNext()
  }
  const settle = ({ article, read }: Extract<FromReader, { kind: 'read' }>) => {
    if (!reading) return
    const { id, settings, edits } = reading
    reading = undefined
    readNext()
    const check = checkOptionsOf(settings)
    const known = knownOf(article.analysis, { analyze: analyzeOptionsOf(settings), check }, [])
    held = edits.reduce((now: Held, { edit, text }) => move(now, edit, text), { article, known, settings })
    // What has been overtaken is not drawn: the next key shows it, or the next reading.
    if (edits.length === 0) answer({ kind: 'settled', id, ...draw(article), read })
    practise()
  }
  // Code that has hardly run is slow: until it has, paragraphs are read for practice, one at a time, while nobody waits.
  let practised = 0
  let practising = 0
  const practise = () => {
    clearTimeout(practising)
    if (practised >= PRACTICE) return
    practising = setTimeout(() => {
      const edited = held?.known.paragraphs.slice(practised % held.known.paragraphs.length).slice(0, 1) ?? []
      if (held && canBeQuick(held, held.settings))
        reportParts(quickArticle(held.article, { ...held.known, edited }, line), pagesOf(texts))
      practised++
      practise()
    })
  }

  port.onmessage = ({ data }: MessageEvent<FromReader>) => {
    if (data.kind === 'read') settle(data)
    else {
      answer(data)
      if (data.kind !== 'failed') return
      reading = undefined
      readNext()
    }
  }
  return (question) => {
    if (question.kind === 'look') look(question)
    else if (question.kind === 'sources') {
      const sources = question.files.map(readSource)
      texts = sources.flatMap((source) => source.texts ?? [])
      ask(question)
      answer({ kind: 'sources', read: sources.map(aboutSource) })
    } else if (question.kind === 'save') {
      saves.push(question.what)
      readNext()
    } else if (drawn) answer({ kind: 'drawn', changes: differences(undefined, drawn) })
  }
}

// Edited paragraphs that are too long in all are not worth a quick answer: it would be none.
function canBeQuick({ known, settings }: Held, now: Settings): boolean {
  const length = known.edited.reduce((sum, { start, end }) => sum + end - start, 0)
  return length <= LONGEST_ALONE && JSON.stringify(settings) === JSON.stringify(now)
}
