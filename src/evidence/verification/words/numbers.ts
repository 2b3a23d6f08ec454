import { remembered } from '../../../model/once.js'
import type { ClosedClasses, LanguageWords } from '../../../model/verification.js'

const FIGURE = /^(-?\d+(?:\.\d+)?)(\p{L}{0,6})$/u

/** Reads numbers by the number words of a language. */
export interface Numbers {
  /** What some words are worth as a number; nothing where they are none. */
  valueOf(keys: readonly string[]): number | undefined
  /** True for a word with which a number may begin, for some only by the next one: “a hundred”. */
  counts(key: string, next?: string): boolean
  /**
   * What some words may be read as: how many (“25”), which of a row (“3rd”), a time (“9:30”), a year; nothing where they are no
   * number. What has a reading in common says the same.
   */
  readings(keys: readonly string[]): string[]
}

/** Makes the reader of numbers of a language. */
export function createNumbers(
  { numerals, scales, joints, point, decimals, ordinals, ordinalEnd, ordinalTails, hours, halves }: LanguageWords,
  letterScales: ClosedClasses['letterScales'],
  key: (raw: string) => string,
): Numbers {
  const values = new Map(numerals.map(([word, value]) => [key(word), value]))
  const factors = new Map(scales.map(([word, value]) => [key(word), value]))
  const joining = new Set(joints.map(key))
  const commas = new Set(decimals.map(key))
  const ranks = ordinals.map(([word, value]) => [key(word.replace('-', '')), value, word.endsWith('-')] as const)
  const ends = new RegExp(`(?:${ordinalEnd})$`)
  const ranked = new RegExp(`^(\\d+)(?:${ordinalTails})$`)
  const clock = new Set(hours.map(key))
  const letters = new Map(letterScales.map(([letter, , value]) => [letter, value]))
  // Most words are none by their first letters.
  const heads = new Set(
    [...values.keys(), ...factors.keys(), ...joining, ...ranks.map(([word]) => word)].map((word) => word.slice(0, 2)),
  )
  const begins = remembered(
    (one) =>
      (heads.has(one.slice(0, 2)) || heads.has(one[0] ?? '')) &&
      (rankOf([one]) !== undefined || parted(one).length > 1),
  )
  const counts = (one: string, next = '') =>
    values.has(one) ||
    factors.has(one) ||
    /^-?\d/.test(one) ||
    (joints.indexOf(one) > 0 && factors.has(next)) ||
    begins(one)
  const endings = [...factors.keys()].filter((word) => word.length > 2)
  // “hundertzwanzig”, “centoventidue”: hundreds and thousands and what follows them, the longest parts first.
  const partsOf = (one: string): string[] | undefined => {
    if (one === '') return []
    for (let length = one.length; length > 2; length--) {
      const head = one.slice(0, length)
      const rest = values.has(head) || factors.has(head) ? partsOf(one.slice(length)) : undefined
      if (rest) return [head, ...rest]
    }
    return undefined
  }
  // “삼십”, “trentamila”: a number may be one word made of several.
  const parted = (one: string): readonly string[] => {
    if (values.has(one) || factors.has(one) || !/^\p{L}{2,50}$/u.test(one)) return [one]
    const ending = endings.find((word) => one.endsWith(word) && values.has(one.slice(0, -word.length)))
    if (ending) return [one.slice(0, -ending.length), ending]
    const joined = partsOf(one) ?? (joining.has(one[0]!) && values.has(one.slice(1)) ? [one.slice(1)] : undefined)
    if (joined) return joined
    const characters = /^\p{Lo}{2,8}$/u.test(one) ? [...one] : []
    return characters.length > 0 && characters.every((part) => values.has(part) || factors.has(part))
      ? characters
      : [one]
  }
  // “5m”, “12mila”, “30억”
  const factorOf = (tail: string) => letters.get(tail) ?? factors.get(tail)
  const worth = (whole: readonly string[]) => {
    const keys = whole.flatMap(parted)
    // “three thousand five hundred million”: what stands before a greater factor is multiplied as a whole.
    const sections: number[] = []
    let part: number | undefined
    let figure = false
    let last = 0
    // What is said behind “point”.
    let fraction: string | undefined
    for (const [i, one] of keys.entries()) {
      const plain = point ? one : one.replace(/^(-?\d{1,3})\.(\d{3})$/, '$1$2')
      const digits = FIGURE.exec(plain)
      const word = values.get(one)
      const factor = factors.get(one)
      if (digits && (digits[2] === '' || factorOf(digits[2]!) !== undefined)) {
        // “10 000”: groups of three behind a figure go on with it.
        if (part !== undefined && !(figure && /^\d{3}$/.test(plain))) return undefined
        part = part === undefined ? Number(digits[1]) : part * 1000 + Number(plain)
        figure = !digits[2]
        if (digits[2]) {
          // “1만 2천”
          last = factorOf(digits[2])!
          sections.push(part * last)
          part = undefined
        }
      } else if (word !== undefined && word > 0 && word < 1 && i > 0) {
        // “two and a half million”, “deux millions et demi”
        if (part !== undefined) part += word
        else if (last > 0) sections.push(last * word)
        else return undefined
      } else if (word !== undefined && fraction !== undefined) {
        // “three point two five”, “drei Komma fünfundzwanzig”
        fraction += word
        part = Math.floor(part!) + Number(`0.${fraction}`)
      } else if (word !== undefined) {
        // “quatre-vingt”
        const times = word === 20 && keys[i - 1] === 'quatre'
        const joined = joining.has(keys[i - 1]!) || joining.has(one[0]!)
        if (figure || (part !== undefined && !times && !fits(part, word, joined))) return undefined
        part = (part ?? 0) + (times ? 76 : word)
      } else if (factor !== undefined) {
        last = factor
        if (factor > 100) {
          let sum = part
          while (sections.length > 0 && sections.at(-1)! < factor) sum = (sum ?? 0) + sections.pop()!
          sections.push((sum ?? (i === 0 || sections.length > 0 ? 1 : 0)) * factor)
          part = fraction = undefined
        } else part = scaled(part, factor)
        figure = false
      } else if (commas.has(one) && part !== undefined && !figure && i < keys.length - 1) fraction = ''
      else if (i === 0 && keys.length > 1 && factors.has(keys[1]!) && one.length < 4) part = 1
      else if (!(joining.has(one) && i > 0 && (part ?? sections[0]) !== undefined && i < keys.length - 1))
        return undefined
      // “two and hundred” is no number, “half a million” is one.
      else if ((values.get(keys[i - 1]!) ?? 0) >= 1 && factors.has(keys[i + 1]!)) return undefined
    }
    if (part === undefined && sections.length === 0) return undefined
    return sections.reduce((sum, section) => sum + section, part ?? 0)
  }
  // “third”, “twenty-third”
  const rankOf = (keys: readonly string[]): number | undefined => {
    const last = keys.at(-1) ?? ''
    const listed = ranks.find(([word, , open]) => last.startsWith(word) && last.length < word.length + (open ? 5 : 1))
    const bare = ordinalEnd && !listed ? last.replace(ends, '') : last
    // “trentième”, “ventunesimo”: a vowel may be lost before the ending.
    const rank =
      listed?.[1] ??
      (bare === last ? undefined : [...values].find(([word]) => word === bare || word.slice(0, -1) === bare)?.[1])
    if (keys.length === 1 || rank === undefined) return rank
    const tens = worth(keys.slice(0, joining.has(keys.at(-2)!) ? -2 : -1))
    return tens !== undefined && !/\d/.test(keys[0]!) && fits(tens, rank, false) ? tens + rank : undefined
  }
  // “9.30”, “9:30”, “9h30”, “nine thirty”, “half past nine”, “nueve y media”, “九点半”; “nineteen ninety-eight”
  const clockOf = (keys: readonly string[]): string[] => {
    for (const [phrase, minutes] of halves) {
      const before = phrase.split(' ').length
      const rest = keys.slice(before)
      const hour = keys.slice(0, before).join(' ') === phrase ? (worth(rest) ?? rankOf(rest)) : undefined
      if (hour && hour < 25) return [timeOf(hour * 60 + minutes)]
    }
    const parts = keys.map((one) => (clock.has(FIGURE.exec(one)?.[2] ?? '') ? FIGURE.exec(one)![1]! : one))
    const said = parts.filter((one) => !clock.has(one))
    const figures = /^(\d{1,2})\.([0-5]\d)$/.exec(said.join('.'))
    if (figures) return [timeOf(Number(figures[1]) * 60 + Number(figures[2]))]
    const [first = '', ...others] = said
    if (joining.has(others[0] ?? '')) others.shift()
    const [hour = 100, minute = 100] = /\d/.test(first) ? [] : [first, others].map((some) => worth([some].flat()))
    const time = minute === 0.5 ? 30 : minute
    if (time < 10 || time > 99 || (minute > 9 && worth(keys) !== undefined)) return []
    return [
      ...(hour < 25 && time < 60 ? [timeOf(hour * 60 + time)] : []),
      ...(hour > 10 && hour < 21 && minute > 9 ? [`${hour}${minute}`] : []),
    ]
  }
  const readings = (keys: readonly string[]): string[] => {
    if (!counts(keys[0] ?? '', keys[1])) return []
    const [value, rank] = [worth(keys), rankOf(keys)]
    // “3rd”, “21e”, “3-й”
    const figure = keys.length < 3 && !/\d/.test(keys[1] ?? '') ? ranked.exec(keys.join('')) : null
    // “nine one one”, 一九九八
    const digits = keys.length > 2 ? keys.map((one) => values.get(one) ?? 10) : []
    return [
      ...(value === undefined ? [] : [`${Number(value.toPrecision(12))}`]),
      ...(rank === undefined ? [] : [`${rank}rd`, `${rank}.`]),
      ...(figure ? [`${figure[1]}rd`] : []),
      // “3. Mai” and “dritter Mai”
      ...(keys.length === 1 && /^\d+$/.test(keys[0]!) ? [`${keys[0]}.`] : []),
      ...(digits.length > 2 && digits.every((digit) => digit < 10) ? [digits.join('')] : []),
      ...clockOf(keys),
    ]
  }
  return { valueOf: worth, counts, readings }
}

const timeOf = (minutes: number): string => `${Math.floor(minutes / 60) || 12}:${minutes % 60}`

// “two hundred five”, “soixante-quinze”: a smaller word goes on with round tens; خمسة وعشرين: units stand before tens.
const fits = (part: number, word: number, joined: boolean): boolean =>
  part % 10 === 0
    ? word < 10 || part % 100 === 0 || (part > 59 && word < 20)
    : joined && part < 10 && word > 19 && word < 100

// 五百二十: only what is smaller than the factor is multiplied by it.
function scaled(part: number | undefined, factor: number): number {
  if (part === undefined) return factor
  const unit = part % (factor * 10 <= 100 ? 10 : factor)
  return unit === 0 || part < factor ? part * factor : part - unit + unit * factor
}
