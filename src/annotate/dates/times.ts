import { matchAt } from '../quantities/phrases.js'
import { lowerAt } from '../quantities/pieces.js'
import { readSpokenTime } from './clock.js'
import { type Context, next, type Reading, wholeNumber } from './reading.js'

/** Reads a time of day at piece `at`: “10:30”, “5 p.m.”, “10.45pm”, “7 o’clock”, “noon”, “1700 GMT”. */
export function readTime(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const head = pieces[at]!
  const spoken = readSpokenTime(context, at)
  if (spoken) return spoken
  const noon = words.noons.get(head.lower)
  if (noon !== undefined) return reading(at, at + 1, noon, 0)
  const clock = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(head.text)
  const hour = clock ? Number(clock[1]) : wholeNumber(head)
  if (hour < 0 || !/^\d/.test(head.text)) return undefined
  const minute = clock ? Number(clock[2]) : 0
  const mark = next(pieces, at + 1)
  const half = mark && (words.morning.has(mark.lower) ? 0 : words.afternoon.has(mark.lower) ? 12 : undefined)
  if (half !== undefined) {
    const last = withZone(context, at + 2)
    if (hour > 12 && half === 0) return hour < 24 || hour > 99 ? undefined : impossible(at, last)
    if (hour > 24 || minute > 59) return clock ? impossible(at, last) : undefined
    return reading(at, last, hour > 12 ? hour : (hour % 12) + half, minute)
  }
  if (mark && words.clock.has(mark.lower) && hour <= 24) return reading(at, withZone(context, at + 2), hour, 0)
  const zone = matchAt(words.zones, pieces, at + 1)
  if (head.text.length === 4 && !clock) {
    const [h, m] = [Math.floor(hour / 100), hour % 100]
    return zone && h < 25 && m < 60 ? reading(at, zone.last, h, m) : undefined
  }
  const lead = next(pieces, at) ? lowerAt(pieces, at - 1) : ''
  if (!clock || !head.text.includes(':') || (!zone && !words.timeLeads.has(lead))) return undefined
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return words.timeLeads.has(lead) && hour < 60 && clock[2] !== undefined ? impossible(at, at + 1) : undefined
  return reading(at, zone?.last ?? at + 1, hour, minute)
}

const withZone = ({ pieces, words }: Context, at: number): number =>
  next(pieces, at) ? (matchAt(words.zones, pieces, at)?.last ?? at) : at

function reading(first: number, last: number, hour: number, minute: number): Reading {
  return { ...impossible(first, last), rule: 'date/time', relative: true, time: { hour: hour % 24, minute } }
}

function impossible(first: number, last: number): Reading {
  return { first, last, granularity: 'minute', relative: false, implied: [], rule: 'date/impossible' }
}
