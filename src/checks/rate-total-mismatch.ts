import { isSameUnit, linksOf } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Quantity } from '../model/generated/shapes.js'
import { certain, closeOf, combine, type Estimate, isSlip, middleOf, widen } from '../model/interval.js'
import { printed } from '../model/printed.js'
import { secondsIn } from '../model/time.js'
import { convert } from '../model/units.js'

const CALENDAR = 0.01

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'She earns $3,000 a month, which makes $36,000 a year.',
    'The farm sends out 40 boxes a week and sold 3,400 in a year.',
  ],
  flags: [
    'She earns [$3,000] a month, which makes [$42,000] a year.',
    'The spill released [200 barrels] a day for [15 days], a total of [4,500 barrels].',
  ],
}

/** rate × time = total; distance ÷ time = speed. */
export const rateTotalMismatch = defineCheck({
  id: 'rate-total-mismatch',
  summary: 'A rate and what it comes to over time do not fit.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    for (const { figure, way } of linksOf(analysis, 'rate')) {
      const [rate, time, total] = [figure('rate'), figure('time'), figure('total')]
      const per = secondsIn(rate?.scope?.per)
      // Prices such as $8.99 a month or $89.99 a year are set, not reckoned.
      if (
        !rate ||
        !total ||
        per === undefined ||
        middleOf(rate) % 1 > 0.9 ||
        rate.scope?.per === (way ?? total.scope?.per) ||
        // “£150 a month, or £360 more a year”
        (!way && total.role === 'by' && rate.role !== 'by') ||
        !isSameUnit(rate, total) ||
        // “260 a night” are not the 320 people who came.
        (rate.unit === '' && total.unit !== '')
      )
        continue
      const unit = way ?? total.scope?.per
      const whole = time ? timeIn(time) : spanOf(secondsIn(unit))
      if (
        !whole ||
        (time && time.scope?.per !== undefined && total.scope?.per !== undefined && time.scope.per !== total.scope.per)
      )
        continue
      const exact = combine((a, seconds) => (a * seconds) / per, closeOf(rate), whole)
      // A year has 52 weeks to some, and a month four.
      const derived = widen(exact, CALENDAR * Math.abs(exact.value))
      // “In a day the town needs 31,000 litres”: what is no near miss is of something else.
      if (way && Math.abs(Math.log2(middleOf(total) / derived.value)) > 1) continue
      const times = time ? printed(analysis, time) : `a ${unit}`
      yield judge(analysis, {
        stated: total,
        derived,
        from: time ? [rate, time] : [rate],
        sum: `${printed(analysis, rate)} a ${rate.scope?.per} for ${times}`,
      })
    }
    for (const { figure } of linksOf(analysis, 'speed')) {
      const [distance, time, speed] = [figure('distance'), figure('time'), figure('speed')]
      if (distance?.kind !== 'length' || speed?.kind !== 'speed' || !time) continue
      const [metres, metresPerSecond] = [convert(1, distance.unit, 'metre'), convert(1, speed.unit, 'metre per second')]
      const seconds = timeIn(time)
      if (metres === undefined || metresPerSecond === undefined || !seconds) continue
      const derived = combine((a, b) => (a * metres) / b / metresPerSecond, closeOf(distance), seconds)
      // A speed further off is that of another trip.
      if (!isSlip(derived.value, middleOf(speed))) continue
      yield judge(analysis, {
        stated: speed,
        derived,
        from: [distance, time],
        sum: `${printed(analysis, distance)} in ${printed(analysis, time)}`,
      })
    }
  },
  message: sumMessage,
})

function timeIn(time: Quantity): Estimate | undefined {
  const seconds = secondsIn(time.unit)
  return seconds === undefined
    ? undefined
    : Number.isInteger(time.value) && time.modifier === 'exact'
      ? certain(middleOf(time) * seconds)
      : combine((a, b) => a * b, closeOf(time), certain(seconds))
}

const spanOf = (seconds: number | undefined): Estimate | undefined =>
  seconds === undefined ? undefined : certain(seconds)
