import { defineCheck } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { meets, middleOf, sumOf } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'

/** Σ parts = total where a list exhausts the total; Σ parts ≤ total where it need not. */
export const partsTotalMismatch = defineCheck({
  id: 'parts-total-mismatch',
  summary: 'The parts do not add up to the total the text states.',
  subject: 'figures',
  needs: ['quantities'],
  severity: 'error',
  options: {},
  examples: {
    quiet: [
      'Of 120 firms, 70 grew and 50 shrank.',
      'Of 120 firms, 70 grew and 30 shrank.',
      'The council has 20 members: 12 Labour, 5 Tory and 3 Greens.',
    ],
    flags: [
      'Of [120] firms, [70] grew and [60] shrank.',
      'The council has [20] members: [12] Labour, [5] Tory and [4] Greens.',
    ],
  },
  *run(analysis) {
    const parts = new Map<string, Quantity[]>()
    for (const quantity of analysis.quantities) {
      const total = quantity.scope?.total
      if (total !== undefined) parts.set(total, [...(parts.get(total) ?? []), quantity])
    }
    for (const total of analysis.quantities) {
      const list = parts.get(total.id)
      if (!list) continue
      const sum = list.reduce((whole, part) => whole + middleOf(part), 0)
      const text = `${list.map((part) => printed(analysis, part)).join(' + ')} is ${formatNumber(sum)}`
      const spans = [total, ...list].map(placeOf)
      const actual = printed(analysis, total)
      if (meets(sumOf(list.map(({ hard }) => hard)), total.hard))
        yield { outcome: 'consistent', spans, text: `${text}; the text says ${actual}` }
      else if (sum < middleOf(total) && !isExhaustive(analysis, total, list[0]!))
        yield { outcome: 'not-checked', spans, text: `${text}, less than ${actual}; the parts need not be all` }
      else
        yield {
          outcome: 'inconsistent',
          spans,
          actual,
          expected: [formatNumber(sum)],
          evidence: [{ kind: 'sum', text }],
        }
    }
  },
  message: ({ actual, evidence }) => `${evidence[0]?.text ?? ''}; the text says ${actual}.`,
})

// A list behind a colon or dash names all parts.
function isExhaustive({ text }: Analysis, { span }: Quantity, part: Quantity): boolean {
  return /[:—–]\s*$/.test(text.slice(span.end, part.span.start))
}
