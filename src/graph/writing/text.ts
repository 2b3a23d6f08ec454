/** What XML 1.0 cannot hold: control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
export const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** What UTF-8 cannot hold: half of a surrogate pair. */
export const NOT_IN_UTF8 = /\p{Cs}/gu

/**
 * An id in which each character that a format cannot hold is U+FFFD and its number, so that two ids never become one;
 * U+FFFD itself is written in the same way.
 */
export function writableId(id: string, unwritable: RegExp): string {
  const numbered = (char: string) => `\ufffd${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  return id.replaceAll('\ufffd', numbered).replaceAll(unwritable, (char) => (char === '\ufffd' ? char : numbered(char)))
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text as the content of an XML element or between quotation marks; what XML cannot hold becomes U+FFFD. Whatever some reader
 * takes for the end of a line is written by its number, or it would be read as another one, or as a blank.
 */
export function xmlText(text: string): string {
  return text
    .replaceAll(NOT_IN_XML, '\ufffd')
    .replaceAll(/[&<>"\t\n\r\u0085\u2028\u2029]/g, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`)
}

/**
 * An id as an XML name token: letters and digits of ASCII, `:`, `.` and `-` stay, every other character is its number
 * between low lines. Two ids never become one.
 */
export function xmlToken(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9:.-]/gu, (char) => `_${(char.codePointAt(0) as number).toString(16)}_`) || '_'
}
