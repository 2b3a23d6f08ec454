import { isSameUnit, linksOf } from '../claims/links.js'
import { agreement, decimalsOf, mismatch, sumMessage, withUnit, wordsAt } from '../evidence/judge.js'
import { type CheckExamples, defineCheck, type Outcome } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { closeOf, estimateOf, isOneDigit, meets, middleOf, sumOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Of 120 firms, 70 grew and 50 shrank.',
    'Of 120 firms, 70 grew and 30 shrank.',
    'The council has 20 members: 12 Labour, 5 Tory and 3 Greens.',
    'The choir has 60 members, among them 20 students and 12 pensioners.',
  ],
  flags: [
    'Of [120] firms, [70] grew and [60] shrank.',
    'The council has [20] members: [12] Labour, [5] Tory and [4] Greens.',
  ],
}

/** Σ parts = total where a list exhausts the total; Σ parts ≤ total where it need not. */
export const partsTotalMismatch = defineCheck({
  id: 'parts-total-mismatch',
  summary: 'The parts do not add up to the total the text states.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    // Casualties are those of parts-total; what is a part of one list is no total of the rest.
    const seen = new Set(linksOf(analysis, 'casualties').map(({ figure }) => figure('total')?.id))
    const sums = linksOf(analysis, 'sum').flatMap(({ figure, figures, way }) => {
      const total = figure('total')
      const parts = [...figures('first'), ...figures('part')].filter(({ id }) => id !== total?.id)
      // The ends of a range are no two parts.
      const isList = parts.length > 1 && new Set(parts.map(({ id }) => id)).size === parts.length
      if (!total || !isList || !parts.every((part) => isPart(part, total, way))) return []
      const outcome = compare(analysis, total, parts, way)
      // What holds comes first, then lists that tell their whole.
      const rank = outcome.outcome === 'consistent' ? 2 : Number(way === 'all')
      return { figures: [total, ...parts], outcome, rank }
    })
    // “14 people, 11 of them men … nine were charged, the other five freed”: parts of one total are of no other.
    const known = new Set<string>()
    for (const { figures, outcome } of sums.sort((a, b) => b.rank - a.rank)) {
      const key = figures
        .slice(1)
        .map(({ id }) => id)
        .join(' ')
      if (seen.has(figures[0]!.id) || known.has(key)) continue
      known.add(key)
      for (const { id } of figures) seen.add(id)
      yield outcome
    }
  },
  message: sumMessage,
})

// A sum further from its total than by this factor is that of something else.
const FAR = 4

// How far behind the last figure of a list it may go on, in characters.
const NEAR = 40

function isPart(part: Quantity, total: Quantity, way: string | undefined): boolean {
  if (
    (part.kind !== total.kind && !isSameUnit(part, total)) ||
    (part.direction !== undefined && part.direction !== total.direction) ||
    Array.isArray(part.value) ||
    Array.isArray(total.value)
  )
    return false
  // “80 of them over 65”
  if (part.kind === 'count' && part.of === undefined && total.modifier === 'exact' && /-than$/.test(part.modifier))
    return false
  if (part.kind !== 'count' && total.unit !== '' && part.unit !== total.unit) return false
  // “Three stages: 120 flats in 2024, 200 in 2025”
  if (way === 'all' && part.unit !== '' && part.unit !== total.unit && middleOf(part) > middleOf(total)) return false
  // Bare numbers in a row are no whole with its parts.
  if (way !== 'all' && total.kind === 'count' && total.of === undefined && part.of === undefined) return false
  // A list in a sentence of its own must not count something else.
  return way !== 'list' || part.of === undefined || part.unit === total.unit || part.unit === ''
}

const isSum = (total: Quantity, parts: readonly Quantity[]): boolean =>
  meets(sumOf(parts.map(closeOf)).soft, closeOf(total).soft)

function compare(analysis: Analysis, total: Quantity, parts: Quantity[], way: string | undefined): Outcome {
  // “£4.6m, £3.3m and £2.3m” are rounded each.
  const sum = sumOf(parts.map((part) => (decimalsOf(wordsAt(analysis, part.span)) > 0 ? estimateOf : closeOf)(part)))
  const result = withUnit(sum.value, total)
  const text = `${parts.map((part) => printed(analysis, part)).join(' + ')} is ${result}`
  const spans = [total, ...parts].map(placeOf)
  const actual = printed(analysis, total)
  const stated = closeOf(total)
  if (meets(sum.soft, stated.soft)) return agreement(spans, `${text}; the text says ${actual}`)
  // “30 are electric, 20 are diesel and 15 are out of order”: where some make up the whole, the rest is told by something else.
  if (way !== 'all' && parts.length > 2 && parts.some((_, i) => i > 1 && isSum(total, parts.slice(0, i))))
    return { outcome: 'not-checked', spans, text: `some of the parts make up ${actual}; the rest overlaps them` }
  if (sum.value < stated.value && way !== 'all' && !(way === 'list' && parts.length > 2))
    return { outcome: 'not-checked', spans, text: `${text}, less than ${actual}; the parts need not be all` }
  // “Forty pupils, three teachers and a driver”
  const between = analysis.text.slice(parts[0]!.span.end, parts.at(-1)!.span.end + NEAR)
  const ones = between.match(/(?:,| and) an? (?=\p{L})/gu)?.length ?? 0
  const isOff = stated.value > sum.value && stated.value - sum.value <= ones
  // Parts that overlap come to far more than the whole more often than a digit of them is wrong.
  const over = sum.value - stated.value
  const isOver =
    way !== 'all' &&
    ((over > stated.value / 5 && !isOneDigit(over)) || parts.some((part) => middleOf(part) > stated.value))
  if (isOff || isOver || Math.max(sum.value, stated.value) > FAR * Math.min(sum.value, stated.value))
    return { outcome: 'not-checked', spans, text: `${text}, far from ${actual}; they need not be its parts` }
  const isPlain = [total, ...parts].every(({ modifier }) => modifier === 'exact')
  const severity = isPlain && !meets(sum.hard, stated.hard) ? 'error' : 'warning'
  return { ...mismatch(spans, actual, [result], 'sum', text), severity }
}
