// Seconds in units of time, by singular name; a month and a year as a reader reckons them.
const SECONDS: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 7 * 86_400,
  fortnight: 14 * 86_400,
  month: (365.25 / 12) * 86_400,
  quarter: (365.25 / 4) * 86_400,
  year: 365.25 * 86_400,
  decade: 3652.5 * 86_400,
  century: 36_525 * 86_400,
}

/** The seconds of a unit of time; undefined for what is none. */
export const secondsIn = (unit: string | undefined): number | undefined =>
  unit === undefined ? undefined : SECONDS[unit]

/** The days from the first day of one ISO date to that of another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / 86_400_000
}

function timeOf(day: string): number {
  const [, sign = '', year = '', month = '01', date = '01'] = /^(-?)(\d{4,6})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(day) ?? []
  return new Date(0).setUTCFullYear(Number(`${sign}${year}`), Number(month) - 1, Number(date))
}

/** The whole years from a day to another, as an age is counted. */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5, 10) < from.slice(5, 10) ? 1 : 0)
}

/** The year of an ISO date. */
export const yearOf = (day: string): number => Number(/^-?\d{4,6}/.exec(day)?.[0] ?? Number.NaN)

/** The last day before the end of a period, ISO 8601. */
export function lastDay(end: string): string {
  return new Date(timeOf(end) - 86_400_000).toISOString().slice(0, 10)
}

/** The minutes of a time of day, `09:30`, after midnight. */
export const minutesOf = (time: string): number => 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5))
