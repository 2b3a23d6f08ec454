/** A number written in digits. */
export interface Digits {
  value: number
  /** Digits behind the decimal point. */
  decimals: number
  /** True where commas or spaces group the digits. */
  grouped: boolean
  /** True for “1/2”. */
  fraction: boolean
}

// Denominators that are seldom part of a date or a name such as 9/11 or 24/7.
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 128])
const LONGEST = 400

/**
 * Reads digits: “1,250”, “3.2”, “1/2”; undefined for what is no number, such as “10:30”, “3/4/2021” and “192.168.1.2”.
 */
export function readDigits(text: string): Digits | undefined {
  if (text.length > LONGEST) return undefined
  if (isPlain(text)) return { value: Number(text), decimals: 0, grouped: false, fraction: false }
  const whole = /^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.(\d+))?$/.exec(text)
  if (whole) {
    const decimals = whole[1]?.length ?? 0
    return { value: Number(text.replaceAll(',', '')), decimals, grouped: text.includes(','), fraction: false }
  }
  const share = /^(\d{1,3})\/(\d{1,3})$/.exec(text)
  if (share) {
    const [numerator, denominator] = [Number(share[1]), Number(share[2])]
    if (numerator >= denominator || !DENOMINATORS.has(denominator)) return undefined
    return { value: numerator / denominator, decimals: 0, grouped: false, fraction: true }
  }
  return undefined
}

// Most numbers are nothing but digits.
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) return false
  return text !== ''
}

/** Fractions that are one character. */
export const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'

/** The value of “½”; undefined for any other character. */
export function readVulgar(char: string): number | undefined {
  if (char.length !== 1 || !VULGAR.includes(char)) return undefined
  const [part, whole] = char.normalize('NFKC').split('⁄').map(Number)
  return part! / whole!
}

/** The place of the last digit that is not zero, of a whole number of `step`s: 1000 for 5000 in steps of 1. */
export function coarseStep(value: number, step: number): number {
  let count = Math.round(Math.abs(value) / step)
  if (!(count > 0) || count > Number.MAX_SAFE_INTEGER) return step
  let place = step
  while (count % 10 === 0) {
    count /= 10
    place *= 10
  }
  return place
}

/** A product or sum without the noise of binary fractions: 12 significant digits. */
export function rounded(value: number): number {
  // What has four decimals at most is as it should be; most numbers are.
  const count = Math.round(value * 1e4)
  return count / 1e4 === value && Math.abs(count) < 1e12 ? value : Number(value.toPrecision(12))
}
