const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A value as Cypher writes it. Numbers are of one type, so a figure that happens to be whole is no integer. */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return `'${value.toWellFormed().replaceAll(/[\\'\p{Cc}\u2028\u2029]/gu, escaped)}'`
  // Cypher has no plus sign in an exponent.
  const digits = String(value).replace('+', '')
  return /[.e]/.test(digits) ? digits : `${digits}.0`
}

/** A name between backticks. */
export function identifier(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

/**
 * A name that can stand between backticks: some versions of Cypher read `\u0060` there as a backtick, so a backslash becomes a
 * slash, and what has no shape becomes U+FFFD.
 */
export function writableName(name: string): string {
  return name
    .toWellFormed()
    .replaceAll('\\', '/')
    .replaceAll(/\p{Cc}/gu, '\ufffd')
}

function escaped(char: string): string {
  return ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
