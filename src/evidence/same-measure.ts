import { firstEndingAfter, overlaps } from '../document/spans.js'
import type { Analysis, Attribution, Entity, Quantity, Span } from '../model/generated/shapes.js'
import { middleOf } from '../model/interval.js'

/** A figure with what tells whether another one is of the same thing. */
export interface FigureContext {
  quantity: Quantity
  /** Kind, unit and counted noun; figures of different keys are never compared. */
  key: string
  /** Stems of the words of its clause, without those of what is counted. */
  stems: ReadonlySet<string>
  /** The two of them that stand nearest before it. */
  near: readonly string[]
  /** Ids of the people, bodies and places named in its sentence. */
  names: ReadonlySet<string>
  /** Periods and words of the dates of its sentence. */
  dates: ReadonlySet<string>
  /** Index of its sentence. */
  sentence: number
  /** Who says it: a speaker, a source by its words, or nobody. */
  source: string | undefined
  /** For an age, the full name before it as printed, without forms of address. */
  name: string
  /** True for “the 26 passengers”: what was spoken of before. */
  definite: boolean
}

const STEM = 5
// Words further from a figure than this, in characters, belong to another clause.
const REACH = 110
// How many words of their clauses two counts of one thing share beside the noun, and one that is taken up again.
const SHARED = { counted: 2, definite: 1 }
// What share of the words of the shorter clause.
const ALIKE = { count: 0.4, other: 0.5 }
// Two figures of one thing that differ by more than this factor are seldom meant to be the same.
const FACTOR = 3

/** The context of a figure; undefined where its words set it apart from others. */
export function contextOf(analysis: Analysis, quantity: Quantity): FigureContext | undefined {
  const { kind, unit, of, scope, role, direction, span, value, modifier } = quantity
  if (!['count', 'money', 'percent', 'age'].includes(kind) || Array.isArray(value)) return undefined
  if (direction !== undefined || role === 'from' || role === 'to' || role === 'by' || modifier === 'at-most')
    return undefined
  if (scope?.per !== undefined) return undefined
  const marks = (scope?.marks ?? []).filter((mark) => mark !== 'share' && mark !== 'forecast')
  const sentence = firstEndingAfter(analysis.sentences, span.start)
  const place = analysis.sentences[sentence]
  if (!place || marks.some((mark) => mark !== 'subset')) return undefined
  // “At the age of 40” tells of a time in a life.
  if (quantity.rule === 'age/aged') return undefined
  const bearer = kind === 'age' ? bearerOf(analysis, quantity, place) : undefined
  if (kind === 'age' ? bearer === undefined : kind === 'count' && (of === undefined || unit === '')) return undefined
  const before = analysis.text
    .slice(Math.max(place.start, span.start - REACH), span.start)
    .split(/[;:—–]/u)
    .at(-1)!
  const after = analysis.text.slice(span.end, Math.min(place.end, span.end + REACH)).split(/[;:—–]/u)[0]!
  const counted = new Set(stemsOf((of ?? '').split(' ').at(-1)!))
  const outside = (words: string) => stemsOf(words).filter((stem) => !counted.has(stem))
  const holder = analysis.attributions.find(({ id }) => id === scope?.attribution)
  return {
    quantity,
    key: bearer ? `age|${bearer.key}` : `${kind}|${unit}|${kind === 'percent' ? (of ?? '').toLowerCase() : ''}`,
    stems: new Set([...outside(before), ...outside(after)]),
    near: outside(before).slice(-2),
    names: new Set(
      analysis.entities
        .filter(
          (entity) =>
            isName(entity, holder) &&
            entity.mentions.some(
              (mention) => overlaps(mention, place) && (entity.kind !== 'unknown' || mention.start > place.start),
            ),
        )
        .map(({ id }) => id),
    ),
    dates: new Set(
      analysis.dates
        .filter((date) => overlaps(date.span, place) && date.rule !== 'date/anaphoric')
        .map(({ start, end, span: there }) =>
          start === undefined ? analysis.text.slice(there.start, there.end).toLowerCase() : `${start}/${end}`,
        ),
    ),
    sentence,
    source: holder && sourceOf(analysis, holder),
    name: bearer?.name ?? '',
    definite: marks.includes('subset') || /\bthe\s+(?:\p{L}+ of\s+)?$/iu.test(before),
  }
}

const stemsOf = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM))

// One more where both have a verb, in whatever form: “killing 34”, “killed 43”.
function sharedOf(first: FigureContext, later: FigureContext): number {
  const shared = [...later.stems].filter((stem) => first.stems.has(stem))
  const verb = first.quantity.scope?.measure?.split(' ')[1]?.slice(0, STEM)
  const isOf = (stem: string): boolean => verb !== undefined && stem.startsWith(verb)
  return shared.length + (!shared.some(isOf) && [...first.stems].some(isOf) && [...later.stems].some(isOf) ? 1 : 0)
}

function sharesVerb({ quantity }: FigureContext, { stems }: FigureContext): boolean {
  const verb = quantity.scope?.measure?.split(' ')[1]
  return verb !== undefined && [...stems].some((stem) => stem.startsWith(verb.slice(0, STEM)))
}

// Who or what sets a figure apart: not who tells of it.
const isName = ({ name, kind, id }: Entity, holder: Attribution | undefined): boolean =>
  /^\p{Lu}/u.test(name) && kind !== 'group' && kind !== 'document' && id !== holder?.speaker

function sourceOf({ text }: Analysis, { speaker, source }: Attribution): string {
  return speaker ?? source.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ')
}

// Whose age it is: the entity named before it, or else the noun beside it.
function bearerOf(
  { text, entities }: Analysis,
  { span, rule }: Quantity,
  place: Span,
): { key: string; name: string } | undefined {
  const before = text.slice(place.start, span.start)
  // “Holm, who is 47”: the name stands before “who”.
  const words = rule === 'age/relative' ? before.replace(/\P{L}*\p{L}+\s+\p{L}+\s*$/u, ', ') : before
  const cut = before.length - words.length
  for (const { id, mentions } of entities) {
    const mention = mentions.find(
      ({ end }) => end < span.start && /^\s*[,(]\s*$/.test(text.slice(end, span.start - cut)),
    )
    if (!mention) continue
    const name = text.slice(mention.start, mention.end)
    return { key: id, name: /\s/u.test(name) ? name : '' }
  }
  const aside = /(\p{L}+)\s*[,(]\s*$/u.exec(words)?.[1]
  const noun = aside ?? /^[\s-]*(\p{L}+)/u.exec(text.slice(span.end))?.[1]
  if (noun === undefined) return undefined
  return {
    key: noun.toLowerCase(),
    name: /((?:\p{Lu}[\p{L}’'-]+ )+\p{Lu}[\p{L}’'-]+),? (?:who \p{L}+ )?$/u.exec(before)?.[1] ?? '',
  }
}

/**
 * Whether two figures are of one thing: `same` by one voice, `sources` where two sources say it; undefined where the words,
 * names or dates around them differ. Across texts more must agree.
 */
export function isSameThing(
  first: FigureContext,
  later: FigureContext,
  across: boolean,
): 'same' | 'sources' | undefined {
  if (!across && first.sentence === later.sentence) return undefined
  // Two of one surname, and “a 29-year-old man”, are other people.
  if (first.name !== '' && later.name !== '' && first.name !== later.name) return undefined
  if (first.key.startsWith('age|'))
    return across || (later.quantity.rule === 'age/unit' && !later.definite) ? undefined : 'same'
  const [small, large] = [first, later].map(({ quantity }) => middleOf(quantity)).sort((a, b) => a - b) as [
    number,
    number,
  ]
  if (large > (later.definite ? 2 * FACTOR : FACTOR) * Math.max(small, FACTOR)) return undefined
  const shared = sharedOf(first, later)
  const isTaken = later.definite && first.near.length > 0 && first.near.at(-1) === later.near.at(-1)
  const isNear = isTaken || (first.near.length === 2 && first.near.every((stem) => later.near.includes(stem)))
  const isCount = first.key.startsWith('count')
  if (isCount ? shared < (later.definite && !across ? SHARED.definite : SHARED.counted) : !isNear) return undefined
  const sizes = [first.stems.size, later.stems.size] as const
  const alike = shared / (isCount ? Math.min(...sizes) : Math.max(...sizes))
  if (!later.definite && alike < (isCount ? ALIKE.count : ALIKE.other)) return undefined
  // A count is of what is done to it: “killed”, not “in the attack”.
  if (isCount && !isNear && !sharesVerb(first, later) && !sharesVerb(later, first)) return undefined
  const isElsewhere =
    first.names.size > 0 && later.names.size > 0 && ![...later.names].some((name) => first.names.has(name))
  if (isElsewhere) return undefined
  if (!later.definite || across) {
    if (
      [...later.names].some((name) => !first.names.has(name)) ||
      [...later.dates].some((date) => !first.dates.has(date))
    )
      return undefined
    if (across && [...first.dates].some((date) => !later.dates.has(date))) return undefined
  }
  return first.source !== undefined && later.source !== undefined && first.source !== later.source ? 'sources' : 'same'
}
