import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { getISODay } from 'date-fns/getISODay'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
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
  return month >= 1 && month <= 12 && day >= 1 && day <= getDaysInMonth(dateOf(year, month, 1))
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
export const weekdayOf = (date: Date): number => getISODay(date)

/** The calendar unit that lies `offset` units away from the one that holds `date`: -1 for the last one. */
export function unitPeriod(date: Date, unit: CalendarUnit['unit'], offset: number): Period {
  const year = date.getFullYear()
  const month = date.getMonth() + 1
  switch (unit) {
    case 'week': {
      const start = addDays(startOfISOWeek(date), 7 * offset)
      return between(start, addDays(start, 7))
    }
    case 'weekend': {
      const start = addDays(startOfISOWeek(date), 7 * offset + 5)
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

/** The day `count` units away from `date`, back where `count` is negative; hours and minutes stay on the day. */
export function shift(date: Date, unit: CalendarUnit['unit'], count: number): Date {
  switch (unit) {
    case 'week':
    case 'weekend':
      return addDays(date, 7 * count)
    case 'month':
      return addMonths(date, count)
    case 'quarter':
      return addMonths(date, 3 * count)
    case 'half-year':
      return addMonths(date, 6 * count)
    case 'year':
      return addMonths(date, 12 * count)
    case 'decade':
      return addMonths(date, 120 * count)
    case 'century':
      return addMonths(date, 1200 * count)
    case 'day':
      return addDays(date, count)
    default:
      return date
  }
}
