import { isMarkupFormat, notMarkup } from './markup-format.js'

/** Throws a `TypeError` or `RangeError` where a call of `analyze` is not what it should be. */
export function checkOptions(text: unknown, options: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`analyze expects the text as a string, not ${shown(text)}`)
  if (typeof options !== 'object' || options === null)
    throw new TypeError(
      `analyze expects its options as an object such as \`{ dateline: '2022-12-15' }\`, not ${shown(options)}`,
    )
  const { dateline, format, title, publisher, minConfidence, language } = options as Record<string, unknown>
  if (dateline !== undefined && !isDay(dateline))
    throw new RangeError(`\`dateline\` must be a day such as \`2022-12-15\`, not ${shown(dateline)}`)
  if (format !== undefined && !isMarkupFormat(format))
    throw new TypeError(
      `\`format\` must be a markup format such as \`html\` from \`onrecord/html\`, or left out for plain text, ${notMarkup(format)}`,
    )
  for (const [name, value] of Object.entries({ title, publisher }))
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`\`${name}\` must be a string, not ${shown(value)}`)
  if (minConfidence !== undefined && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1))
    throw new RangeError(`\`minConfidence\` must be a number from 0 to 1, not ${shown(minConfidence)}`)
  if (language !== undefined && !isPack(language))
    throw new TypeError(
      `\`language\` must be a language pack such as \`en\` from \`onrecord/languages/en\`, not ${shown(language)}`,
    )
}

/** True for an ISO 8601 day that exists. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function isPack(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cues' in value && 'grammar' in value
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``
}
