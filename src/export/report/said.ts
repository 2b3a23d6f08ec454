import { linkQuotes, type QuoteRow } from '../../claims/link-quotes.js'
import { firstEndingAfter } from '../../document/spans.js'
import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import type { Analysis, Attribution, Entity, Span } from '../../model/generated/shapes.js'

/** Somebody to whom words are attributed, or nobody. */
export interface Speaker {
  /** Id in the page. */
  id: string
  /** Full name; missing for words whose source the text does not name. */
  name?: string
  /** A letter or two that tell speakers apart where colours do not. */
  mark: string
  /** Its number among those who are named, from 0. */
  number?: number
  /** Number of the colour, 0 to 7, and of the way in which it is drawn, 0 to 3. */
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

// How many colours there are for those who are named, and how many ways to draw each: further speakers begin again.
const HUES = 7
const LINES = 4
// The colour of words whose source is not named: none.
const GREY = 7

/** How things are called in the page: what their ids begin with, the id of each attribution, that of a place. */
interface Names {
  key: string
  saidIds: readonly string[]
  placeOf(span: Span): string
  /** The numbers that speakers had before, by the id of each. */
  numbers: Readonly<Record<string, number>>
}

/** Everything that is attributed, in the order of the text, and to whom. */
export function listSaid(
  analysis: Analysis,
  verifications: readonly QuoteVerification[],
  { key, saidIds, placeOf, numbers }: Names,
): { said: Said[]; speakers: Speaker[] } {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]))
  const verified = new Map(verifications.map((row) => [row.quotation, row]))
  const quotations = analysis.quotations.filter(({ id }) => verified.has(id)).map(({ id, span }) => ({ id, ...span }))
  const taken = new Set<QuoteVerification>()
  const bySpeaker = new Map<string | undefined, Speaker>()
  const numbered = numberSpeakers(analysis.attributions, numbers)
  const marks = new Set<string>()
  const rows = linkQuotes(analysis)
  const said = analysis.attributions.map((attribution, i): Said => {
    const entity = attribution.speaker === undefined ? undefined : entities.get(attribution.speaker)
    let speaker = bySpeaker.get(entity?.id)
    if (!speaker) {
      const number = entity ? numbered.get(entity.id)! : undefined
      speaker = {
        id: `${key}-speaker-${number === undefined ? 'unnamed' : number + 1}`,
        mark: entity ? markOf(entity.name, marks) : '?',
        hue: number === undefined ? GREY : number % HUES,
        line: Math.floor((number ?? 0) / HUES) % LINES,
        said: [],
        ...(entity && number !== undefined && { name: entity.name, entity, number }),
      }
      bySpeaker.set(entity?.id, speaker)
    }
    const own = attribution.type === 'indirect' ? [] : beginningIn(quotations, attribution.content)
    const fresh = own.map(({ id }) => verified.get(id)!).filter((row) => !taken.has(row))
    for (const row of fresh) taken.add(row)
    const one: Said = {
      id: saidIds[i]!,
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

// Who has a number keeps it; the others get those that are free, in the order of the text.
function numberSpeakers(
  attributions: readonly Attribution[],
  before: Readonly<Record<string, number>>,
): Map<string, number> {
  const ids = [...new Set(attributions.flatMap(({ speaker }) => speaker ?? []))]
  const kept = ids.filter((id) => Object.hasOwn(before, id))
  const numbers = new Map(kept.map((id) => [id, before[id]!]))
  const taken = new Set(numbers.values())
  let free = 0
  for (const id of ids) {
    if (numbers.has(id)) continue
    while (taken.has(free)) free++
    numbers.set(id, free++)
  }
  return numbers
}

// The quotations that begin in one of the parts; both are sorted.
function beginningIn<T extends Span>(quotations: readonly T[], parts: readonly Span[]): T[] {
  return parts.flatMap(({ start, end }) => {
    const found: T[] = []
    for (let i = firstEndingAfter(quotations, start); i < quotations.length && quotations[i]!.start < end; i++)
      if (start <= quotations[i]!.start) found.push(quotations[i]!)
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
