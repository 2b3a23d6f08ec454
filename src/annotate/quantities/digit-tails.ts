import { readDigits, readVulgar, rounded } from './digits.js'
import type { Numeral } from './numerals.js'
import { follows, type Piece } from './pieces.js'

type Pieces = readonly Piece[]

/** A number with the power of ten behind it: “1.3e6”, “12.32e+14”, “1.99×10^-30”. */
export function withExponent(pieces: Pieces, numeral: Numeral): Numeral {
  const word = (at: number): string => (pieces[at] && !pieces[at]!.spaced ? pieces[at]!.lower : '')
  const { last } = numeral
  let at = last
  const short = /^e(\d{1,2})?$/.exec(word(at))
  const long = /^[x×]$/.test(word(at)) ? 1 : word(at) === 'x10' ? 0 : undefined
  let digits = short?.[1] ?? ''
  if (short) at++
  else if (long !== undefined) {
    at += 1 + long
    if ((long === 1 && word(at - 1) !== '10') || word(at) !== '^') return numeral
    at++
  } else return numeral
  const sign = /^[+−-]$/.test(word(at)) ? word(at) : ''
  if (digits === '') {
    if (sign !== '') at++
    digits = /^\d{1,3}$/.test(word(at)) ? word(at) : ''
    if (digits === '') return numeral
    at++
  }
  const power = 10 ** (sign === '' || sign === '+' ? Number(digits) : -Number(digits))
  return { ...numeral, last: at, value: rounded(numeral.value * power), step: numeral.step * power, complete: true }
}

/** A number with the groups of three behind it: “10 000” with a no-break or thin space, “1 234 567”. */
export function withGroups(pieces: Pieces, numeral: Numeral): Numeral {
  let { last, value } = numeral
  if (numeral.complete || value > 999) return numeral
  const wide = isWideGroup(pieces, last)
  while (follows(pieces, last) && (wide || pieces[last]!.narrow) && /^\d{3}$/.test(pieces[last]!.text)) {
    value = value * 1000 + Number(pieces[last]!.text)
    last++
  }
  return last === numeral.last ? numeral : { ...numeral, last, value, complete: true }
}

// “40 000”, “1 234 567” with plain spaces.
function isWideGroup(pieces: Pieces, at: number): boolean {
  const isGroup = (index: number): boolean => follows(pieces, index) && /^\d{3}$/.test(pieces[index]!.text)
  return isGroup(at) && (isGroup(at + 1) || pieces[at]!.text === '000') && pieces[at]!.start - pieces[at - 1]!.end === 1
}

/** A number with the part of one behind it: “3½”, “3 1/2”. */
export function withPart(pieces: Pieces, numeral: Numeral): Numeral {
  const next = pieces[numeral.last]
  if (!next || !follows(pieces, numeral.last)) return numeral
  const share = readVulgar(next.text) ?? (next.spaced ? shareOf(next.text) : undefined)
  if (share === undefined) return numeral
  return { ...numeral, last: numeral.last + 1, value: numeral.value + share, step: 0.1, complete: true }
}

function shareOf(text: string): number | undefined {
  const digits = readDigits(text)
  return digits?.fraction ? digits.value : undefined
}
