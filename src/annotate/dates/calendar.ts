import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import type { CalendarUnit } from '../../model/generated/shapes.js'

/** A stretch of days: first day, and the day after the last; ISO 8601. */
export interface Period {
  start: string
  end: string
}

/** Noon of a day, so that no change of the clocks moves it; `month` from 1, any year. */
export function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(2000, 0, 1, 12)
  date.setFullYear(year, month - 1, day)
  return date
}

/** The day of an ISO date, `2022-12-15` or `2022-12-15T10:30`; undefined for what is none. */
export function readIso(text: string): Date | undefined {
  const match = /^(-?\d{4,6})-(\d{2})-(\d{2})/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? dateOf(year, month, day) : undefined
}

/** True where the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = dateOf(year, month, day)
  return date.getMonth() === month - 1 && date.getDate() === day
}

/** ISO 8601: `2022-12-15`. */
export function isoOf(date: Date): string {
  const year = date.getFullYear()
  const digits = String(Math.abs(year)).padStart(4, '0')
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year < 0 ? '-' : ''}${digits}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** From one day up to, not including, another. */
export const between = (start: Date, end: Date): Period => ({ start: isoOf(start), end: isoOf(end) })

/** One day. */
export const dayPeriod = (date: Date): Period => between(date, addDays(date, 1))

/** `count` months from the first of `month`, 1 to 12. */
export function monthPeriod(year: number, month: number, count = 1): Period {
  const start = dateOf(year, month, 1)
  return between(start, addMonths(start, count))
}

/** `count` years from the first of January. */
export const yearPeriod = (year: number, count = 1): Period => between(dateOf(year, 1, 1), dateOf(year + count, 1, 1))

/** Monday 1 to Sunday 7. */
export const weekdayOf = (date: Date): number => date.getDay() || 7

/** The Monday of the week of a day. */
export const mondayOf = (date: Date): Date => addDays(date, 1 - weekdayOf(date))

/** The calendar unit that lies `offset` units away from the one that holds `date`: -1 for the last one. */
export function unitPeriod(date: Date, unit: CalendarUnit['unit'], offset: number): Period {
  const year = date.getFullYear()
  const month = date.getMonth() + 1
  switch (unit) {
    case 'week': {
      const start = addDays(mondayOf(date), 7 * offset)
      return between(start, addDays(start, 7))
    }
    case 'weekend': {
      const start = addDays(mondayOf(date), 7 * offset + 5)
      return between(start, addDays(start, 2))
    }
    case 'month':
      return monthPeriod(year, month + offset)
    case 'quarter':
      return monthPeriod(year, 3 * Math.floor((month - 1) / 3) + 1 + 3 * offset, 3)
    case 'half-year':
      return monthPeriod(year, month > 6 ? 7 + 6 * offset : 1 + 6 * offset, 6)
    case 'year':
      return yearPeriod(year + offset)
    case 'decade':
      return yearPeriod(10 * Math.floor(year / 10) + 10 * offset, 10)
    case 'century':
      return yearPeriod(100 * Math.floor((year - 1) / 100) + 1 + 100 * offset, 100)
    default:
      return dayPeriod(addDays(date, offset))
  }
}

const DAYS: Partial<Record<CalendarUnit['unit'], number>> = { day: 1, week: 7, weekend: 7 }
const MONTHS: Partial<Record<CalendarUnit['unit'], number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The day `count` units away from `date`, back where `count` is negative; undefined where that is no whole day. */
export function shift(date: Date, unit: CalendarUnit['unit'], count: number): Date | undefined {
  const days = DAYS[unit]
  const total = count * (days ?? MONTHS[unit] ?? Number.NaN)
  if (!Number.isInteger(total)) return undefined
  return days ? addDays(date, total) : addMonths(date, total)
}

/** True for hours and minutes, which lie inside a day. */
export const isClock = (unit: CalendarUnit['unit']): boolean => unit === 'hour' || unit === 'minute'
