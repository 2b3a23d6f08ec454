import type { NumberLexicon } from './lexicon.js'
import { type Numeral, whole } from './numerals.js'
import { follows, isHyphen, type Piece } from './pieces.js'

/** Reads “first”, “21st”, “twenty-fifth” or “two hundredth” at piece `at`; undefined where no ordinal begins there. */
export function readOrdinal(
  pieces: readonly Piece[],
  at: number,
  lexicon: NumberLexicon,
  tens: Numeral | undefined,
): Numeral | undefined {
  const head = pieces[at]!
  const ending = pieces[at + 1]
  if (/^\d{1,12}(?:,\d{3})*$/.test(head.text)) {
    if (!ending || ending.spaced || !lexicon.ordinalEndings.has(ending.lower)) return undefined
    return numeral(at, at + 2, Number(head.text.replaceAll(',', '')), 'digits')
  }
  const value = lexicon.ordinals.get(head.lower)
  if (value !== undefined) return numeral(at, at + 1, value, 'words')
  if (tens?.form !== 'words' || tens.fraction) return undefined
  let last = tens.last
  if (isHyphen(pieces, last)) last++
  const unit = follows(pieces, last) ? lexicon.ordinals.get(pieces[last]!.lower) : undefined
  if (unit === undefined) return undefined
  if (unit >= 100) return tens.value >= 1 ? numeral(at, last + 1, tens.value * unit, 'words') : undefined
  const fits =
    (tens.value % 100 >= 20 && tens.value % 10 === 0 && unit < 10) || (tens.value >= 100 && tens.value % 100 === 0)
  return fits ? numeral(at, last + 1, tens.value + unit, 'words') : undefined
}

const numeral = (...parts: Parameters<typeof whole>): Numeral => ({ ...whole(...parts), complete: true })
