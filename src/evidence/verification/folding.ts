const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
}
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
}

/** Character references of HTML as the characters they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
    if (Object.hasOwn(NAMED, name)) return NAMED[name]!
    const mark = MARKS[name.slice(1)]
    return mark ? (name[0] + mark).normalize('NFC') : whole
  })
}

/** T1, presentation: composed letters, plain quotation marks and dashes, single spaces, nothing invisible. */
export function foldPresentation(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/[‘’‚‛ʼ＇′`]/g, "'")
    .replaceAll(/[“”„‟«»″]|''/g, '"')
    .replaceAll(/[‐‑‒–—―−]|--/g, '-')
    .replaceAll(/\.\.\.|\. \. \./g, '…')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** T2, extraction: presentation, and compatibility forms, character references, emphasis, note marks, line-end hyphens. */
export function foldExtraction(text: string): string {
  return foldPresentation(
    decodeEntities(text)
      .replaceAll(/(\p{L})[-\u00AD]\r?\n[ \t]*(?=\p{Ll})/gu, '$1')
      .normalize('NFKC')
      .replaceAll(/\u0640/g, '')
      .replaceAll(/[*_`]+/g, '')
      .replaceAll(/[ \t]*\[\d{1,3}\]/g, ''),
  )
}

/**
 * The key under which a word is compared, at tier T3: compatibility forms, lower case, plain apostrophes, one spelling for
 * British and American, digits of any script, figures without their separators. Diacritics stay.
 */
export function createKeys(synonyms: readonly (readonly [string, string])[]): (raw: string) => string {
  const readAs = new Map(synonyms)
  const known = new Map<string, string>()
  return (raw) => {
    const found = known.get(raw)
    if (found !== undefined) return found
    const folded = foldWord(raw)
    const key = readAs.get(folded) ?? folded
    if (known.size < MOST_KNOWN) known.set(raw, key)
    return key
  }
}

// Keys are kept for this many words, so that a reference of nothing but new words does not fill the memory twice.
const MOST_KNOWN = 200_000

function foldWord(raw: string): string {
  if (/^[a-z]+$/.test(raw)) return raw.length < 6 ? raw : american(raw)
  const plain = decodeEntities(raw)
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF\u0640]|-\r?\n[ \t]*/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[’‘ʼ＇`]/g, "'")
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replaceAll(/ı|i\u0307/g, 'i')
  if (/^[-−–+]?\p{Nd}/u.test(plain)) return foldNumber(plain)
  return /^[a-z]{6,}$/.test(plain) ? american(plain) : plain
}

// “1,250” and “1250”, “٣” and “3”. A single point before three digits is left as it is: what it means hangs on the language.
function foldNumber(text: string): string {
  const digits = text
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replaceAll(/(?<=\d)'(?=\d)/g, '')
  if (/^-?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)/.test(digits)) return digits.replaceAll(',', '')
  if (/^-?\d{1,3}(?:\.\d{3})+(?:\.\d{3}|,\d+)(?!\d)/.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  return digits.replace(/(?<=\d),(?=\d)/, '.')
}

// Decimal digits stand in runs of ten, each beginning at a multiple of sixteen or six above one.
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  if (code < 0x80) return code - 0x30
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

// One spelling for both: colour, centre, organise, travelled, defence.
function american(word: string): string {
  return word
    .replace(/^(.{2,})our(s|ed|ing|able|ful|ite|hood|less)?$/, '$1or$2')
    .replace(/^(.{3,})is(e|es|ed|ing|ation|ations)$/, '$1iz$2')
    .replace(/^(.{3,})ys(e|es|ed|ing)$/, '$1yz$2')
    .replace(/^(cent|theat|met|lit|fib|kilomet)re(s?)$/, '$1er$2')
    .replace(/^(.{4,}l)l(ed|ing|er|ers)$/, '$1$2')
    .replace(/^(def|off|lic|pret)ence(s?)$/, '$1ense$2')
    .replace(/^(.{4,})ogue(s?)$/, '$1og$2')
    .replace(/^programme(s?)$/, 'program$1')
}
