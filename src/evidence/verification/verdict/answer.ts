import { countBefore } from '../../../model/bisect.js'
import type { QuoteEdit, Span, Verification } from '../../../model/generated/shapes.js'
import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import type { Placement } from '../search/placement.js'
import { isSound, type Judgement } from './judge.js'
import { edgesOf, printedOf } from './tiers.js'

type Answer = Omit<Verification, 'severity'>

// Words that are told of what stands before and behind, and places that are listed.
const CONTEXT = 25
const MOST_OCCURRENCES = 100
// A condition stands at most so many words before the quotation in its sentence.
const CONDITION = 30

/** The answer for a reader: every position is one of the reference as it was given. */
export function answer(judgement: Judgement, prepared: PreparedReference): Answer {
  const { verdict, placements, voices, chain } = judgement
  const { map, layout } = prepared
  const spans = spansOf(judgement, prepared)
  const [first, last] = [placements[0], placements.at(-1)]
  const voice = voices[0]
  const flags = flagsOf(judgement, prepared)
  const time = spans[0] && timeAt(layout.times, spans[0].start)
  const utterer = voice?.name ?? voice?.telling?.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
  return {
    verdict,
    sound: isSound(verdict),
    reason: REASONS[verdict],
    spans: spans.map(map.back),
    ...(chain && isSound(verdict) && { tier: chain.tier }),
    edits: editsOf(judgement, prepared),
    ...(utterer && { utterer }),
    ...(first && last && verdict !== 'paraphrase'
      ? { before: wordsBefore(first.from, prepared), after: wordsAfter(last.to, prepared) }
      : {}),
    flags,
    occurrences: occurrencesOf(judgement, prepared).map(map.back),
    ...(time !== undefined && { time }),
    ...(prepared.stale && { stale: true }),
    ...(prepared.reference.id && { reference: prepared.reference.id }),
  }
}

const REASONS: Record<Judgement['verdict'], string> = {
  verbatim: 'stands word for word in the reference',
  normalized: 'stands in the reference but for its typography and house style',
  elided: 'stands in the reference; what is left out is marked',
  bracketed: 'stands in the reference; what the writer put in is in brackets',
  negated: 'the reference says the opposite: a negation was dropped or added',
  misattributed: 'somebody else says it in the reference',
  'out-of-order': 'its parts stand in another order in the reference',
  spliced: 'its parts do not stand together in the reference, and nothing marks that',
  altered: 'words differ from the reference, and nothing marks that',
  paraphrase: 'the reference says it in other words',
  'not-found': 'does not stand in the reference',
}

function spansOf({ verdict, placements, parts, quote, negator }: Judgement, prepared: PreparedReference): Span[] {
  if (placements.length === 0) return []
  const segments = parts ?? quote.segments
  const whole =
    placements.length === segments.length &&
    verdict !== 'paraphrase' &&
    placements.every(({ steps }) => steps.length > 0)
  const spans = placements.map((placement, i) => {
    if (verdict === 'paraphrase') return sentenceSpan(placement, prepared)
    if (whole) return printedOf(segments[i]!, placement, quote, prepared).span
    const [start, end] = edgesOf(placement, prepared)
    return { start, end }
  })
  if (verdict !== 'negated') return spans
  let start = Math.min(...spans.map((span) => span.start))
  let end = Math.max(...spans.map((span) => span.end))
  if (negator !== undefined) {
    start = Math.min(start, prepared.starts[negator]!)
    if (prepared.ends[negator]! > end) {
      end = prepared.ends[negator]!
      if (prepared.text[end] === quote.text.at(-1)) end++
    }
  }
  return [{ start, end }]
}

function sentenceSpan({ from, to }: Placement, { text, starts, ends }: PreparedReference): Span {
  const end = ends[to - 1]!
  const stop = /^[.!?。！？…]+["״”»’」]?/u.exec(text.slice(end, end + 5))?.[0].length ?? 0
  return { start: starts[from]!, end: end + stop }
}

function editsOf(
  { placements, negator, quote, verdict, chain }: Judgement,
  { text, starts, ends, map }: PreparedReference,
): QuoteEdit[] {
  const edits: QuoteEdit[] = []
  if (negator !== undefined) {
    const span = { start: starts[negator]!, end: ends[negator]! }
    edits.push({ kind: 'negator', quote: '', reference: text.slice(span.start, span.end), span: map.back(span) })
  }
  for (const { blocks } of placements) {
    for (const { items, words, kind } of blocks) {
      const span = words.length > 0 ? { start: starts[words[0]!]!, end: ends[words.at(-1)!]! } : undefined
      edits.push({
        kind,
        quote: items.length > 0 ? quote.text.slice(items[0]!.start, items.at(-1)!.end) : '',
        reference: span ? text.slice(span.start, span.end) : '',
        ...(span && { span: map.back(span) }),
      })
    }
  }
  if (verdict === 'altered' && edits.length === 0 && chain?.asks)
    edits.push({ kind: 'punctuation', quote: quote.text.at(-1) ?? '', reference: '' })
  return edits
}

function flagsOf(
  { verdict, placements, voices, others }: Judgement,
  prepared: PreparedReference,
): Verification['flags'] {
  const flags: Verification['flags'] = []
  if (placements.length === 0 || verdict === 'paraphrase') return flags
  if (placements.some((placement, i) => isTruncated(placement, placements[i + 1], placements[i - 1], prepared)))
    flags.push('truncated-condition')
  if (voices.some(({ reported }) => reported)) flags.push('second-hand')
  if (others.length > 0) flags.push('repeated')
  const turns = new Set(placements.map(({ from }) => prepared.turnOf[from]))
  if (turns.size > 1 && isSound(verdict)) flags.push('cross-turn')
  return flags
}

// … pay | unless they sue        If they sue, | we will …
function isTruncated(
  { from, to }: Placement,
  next: Placement | undefined,
  before: Placement | undefined,
  prepared: PreparedReference,
): boolean {
  const { lexicon, keyAt, keys } = prepared
  if (to < keys.length && next?.from !== to && boundaryBefore(prepared, to) !== 'sentence')
    if (lexicon.condition(keyAt, to) > 0 || lexicon.contrast(keyAt, to) > 0) return true
  for (let i = from; i > Math.max(0, from - CONDITION) && boundaryBefore(prepared, i) !== 'sentence'; i--) {
    if (before && i - 1 < before.to) return false
    // “Asked if they would sue, he said: “We …””: a condition of whoever tells it.
    if (/[:：]\s*["“„«「]/.test(prepared.text.slice(prepared.ends[i - 1], prepared.starts[i]))) return false
    if (lexicon.condition(keyAt, i - 1) > 0) return true
  }
  return false
}

function occurrencesOf({ verdict, chain, others, quote }: Judgement, prepared: PreparedReference): Span[] {
  if (!chain || !isSound(verdict)) return []
  return [chain, ...others.slice(0, MOST_OCCURRENCES)]
    .flatMap(({ placements }) =>
      placements.map((placement, i) => printedOf(quote.segments[i]!, placement, quote, prepared).span),
    )
    .sort((a, b) => a.start - b.start)
}

function wordsBefore(from: number, prepared: PreparedReference): string {
  const { text, starts } = prepared
  let at = from
  while (at > 0 && from - at < CONTEXT && boundaryBefore(prepared, at) !== 'sentence') at--
  return at < from ? text.slice(starts[at], starts[from]).trim() : ''
}

function wordsAfter(to: number, prepared: PreparedReference): string {
  const { text, ends } = prepared
  let at = to
  while (at < prepared.keys.length && at - to < CONTEXT && boundaryBefore(prepared, at) !== 'sentence') at++
  return at > to ? text.slice(ends[to - 1], ends[at - 1]).replace(/^[\s,;]+/, '') : ''
}

function timeAt(times: readonly { at: number; time: string }[], at: number): string | undefined {
  return times[countBefore(times, (one) => one.at <= at) - 1]?.time
}
