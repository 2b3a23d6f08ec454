import { linksOf } from '../claims/links.js'
import { agreement, mismatch, printedDate } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'
import { lastDay, yearsBetween } from '../model/time.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The poet was born in 1920 and died in 1987 at the age of 67.',
    'She was born in 1931, and her brother died in 1950 aged 25.',
  ],
  flags: [
    'The poet was born in [1920] and died in [1987] at the age of [77].',
    '@2021-06-14 Born on [3 March 1962], the [61-year-old] conductor will retire.',
  ],
}

/** age = whole years between birth and the day it is told of. */
export const ageDateMismatch = defineCheck({
  id: 'age-date-mismatch',
  summary: 'An age does not fit the date of birth.',
  subject: 'figures',
  needs: ['quantities', 'dates', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const links = linksOf(analysis, 'age')
    const dated = new Set(links.filter(({ date }) => date('end')).map(({ figure }) => figure('age')?.id))
    for (const { figure, date } of links) {
      const age = figure('age')
      const [birth, end, life] = [date('birth'), date('end'), date('life')]
      if (!age || Array.isArray(age.value) || (!end && !life && dated.has(age.id))) continue
      const born = birth ? periodOf(birth) : life?.start ? [life.start, `${life.start.slice(0, 4)}-12-31`] : undefined
      const then = end
        ? periodOf(end)
        : life?.end
          ? [`${lastDay(life.end).slice(0, 4)}-01-01`, lastDay(life.end)]
          : undefined
      const dates = [birth, end, life].filter((one) => one !== undefined)
      const spans = [placeOf(age), ...dates.map(({ span }) => span)]
      const at = then ?? (analysis.dateline === undefined ? undefined : [analysis.dateline, analysis.dateline])
      if (!born || !at) {
        yield {
          outcome: 'not-checked',
          spans,
          text: `${printed(analysis, age)}: without a dateline the age today is not known`,
        }
        continue
      }
      const [low, high] = [yearsBetween(born[1]!, at[0]!), yearsBetween(born[0]!, at[1]!)]
      const range = low === high ? String(low) : `${low} or ${high}`
      const text = `who was born in ${dates.map((one) => printedDate(analysis, one))[0]} was ${range} ${end || life ? 'then' : `on ${analysis.dateline}`}`
      const actual = printed(analysis, age)
      if (middleOf(age) >= low && middleOf(age) <= high) yield agreement(spans, text)
      else yield mismatch(spans, actual, [range], 'calendar', text)
    }
  },
  message: ({ actual, evidence }) => `Someone ${evidence[0]?.text ?? ''}; the text says ${actual}.`,
})

const periodOf = ({ start, end }: { start?: string; end?: string }): [string, string] | undefined =>
  start === undefined || end === undefined ? undefined : [start, lastDay(end)]
