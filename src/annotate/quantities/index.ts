import type { Document } from '../../model/document.js'
import type { DateMention, Hedge, Quantity, Scope, Span } from '../../model/generated/shapes.js'
import { createIds, type IdMaker } from '../../model/ids.js'
import type { Amount } from './amounts.js'
import { changeOf } from './change.js'
import type { Context, Figure } from './figure.js'
import { readFigure } from './figures.js'
import { hedgeOf } from './hedges.js'
import { type Bounds, boundsOf, spanning } from './intervals.js'
import { lexiconOf } from './lexicon.js'
import { type NounPhrase, nounPhraseAt, singularOf } from './nouns.js'
import { startsWithDigit } from './numerals.js'
import { matchAt } from './phrases.js'
import { follows, isHyphen, lowerAt, type Piece, piecesOf, tiedWord } from './pieces.js'
import { listedAmount } from './ranges.js'
import { datesBySentence, marksOf, measureOf } from './scope.js'

/**
 * The figures of a text, sorted by start, none of which overlaps a date: each with its value, its interval, its unit and
 * what it counts. Where `dates` is left out nothing is kept from being read as a figure.
 */
export function findQuantities(document: Document, dates: readonly DateMention[] = []): Quantity[] {
  const pieces = piecesOf(document)
  const lexicon = lexiconOf(document.language)
  const isTaken = takenBy(dates)
  const context: Context = { pieces, lexicon, sterling: document.text.includes('£'), isDate: takenBy(dates) }
  const times = datesBySentence(pieces, dates)
  const createId = createIds()
  const found: Quantity[] = []
  let end = 0
  let before: Before | undefined
  for (let at = 0; at < pieces.length; ) {
    const read = mayBegin(pieces, at, lexicon) && !isTaken(pieces[at]!) ? readFigure(context, at) : undefined
    if (read === undefined || typeof read === 'number') {
      at = read ?? at + 1
      continue
    }
    const figure = withLaterUnit(context, withEarlierUnit(pieces, read, before, lexicon))
    const quantity = describe(document, context, figure, createId, times)
    const isFree = quantity.span.start >= end && !isTaken(quantity.span)
    if (isFree) {
      if (isVote(pieces, figure, before, found.at(-1), lexicon)) markVote(found, quantity)
      found.push(quantity)
      end = perEnd(pieces, figure.last, quantity, lexicon) ?? quantity.span.end
      before = { figure, role: quantity.role }
    }
    at = Math.max(at + 1, isFree ? figure.last : at + 1)
  }
  return found
}

// Told once for all readers, by a look at a word and the one behind it.
function mayBegin(pieces: readonly Piece[], at: number, { begins, led }: Context['lexicon']): boolean {
  const { text, lower } = pieces[at]!
  if (startsWithDigit(text)) return true
  const isLead = begins.get(lower)
  if (!isLead) return isLead === false
  const next = pieces[at + 1]
  return next !== undefined && (startsWithDigit(next.text) || begins.has(next.lower) || led.has(next.lower))
}

interface Before {
  figure: Figure
  role: Quantity['role']
}

// “11 votes to seven”: no movement from one to the other.
function isVote(
  pieces: readonly Piece[],
  { first, lead }: Figure,
  before: Before | undefined,
  earlier: Quantity | undefined,
  lexicon: Context['lexicon'],
): boolean {
  return (
    first === lead &&
    earlier !== undefined &&
    lexicon.scores.has(earlier.unit) &&
    isNearTo(pieces, first, before, lexicon.to)
  )
}

// True behind a “to”, or another such `link`, that stands near the figure before.
const isNearTo = (
  pieces: readonly Piece[],
  first: number,
  before: Before | undefined,
  link: Pick<ReadonlySet<string>, 'has'>,
): boolean =>
  before !== undefined &&
  link.has(lowerAt(pieces, first - 1)) &&
  first - before.figure.last < GAP &&
  pieces[first]!.sentence === pieces[before.figure.first]!.sentence

function markVote(found: readonly Quantity[], quantity: Quantity): void {
  for (const one of [found.at(-1)!, quantity]) {
    delete one.direction
    delete one.role
    one.scope = { ...one.scope, marks: [...new Set([...(one.scope?.marks ?? []), 'score' as const])].sort() }
  }
}

// How many pieces may stand between the two ends of a movement.
const GAP = 4

// “From 208 pounds to 193”, “to 148.20 yen from 149.05”: the second end takes the unit of the first.
function withEarlierUnit(
  pieces: readonly Piece[],
  figure: Figure,
  before: Before | undefined,
  lexicon: Context['lexicon'],
): Figure {
  const { low, first, last } = figure
  if (before?.figure.low.unit === '' || low.unit !== '' || low.kind !== 'count') return figure
  const link = before?.role === 'from' ? lexicon.to : before?.role === 'to' ? lexicon.from.byLast : undefined
  if (!before || !link || !isNearTo(pieces, first, before, link) || nounPhraseAt(pieces, last, lexicon)) return figure
  const { unit, kind } = before.figure.low
  return { ...figure, low: { ...low, unit, kind, ambiguous: true }, rule: `${kind}/earlier-unit` }
}

// “5, 6 and 7 percent”: the last tells the unit of all.
function withLaterUnit(context: Context, figure: Figure): Figure {
  const { low, last, high } = figure
  if (high || low.unit !== '' || low.kind !== 'count' || low.prefixed) return figure
  const shared = listedAmount(context.pieces, low, last, context.lexicon, context)
  return shared ? { ...figure, low: { ...shared, ambiguous: true }, rule: `${shared.kind}/later-unit` } : figure
}

// Spans are asked for from left to right, so one pass over the dates is enough.
function takenBy(dates: readonly DateMention[]): (span: Span) => boolean {
  let next = 0
  return (span) => {
    while (next < dates.length && dates[next]!.span.end <= span.start) next++
    return next < dates.length && dates[next]!.span.start < span.end
  }
}

function describe(
  document: Document,
  context: Context,
  figure: Figure,
  createId: IdMaker,
  times: ReadonlyMap<number, string | undefined>,
): Quantity {
  const { text } = document
  const { pieces, lexicon } = context
  const { low, high, first, last, lead } = figure
  const span = { start: pieces[first]!.start, end: pieces[last - 1]!.end }
  const near = nounOf(pieces, low, last, lexicon)
  const isTime =
    low.kind === 'duration' ||
    (near !== undefined && lexicon.seasons.has(singularOf(pieces[near.head]!.lower, lexicon)))
  const hedge =
    low.kind === 'ordinal'
      ? undefined
      : hedgeOf(pieces, lead, last, near && follows(pieces, near.last) ? near.last : last, isTime, lexicon)
  // “500 or more guests”
  const noun = hedge?.first === last ? nounOf(pieces, low, hedge.last, lexicon) : near
  const start = hedge && hedge.first < lead ? hedge.first : lead
  const modifier = hedge?.value.modifier ?? 'exact'
  const bounds = figureBounds(figure, modifier, hedge?.value)
  const change = changeOf(pieces, start, last, low.kind, lexicon)
  const counts = low.unit === '' && (low.kind === 'count' || low.kind === 'ordinal')
  const unit = counts && noun && low.kind === 'count' ? singularOf(pieces[noun.head]!.lower, lexicon) : low.unit
  const scope = scopeOf(context, figure, start, noun, times)
  return {
    id: createId('quantity', text.slice(span.start, noun && counts ? pieces[noun.last - 1]!.end : span.end)),
    span,
    value: high ? [low.value, high.value] : low.value,
    ...bounds,
    unit,
    kind: low.kind,
    modifier,
    ...(hedge && { hedge: { start: pieces[hedge.first]!.start, end: pieces[hedge.last - 1]!.end } }),
    ...change,
    ...(noun && { of: text.slice(pieces[noun.first]!.start, pieces[noun.last - 1]!.end) }),
    ...(Object.keys(scope).length > 0 && { scope }),
    implied: low.ambiguous || (counts && !noun) ? ['unit'] : [],
    rule: figure.rule,
  }
}

function figureBounds(figure: Figure, modifier: Quantity['modifier'], hedge: Hedge | undefined): Bounds {
  const { low, high, bounds } = figure
  if (bounds && modifier === 'exact') return bounds
  if (hedge?.modifier === 'exact' && !high) return { hard: [low.value, low.value], soft: [low.value, low.value] }
  const plain = boundsOf(low, modifier, hedge?.above)
  const lower = bounds && modifier === 'approx' ? spanning(bounds, plain) : plain
  return high ? spanning(lower, boundsOf(high, modifier, hedge?.above)) : lower
}

// “The 9,000 of last summer” are not counted in summers.
function isWhen(pieces: readonly Piece[], { head }: NounPhrase, { seasons, units }: Context['lexicon']): boolean {
  return (
    seasons.has(pieces[head]!.lower) ||
    (pieces[head]!.tag === 'NN' && matchAt(units, pieces, head)?.value.unit?.kind === 'duration')
  )
}

// What is counted, or what a share is a part of.
function nounOf(
  pieces: readonly Piece[],
  low: Amount,
  last: number,
  lexicon: Context['lexicon'],
): NounPhrase | undefined {
  if (!follows(pieces, last)) return undefined
  const hasOf = lexicon.of.has(pieces[last]!.lower)
  if (hasOf) {
    const whole = nounPhraseAt(pieces, last + 1, lexicon, true)
    return whole && !isWhen(pieces, whole, lexicon) ? whole : undefined
  }
  if (low.unit !== '' || (low.kind !== 'count' && low.kind !== 'ratio' && low.kind !== 'ordinal')) return undefined
  const hyphen = isHyphen(pieces, last) ? 1 : 0
  // “15-seat council”: what the hyphen ties to the number.
  if (hyphen) {
    const head = tiedWord(pieces, last, lexicon)
    return head !== undefined && !lexicon.stops.has(pieces[head]!.lower)
      ? { first: head, last: head + 1, head }
      : undefined
  }
  const phrase = nounPhraseAt(pieces, last, lexicon, low.kind === 'ratio')
  // “Against 200 last year”
  return phrase && phrase.head > phrase.first && isWhen(pieces, phrase, lexicon) ? undefined : phrase
}

function scopeOf(
  context: Context,
  figure: Figure,
  start: number,
  noun: NounPhrase | undefined,
  times: ReadonlyMap<number, string | undefined>,
): Scope {
  const { pieces, lexicon } = context
  const { low, last } = figure
  const measure = measureOf(pieces, start, last, low.kind === 'money' ? undefined : noun, lexicon)
  const time = times.get(pieces[start]!.sentence)
  const marks = marksOf(pieces, start, figure.lead, noun?.last ?? last, lexicon)
  const per = perOf(context, noun?.last ?? last)
  return {
    ...(measure !== undefined && { measure }),
    ...(time !== undefined && { time }),
    ...(per !== undefined && { per }),
    ...(marks.length > 0 && { marks }),
  }
}

// “50 litres a second”: the unit of a rate is no ordinal.
function perEnd(
  pieces: readonly Piece[],
  last: number,
  { scope }: Quantity,
  { ordinals, per }: Context['lexicon'],
): number | undefined {
  if (scope?.per === undefined) return undefined
  for (let at = last; at < last + 4 && follows(pieces, at); at++)
    if (per.has(pieces[at]!.lower) && ordinals.has(lowerAt(pieces, at + 1))) return pieces[at + 1]!.end
  return undefined
}

// “40 bottles a minute”, “600 tonnes of ore a day”, “35 g/km”; “25 houses a month”, where the tagger sees a verb. Behind another
// preposition it is no rate: “10 degrees in an hour”.
function perOf(context: Context, last: number): string | undefined {
  const { pieces, lexicon } = context
  const reach = lexicon.of.has(lowerAt(pieces, last)) ? 3 : 1
  for (let at = last; at <= last + reach && follows(pieces, at) && follows(pieces, at + 1); at++) {
    const { lower, text, tag } = pieces[at]!
    if (lexicon.per.has(lower) && !isWhole(context, at + 1)) {
      const symbol = text === '/' ? lexicon.unitSymbols.get(pieces[at + 1]!.text) : undefined
      const found = matchAt(lexicon.units, pieces, at + 1)?.value.unit ?? symbol
      if (found) return found.unit
    } else if (tag === 'IN' && !lexicon.of.has(lower) && lexicon.articles.has(lowerAt(pieces, at + 1))) return undefined
    if (!/^\p{L}/u.test(text)) return undefined
  }
  return undefined
}

// “For a second card”, “from $3bn a year earlier”: no rate.
const isWhole = ({ pieces, lexicon, isDate }: Context, at: number): boolean =>
  isDate?.(pieces[at]!) === true ||
  (lexicon.ordinals.has(pieces[at]!.lower) && follows(pieces, at + 1) && /^(?:NN|JJ)/.test(pieces[at + 1]!.tag))
