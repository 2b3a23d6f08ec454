import { linkQuotes, type QuoteRow } from '../../claims/link-quotes.js'
import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import type { Analysis, Attribution, Entity, Finding, Paragraph, Relation, Span } from '../../model/generated/shapes.js'
import { seenWords } from '../../model/seen.js'
import { relationsByFigure } from './compared.js'
import { cutSegments, type Layer, type Segment } from './segments.js'
import { findUnsourced } from './unsourced.js'

/** An article and what is to be told of it. */
export interface ReportArticle {
  /** What the article goes by where it has no title: the name of its file. */
  name: string
  analysis: Analysis
  /** What does not hold: the result of `check`. */
  findings: readonly Finding[]
  /** What was compared and what was not: the result of `relations`. */
  relations?: readonly Relation[]
  /** What became of its quotations: the result of `verifyQuotes`. Missing where there was nothing to verify against. */
  verifications?: readonly QuoteVerification[]
}

/** Somebody to whom words are attributed, or nobody. */
export interface Speaker {
  /** Id in the page. */
  id: string
  /** Full name; missing for words whose source the text does not name. */
  name?: string
  /** A letter or two that tell speakers apart where colours do not. */
  mark: string
  /** Number of the colour, 0 to 7, and of the way in which it is drawn. */
  hue: number
  line: number
  entity?: Entity
  said: Said[]
}

/** One attribution in the page. */
export interface Said {
  /** Id in the page. */
  id: string
  attribution: Attribution
  row: QuoteRow
  speaker: Speaker
  /** Where it begins in the page. */
  place: string
  /** What became of its quotations, in the order of the text. */
  verifications: QuoteVerification[]
}

/** A paragraph cut into segments, with what begins in it. */
export interface Row {
  block: Paragraph
  segments: readonly Segment[]
}

/** An article made ready to be drawn. */
export interface Sheet extends ReportArticle {
  /** What the ids of its parts begin with. */
  key: string
  title: string
  rows: Row[]
  said: Said[]
  speakers: Speaker[]
  /** Sentences that are attributed to nobody. */
  unsourced: Span[]
  /** For each figure what it was compared with, or could not be. */
  compared: Relation[][]
  /** Id in the page of the place where a span begins. */
  placeOf(span: Span): string
}

/** How many colours there are, and how many ways to draw each: further speakers begin again. */
const HUES = 8
const LINES = 4

/** Makes an article ready; `key` must be unique in the page. */
export function laySheet(article: ReportArticle, key: string): Sheet {
  const { analysis, name, findings, relations = [] } = article
  const blocks = blocksOf(analysis)
  const unsourced = findUnsourced(analysis)
  const cut = cutSegments(analysis, blocks, layersOf(analysis, findings, unsourced))
  const rows = blocks.map((block, i) => ({ block, segments: cut[i]! }))
  const placeOf = createPlaceOf(key, cut.flat())
  const { said, speakers } = listSaid(article, key, placeOf)
  const title = analysis.title?.trim() || headingOf(rows) || name.slice(name.search(/[^/\\]*$/))
  const compared = relationsByFigure(analysis.quantities, relations)
  return { ...article, key, title, rows, said, speakers, unsourced, compared, placeOf }
}

// The words of a heading at the very top.
function headingOf([first]: readonly Row[]): string | undefined {
  return first?.block.kind === 'heading' ? first.segments.map(({ words }) => words).join('') : undefined
}

function layersOf(analysis: Analysis, findings: readonly Finding[], unsourced: readonly Span[]): Layer[] {
  const layers: Layer[] = []
  const add = (kind: Layer['kind'], of: number, spans: readonly Span[]) => {
    for (const { start, end } of spans) layers.push({ kind, of, start, end })
  }
  for (const [i, { content, source, cue }] of analysis.attributions.entries()) {
    add('content', i, content)
    add('source', i, source)
    add('cue', i, cue)
  }
  for (const [i, { span, isSpeech }] of analysis.quotations.entries()) if (isSpeech) add('quoted', i, [span])
  for (const [i, { span }] of analysis.quantities.entries()) add('figure', i, [span])
  for (const [i, { spans }] of findings.entries()) add('finding', i, spans)
  for (const [i, span] of unsourced.entries()) add('own', i, [span])
  return layers
}

// Paragraphs, and what stands between them where a reader sees any of it.
function blocksOf(analysis: Analysis): Paragraph[] {
  const blocks: Paragraph[] = []
  let at = 0
  const between = (end: number) => {
    if (end > at && /\S/.test(seenWords(analysis, { start: at, end })))
      blocks.push({ start: at, end, kind: 'paragraph' })
  }
  for (const paragraph of analysis.paragraphs) {
    between(paragraph.start)
    blocks.push({ ...paragraph, start: Math.max(at, paragraph.start) })
    at = Math.max(at, paragraph.end)
  }
  between(analysis.text.length)
  return blocks
}

function createPlaceOf(key: string, segments: readonly Segment[]): (span: Span) => string {
  return ({ start }) => {
    let low = 0
    let high = segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (segments[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    return placeId(key, segments[low] ?? segments.at(-1))
  }
}

/** The id of a segment in the page. */
export function placeId(key: string, segment: Span | undefined): string {
  return `${key}-at-${segment?.start ?? 0}`
}

function listSaid({ analysis, verifications = [] }: ReportArticle, key: string, placeOf: Sheet['placeOf']) {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]))
  const verified = new Map(verifications.map((row) => [row.quotation, row]))
  const quotations = analysis.quotations.filter(({ id }) => verified.has(id))
  const taken = new Set<QuoteVerification>()
  const bySpeaker = new Map<string | undefined, Speaker>()
  const marks = new Set<string>()
  const rows = linkQuotes(analysis)
  const said = analysis.attributions.map((attribution, i): Said => {
    const entity = attribution.speaker === undefined ? undefined : entities.get(attribution.speaker)
    let speaker = bySpeaker.get(entity?.id)
    if (!speaker) {
      const number = bySpeaker.size
      speaker = {
        id: `${key}-speaker-${number + 1}`,
        mark: entity ? markOf(entity.name, marks) : '?',
        hue: number % HUES,
        line: Math.floor(number / HUES) % LINES,
        said: [],
        ...(entity && { name: entity.name, entity }),
      }
      bySpeaker.set(entity?.id, speaker)
    }
    const own = attribution.type === 'indirect' ? [] : beginningIn(quotations, attribution.content)
    const fresh = own.map(({ id }) => verified.get(id)!).filter((row) => !taken.has(row))
    for (const row of fresh) taken.add(row)
    const one: Said = {
      id: `${key}-said-${i + 1}`,
      attribution,
      row: rows[i]!,
      speaker,
      place: placeOf(attribution.content[0]!),
      verifications: fresh,
    }
    speaker.said.push(one)
    return one
  })
  return { said, speakers: [...bySpeaker.values()] }
}

// The quotations that begin in one of the parts; both are sorted.
function beginningIn<T extends { span: Span }>(quotations: readonly T[], parts: readonly Span[]): T[] {
  return parts.flatMap(({ start, end }) => {
    let low = 0
    let high = quotations.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (quotations[middle]!.span.start < start) low = middle + 1
      else high = middle
    }
    const found: T[] = []
    for (; low < quotations.length && quotations[low]!.span.start < end; low++) found.push(quotations[low]!)
    return found
  })
}

// “Human Rights Watch” → HW, “the force” → F; a number where two would be the same.
function markOf(name: string, taken: Set<string>): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word))
  const chosen = capitals.length > 0 ? capitals : words.slice(-1)
  const heads = [chosen[0], ...(chosen.length > 1 ? [chosen.at(-1)] : [])]
  const letters = heads.map((word = '?') => String.fromCodePoint(word.codePointAt(0)!).toUpperCase()).join('') || '?'
  let mark = letters
  for (let number = 2; taken.has(mark); number++) mark = `${letters}${number}`
  taken.add(mark)
  return mark
}
