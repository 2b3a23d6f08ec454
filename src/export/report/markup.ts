/** Markup that may be written as it is: only `html` and `ours` make it. */
class Html {
  constructor(readonly markup: string) {}
}

export type { Html }

/** What may stand in a template: markup as it is, words escaped, nothing for `undefined` and `false`, lists one after the other. */
export type Part = Html | string | number | false | undefined | readonly Part[]

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\r': '&#13;',
  // A parser drops it from a page.
  '\0': '\uFFFD',
}

/**
 * The one door through which words come into the page: whatever a template is given is escaped, unless it is markup already.
 * Attributes are written in double quotation marks.
 *
 * ```ts
 * html`<p title="${'"'}">${'<b>'}</p>`.markup // <p title="&quot;">&lt;b&gt;</p>
 * ```
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0]!
  for (let i = 0; i < parts.length; i++) markup += write(parts[i]) + strings[i + 1]!
  return new Html(markup)
}

/** Text of this package, such as its style sheet, that is markup as it stands. Nothing of an article may come here. */
export function ours(markup: string): Html {
  return new Html(markup)
}

function write(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'number') return String(part)
  let markup = ''
  for (const one of part) markup += write(one)
  return markup
}

const SPECIAL = /[&<>"'`\r\0]/g

// Half a surrogate pair can't be written in UTF-8.
function escaped(words: string): string {
  const written = words.toWellFormed()
  return written.search(SPECIAL) < 0 ? written : written.replaceAll(SPECIAL, (char) => ENTITIES[char]!)
}
