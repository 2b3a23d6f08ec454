// Each name and the character behind it.
const pairs = (list: string): Map<string, string> =>
  new Map([...list.matchAll(/(\w+)(\W)/g)].map(([, name, character]) => [name!, character!]))
const MARKS = /* @__PURE__ */ pairs(
  'acute\u0301grave\u0300uml\u0308circ\u0302tilde\u0303cedil\u0327ring\u030acaron\u030c',
)
const NAMED = /* @__PURE__ */ pairs(
  `amp&lt<gt>quot"apos'nbsp rsquo’lsquo‘ldquo“rdquo”ndash–mdash—hellip…szligßaeligæAEligÆoslashøOslashØshy\u00AD`,
)

/** Character references of HTML as the characters they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
    if (NAMED.has(name)) return NAMED.get(name)!
    const mark = MARKS.get(name.slice(1))
    return mark ? (name[0] + mark).normalize('NFC') : whole
  })
}

/** T1, presentation: composed letters, plain quotation marks and dashes, single spaces, nothing invisible. */
export function foldPresentation(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/[‘’‚‛ʼ＇′`]/g, "'")
    .replaceAll(/[“”„‟«»″״]|''/g, '"')
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
