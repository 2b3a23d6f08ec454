import { firstEndingAfter } from '../document/spans.js'
import type { Analysis, Attribution, Span } from '../model/generated/shapes.js'
import { seenText } from '../model/seen.js'

/** One attribution, for people: who said what. */
export interface QuoteRow {
  /** The words attributed, as a reader sees them; for a direct quotation without its outer marks. */
  quote: string
  /** Full resolved name; missing where the text does not tell. */
  speaker: string | undefined
  /** Id of the entity; missing where the text does not tell. */
  speakerId: string | undefined
  /** First role the text gives the speaker. */
  role: string | undefined
  /** The words that name the source at this place. */
  source: string
  /** The words that attribute. */
  cue: string
  type: Attribution['type']
  strength: Attribution['strength']
  /** The sentences the attributed words stand in. */
  sentence: string
  /** From the first to the last attributed word; UTF-16 code units of the text. */
  span: Span
  rule: string
  confidence: number
}

/** Who said what, one row an attribution, in the order of the text; empty where nothing is attributed. */
export function linkQuotes(analysis: Analysis): QuoteRow[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]))
  return analysis.attributions.map((attribution) => {
    const { source, cue, content, type, strength, speaker, rule, confidence } = attribution
    const entity = speaker === undefined ? undefined : entities.get(speaker)
    const span = { start: content[0]!.start, end: content.at(-1)!.end }
    return {
      quote:
        type === 'direct'
          ? content.map((part) => withoutMarks(seenText(analysis, [part]))).join(' ')
          : seenText(analysis, content),
      speaker: entity?.name,
      speakerId: speaker,
      role: entity?.roles[0],
      source: seenText(analysis, source),
      cue: seenText(analysis, cue),
      type,
      strength,
      sentence: sentencesOver(analysis, span),
      span,
      rule,
      confidence,
    }
  })
}

// “We will appeal,” → We will appeal
function withoutMarks(words: string): string {
  return words.replace(/^(?:["“”„«»‘’‚‹›'`]{1,2})/u, '').replace(/,?(?:["“”«»‘’‹›'`]{1,2})$/u, '')
}

function sentencesOver(analysis: Analysis, span: Span): string {
  const { sentences } = analysis
  const first = firstEndingAfter(sentences, span.start)
  const last = firstEndingAfter(sentences, span.end - 1)
  const from = sentences[first] ?? span
  const to = sentences[last] ?? span
  return seenText(analysis, [{ start: from.start, end: to.end }])
}
