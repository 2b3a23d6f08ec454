// What a character is, by UTF-16 code unit: a table for ASCII, Unicode properties for the rest.

const LETTER = 1
const DIGIT = 2
const SPACE = 4
const UPPER = 8

const ascii = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[A-Z]/.test(char)) return LETTER | UPPER
  if (/[a-z]/.test(char)) return LETTER
  if (/[0-9]/.test(char)) return DIGIT
  return /\s/.test(char) ? SPACE : 0
})

/** Length in code units of the character at `at`: 2 for a surrogate pair, 0 at the end of the text. */
export function characterLength(text: string, at: number): number {
  const code = text.codePointAt(at)
  return code === undefined ? 0 : code > 0xffff ? 2 : 1
}

/** True where a letter or combining mark stands at `at`. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (ascii[code]! & LETTER) !== 0
  return at < text.length && /^[\p{L}\p{M}]/u.test(text.slice(at, at + 2))
}

/** True where a letter or digit stands anywhere in a token: it is a word or number, and no mark. */
export function isWord(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code < 128 && (ascii[code]! & (LETTER | DIGIT)) !== 0) || /[\p{L}\p{N}]/u.test(text)
}

/** True where a decimal digit stands at `at`. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (ascii[code]! & DIGIT) !== 0
  return at < text.length && /^\p{Nd}/u.test(text.slice(at, at + 2))
}

/** True where white space, a no-break or a zero-width space stands at `at`. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (ascii[code]! & SPACE) !== 0
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** True where an upper-case or title-case letter stands at `at`. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (ascii[code]! & UPPER) !== 0
  return at < text.length && /^[\p{Lu}\p{Lt}]/u.test(text.slice(at, at + 2))
}

/** True for `'`, `’` and their look-alikes, which join the two parts of a word. */
export function isApostrophe(char: string | undefined): boolean {
  return char === "'" || char === '’' || char === 'ʼ' || char === '＇'
}
