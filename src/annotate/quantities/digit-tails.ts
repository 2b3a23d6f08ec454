import { readDigits, readVulgar, rounded } from './digits.js'
import type { Numeral } from './numerals.js'
import { follows, type Piece } from './pieces.js'

type Pieces = readonly Piece[]

/** A number with the power of ten behind it: “1.3e6”, “12.32e+14”, “1.99×10^-30”. */
export function withExponent(pieces: Pieces, numeral: Numeral): Numeral {
  let text = ''
  for (let at = numeral.last; at < numeral.last + 5 && pieces[at] && !pieces[at]!.spaced; at++) {
    text += pieces[at]!.lower
    if (!/^[ex×]/.test(text)) break
    const [, sign, digits] = /^(?:e|[x×]10(?:\^|(?=[+−-])))([+−-]?)(\d{1,3})$/.exec(text) ?? []
    if (!digits) continue
    const power = 10 ** (/[−-]/.test(sign!) ? -Number(digits) : Number(digits))
    return {
      ...numeral,
      last: at + 1,
      value: rounded(numeral.value * power),
      step: numeral.step * power,
      complete: true,
    }
  }
  return numeral
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
