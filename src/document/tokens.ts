import type { Token } from '../model/document.js'
import type { Language, Span } from '../model/generated/shapes.js'
import { characterLength, isApostrophe, isDigit, isLetter, isSpace, isUpper } from './characters.js'
import { fold, type Lexicon, lexiconOf } from './lexicon.js'

// More of one mark in a row than this are one token, a rule or an ornament: “.....”, “*****”.
const ROW = 4
// Quotation marks of all kinds make a row together.
const QUOTES = '"“”„‟«»\'‘’‚‛‹›`'

/**
 * Cuts a stretch of text into words, numbers and marks, which have no tag and no sentence yet; every character that is not white space belongs to one token.
 * Words keep their hyphens; a clitic is a token of its own, an abbreviation keeps its full stop:
 *
 * ```
 * The U.S. firm’s co-founder didn’t pay £3.2bn.
 * ^   ^    ^   ^ ^          ^  ^   ^  ^^    ^
 * ```
 */
export function findTokens(text: string, block: Span, language: Language): Token[] {
  const lexicon = lexiconOf(language)
  const clitics = language.grammar.clitics
  const tokens: Token[] = []
  let at = block.start
  let spaced = true
  while (at < block.end) {
    if (isSpace(text, at)) {
      spaced = true
      at++
      continue
    }
    const end = Math.min(endOfToken(text, at, lexicon), block.end)
    const cut = cliticStart(text, at, end, clitics)
    if (cut < end) {
      push(tokens, text, at, cut, spaced)
      push(tokens, text, cut, end, false)
    } else push(tokens, text, at, end, spaced)
    spaced = false
    at = end
  }
  return tokens
}

function push(tokens: Token[], text: string, start: number, end: number, spaced: boolean): void {
  const words = text.slice(start, end)
  tokens.push({ start, end, text: words, lower: fold(words), tag: '', sentence: -1, spaced })
}

function endOfToken(text: string, at: number, lexicon: Lexicon): number {
  if (isLetter(text, at) || isDigit(text, at)) return endOfWord(text, at, lexicon)
  const char = text[at]!
  if ((char === '@' || char === '#') && isLetter(text, at + 1)) return endOfHandle(text, at + 1)
  const row = endOfRow(text, at, char)
  if (row > at + ROW) return row
  if (char === '.' || char === '-' || char === '`') return Math.min(row, at + (char === '.' ? 4 : char === '-' ? 3 : 2))
  if (char === "'" && text[at + 1] === "'") return at + 2
  return at + characterLength(text, at)
}

// Where a row of one mark, or of quotation marks, ends: “-----”, “......”. A surrogate pair makes no row.
function endOfRow(text: string, at: number, char: string): number {
  let end = at + 1
  if (/[\ud800-\udfff]/.test(char)) return end
  if (QUOTES.includes(char)) while (end < text.length && QUOTES.includes(text[end]!)) end++
  else while (text[end] === char) end++
  return end
}

function endOfHandle(text: string, at: number): number {
  let end = at
  while (isLetter(text, end) || isDigit(text, end) || text[end] === '_') end += characterLength(text, end)
  return end
}

function endOfWord(text: string, start: number, lexicon: Lexicon): number {
  let at = start
  let piece = start
  while (at < text.length) {
    if (isLetter(text, at) || isDigit(text, at)) at += characterLength(text, at)
    else if (joins(text, at, piece)) {
      at++
      piece = at
    } else break
  }
  if (text.startsWith('://', at)) return endOfAddress(text, at + 3)
  if (text[at] === '.' && keepsStop(text, start, at, piece, lexicon)) return at + 1
  return at
}

// Whether the mark at `at` holds two parts of one word together; `piece` is where the part before it begins.
function joins(text: string, at: number, piece: number): boolean {
  const next = at + 1
  const afterDigit = isDigit(text, at - 1)
  switch (text[at]) {
    case "'":
    case '’':
    case 'ʼ':
      return isLetter(text, next) || (afterDigit && isDigit(text, next))
    case '-':
    case '‐':
    case '‑':
    case '_':
      return isLetter(text, next) || isDigit(text, next)
    case '&':
      return at - piece < 3 && isUpper(text, at - 1) && isUpper(text, next)
    case '@':
      return isLetter(text, next)
    case ':':
    case '/':
      return afterDigit && isDigit(text, next)
    case ',':
      return afterDigit && isDigit(text, next) && isDigit(text, at + 2)
    case '.':
      if (isDigit(text, next)) return afterDigit
      if (!isLetter(text, next) || afterDigit) return false
      return (at - piece === 1 && !isLetter(text, at + 2)) || !isUpper(text, next)
    default:
      return false
  }
}

// Whether the full stop at `at` belongs to the word before it: “Mr.”, “U.S.”, the “J.” of a name.
function keepsStop(text: string, start: number, at: number, piece: number, lexicon: Lexicon): boolean {
  const { abbreviations, capitalized, numberLead } = lexicon
  if (text[at + 1] === '.') return false
  const isInitials = piece > start && text[piece - 1] === '.'
  if (at - piece === 1 && isLetter(text, piece) && (isInitials || isUpper(text, piece)))
    return piece > start || text[piece] !== 'I'
  if (at - start > 12) return false
  const word = fold(text.slice(start, at))
  if (numberLead.has(word)) return /^\s?\d/.test(text.slice(at + 1, at + 3))
  return abbreviations.has(word) && (isUpper(text, start) || !capitalized.has(word))
}

// An address ends before white space, a quotation mark or the stop of the sentence.
function endOfAddress(text: string, at: number): number {
  let end = at
  while (end < text.length && !isSpace(text, end) && !'"“”‘’<>()[]{}'.includes(text[end]!)) end++
  while (end > at && '.,;:!?'.includes(text[end - 1]!)) end--
  return end
}

// Where the clitic of a word begins (“firm|’s”, “did|n’t”), or its end where there is none.
function cliticStart(text: string, start: number, end: number, clitics: readonly string[]): number {
  for (const clitic of clitics) {
    const cut = end - clitic.length
    if (cut <= start || !sameWord(text, cut, clitic)) continue
    if (!isApostrophe(text[cut]) || isLetter(text, cut - 1) || isDigit(text, cut - 1)) return cut
  }
  return end
}

function sameWord(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const char = text[at + i]!
    if (word[i] === "'" ? !isApostrophe(char) : char.toLowerCase() !== word[i]) return false
  }
  return true
}
