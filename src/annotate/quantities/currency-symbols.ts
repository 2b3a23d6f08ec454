import type { Currency } from '../../model/generated/shapes.js'
import type { NumberLexicon } from './lexicon.js'
import { startsWithDigit } from './numerals.js'
import { follows, type Piece } from './pieces.js'

type Pieces = readonly Piece[]

/** A currency symbol before a number: it ends before piece `last`. */
export interface SymbolFound {
  last: number
  currency: Currency
  text: string
  negative: boolean
  isWord: boolean
}

/** Reads “$”, “US$”, “HK $”, “Rs.”, “USD” or “-£” at piece `at`; undefined where no symbol stands there. */
export function readSymbol(pieces: Pieces, at: number, lexicon: NumberLexicon): SymbolFound | undefined {
  const head = pieces[at]
  // Of most figures the digits come first.
  if (!head || startsWithDigit(head.text)) return undefined
  if ((head.text === '-' || head.text === '−') && (head.spaced || at === 0)) {
    const rest = pieces[at + 1]?.spaced === false ? readSymbol(pieces, at + 1, lexicon) : undefined
    return rest && !rest.isWord && !rest.negative ? { ...rest, negative: true } : undefined
  }
  if (head.text.length > 5) return undefined
  let text = ''
  let found: SymbolFound | undefined
  for (let last = at; last < at + 4 && pieces[last]?.sentence === head.sentence; last++) {
    // “US $5” is one symbol, “A $5 note” is not.
    // “c $ 300” in a text whose tokens stand apart.
    const isApart = text.toLowerCase() === 'c' && pieces[last]!.text === '$' && pieces[last + 1]?.spaced === true
    if (last > at && pieces[last]!.spaced && text.length < 2 && !isApart) break
    text += pieces[last]!.text
    if (text.length > 6) break
    const isWord = /^\p{L}/u.test(text) && /\p{L}$/u.test(text)
    const currency = lexicon.symbols.get(text) ?? withDollar(text, lexicon)
    if (currency && !(isWord && text.length === 1)) found = { last: last + 1, currency, text, negative: false, isWord }
  }
  return found
}

/** The currency that a word behind the number makes of its symbol: “$31.20 US”; undefined where none does. */
export function codeBehind(
  pieces: Pieces,
  at: number,
  symbol: string,
  lexicon: NumberLexicon,
): { currency: Currency; last: number } | undefined {
  const next = pieces[at]
  if (!next || !follows(pieces, at)) return undefined
  const currency =
    lexicon.symbols.get(next.text + symbol) ?? (next.text.length > 2 ? lexicon.symbols.get(next.text) : undefined)
  return currency && { currency, last: at + 1 }
}

// “us $”, “MXN$”, “nzd$”
function withDollar(text: string, { symbols }: NumberLexicon): Currency | undefined {
  if (!/^[A-Za-z]{1,3}\$$/.test(text)) return undefined
  const upper = text.toUpperCase()
  return symbols.get(upper) ?? (upper.length === 4 ? symbols.get(upper.slice(0, 3)) : undefined)
}
