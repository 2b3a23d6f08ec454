// What XML makes of a text, told once more and in another way than by the writer.

/** XML 1.0 holds neither most control characters nor halves of surrogate pairs: a reader finds U+FFFD. */
export function readableXml(text: string): string {
  return [...text].map((char) => (isInXml(char.codePointAt(0) as number) ? char : '\ufffd')).join('')
}

/** In an id, where two must not become one, the code of the character stands behind U+FFFD. */
export function readableXmlId(id: string): string {
  return [...id]
    .map((char) => {
      const code = char.codePointAt(0) as number
      return isInXml(code) && code !== 0xfffd ? char : `\ufffd${code.toString(16).padStart(4, '0')}`
    })
    .join('')
}

function isInXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff
}
