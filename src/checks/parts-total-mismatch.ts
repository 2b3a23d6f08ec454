import { isSameUnit, linksOf } from '../claims/links.js'
import { agreement, mismatch, sumMessage, withUnit } from '../evidence/judge.js'
import { type CheckExamples, defineCheck, type Outcome } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { closeOf, meets, sumOf } from '../model/interval.js'
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
    // Lists that tell their whole come first.
    const links = linksOf(analysis, 'sum').sort((a, b) => Number(b.way === 'all') - Number(a.way === 'all'))
    for (const { figure, figures, way } of links) {
      const total = figure('total')
      const parts = [...figures('first'), ...figures('part')].filter(({ id }) => id !== total?.id)
      if (
        !total ||
        parts.length < 2 ||
        // The ends of a range are no two parts.
        new Set(parts.map(({ id }) => id)).size < parts.length ||
        !parts.every((part) =>
          isPart(
            part,
            total,
            way,
            parts.some(({ of }) => of === undefined),
          ),
        ) ||
        seen.has(total.id)
      )
        continue
      const outcome = compare(analysis, total, parts, way)
      for (const { id } of [total, ...parts]) seen.add(id)
      if (outcome) yield outcome
    }
  },
  message: sumMessage,
})

// A sum further from its total than by this factor is that of something else.
const FAR = 4

function isPart(part: Quantity, total: Quantity, way: string | undefined, hasBare: boolean): boolean {
  if (
    (part.kind !== total.kind && !isSameUnit(part, total)) ||
    part.direction !== undefined ||
    Array.isArray(part.value) ||
    Array.isArray(total.value)
  )
    return false
  if (part.role === 'by' && way !== 'all') return false
  if (part.kind !== 'count' && total.unit !== '' && part.unit !== total.unit) return false
  // Where the others are bare numbers, one with a noun must be of what the whole is of.
  const isNamed = part.of !== undefined && part.unit !== ''
  if (way === 'all' && isNamed && hasBare && total.unit !== '' && part.unit !== total.unit) return false
  // Bare numbers in a row are no whole with its parts.
  if (way !== 'all' && total.kind === 'count' && total.of === undefined && part.of === undefined) return false
  // A list in a sentence of its own must not count something else.
  return way !== 'list' || part.of === undefined || part.unit === total.unit || part.unit === ''
}

function compare(analysis: Analysis, total: Quantity, parts: Quantity[], way: string | undefined): Outcome | undefined {
  const sum = sumOf(parts.map(closeOf))
  const result = withUnit(sum.value, total)
  const text = `${parts.map((part) => printed(analysis, part)).join(' + ')} is ${result}`
  const spans = [total, ...parts].map(placeOf)
  const actual = printed(analysis, total)
  const stated = closeOf(total)
  if (meets(sum.soft, stated.soft)) return agreement(spans, `${text}; the text says ${actual}`)
  if (sum.value < stated.value && way !== 'all' && !(way === 'list' && parts.length > 2))
    return { outcome: 'not-checked', spans, text: `${text}, less than ${actual}; the parts need not be all` }
  if (Math.max(sum.value, stated.value) > FAR * Math.min(sum.value, stated.value))
    return { outcome: 'not-checked', spans, text: `${text}, far from ${actual}; they need not be its parts` }
  const isPlain = [total, ...parts].every(({ modifier }) => modifier === 'exact')
  const severity = isPlain && !meets(sum.hard, stated.hard) ? 'error' : 'warning'
  return { ...mismatch(spans, actual, [result], 'sum', text), severity }
}
