import { indexLines } from '../../../document/lines.js'
import type { Format, Item } from './format.js'

/** A comment on a pull request: what is to be looked at, file by file; files without are left out. */
export const markdown: Format = {
  id: 'markdown',
  // By its first line a bot finds the comment again.
  begin: () => '<!-- onrecord -->\n## onrecord\n',
  article({ file, text, items }) {
    if (items.length === 0) return ''
    const lines = indexLines(text)
    const points = items.map((item) => point(item, lines.at(item.spans[0]!.start).line))
    return `\n### ${asWords(file)}\n\n${points.join('')}`
  },
  between: '',
  end: '',
  none: '\nNothing found.\n',
  // A comment holds 65,536 characters.
  most: 60_000,
  rest: (files) => `\nAnd ${files} more ${files === 1 ? 'file' : 'files'}; the log of the run has all of it.\n`,
}

function point({ rule, severity, words, message, notes }: Item, line: number): string {
  const head = `- **${severity}**, line ${line}: ${asWords(message)} \`${rule}\`\n`
  const quoted = words === '' ? '' : `  > ${asWords(words)}\n`
  return `${head}${quoted}${notes.map((note) => `  - ${asWords(note)}\n`).join('')}`
}

// Words of an article are no markup, call nobody by name and point at no other issue.
function asWords(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
    .replaceAll('#', '&#35;')
    .replaceAll(/[\\`*_[\]~|$>]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, '\u200B$1')
}
