import { linksOf } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { certain, combine, estimateOf, widen } from '../model/interval.js'
import { printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: ['One in four pupils, or 25 percent, walk.', 'A third of the shops closed and 45 percent cut staff.'],
  flags: ['[One in four] pupils, or [40 percent], walk.', '[Two thirds] of tenants – [54%] – agreed.'],
}

/** A fraction word against its share in per cent. */
export const fractionPercentMismatch = defineCheck({
  id: 'fraction-percent-mismatch',
  summary: 'A fraction in words and the per cent it is given as differ.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    // “Six in ten backed the ban, 30 per cent opposed it”
    const lists = linksOf(analysis, 'shares').map(({ figures }) => figures('part'))
    for (const { figure } of linksOf(analysis, 'fraction')) {
      const [fraction, percent] = [figure('a'), figure('b')]
      if (!fraction || !percent || percent.direction !== undefined) continue
      if (lists.some((list) => list.includes(fraction) && list.includes(percent))) continue
      const share = combine((a, hundred) => a * hundred, estimateOf(fraction), certain(100))
      yield judge(analysis, {
        stated: percent,
        derived: fraction.modifier === 'exact' ? widen(share, 1) : share,
        from: [fraction],
        sum: printed(analysis, fraction),
      })
    }
  },
  message: sumMessage,
})
