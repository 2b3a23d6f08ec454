import { indexLines } from '../../../document/lines.js'
import { type Format, plain } from './format.js'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Annotations of GitHub Actions: commands in the log of a step, which GitHub shows at the line of a pull request. Lines end at a
 * line feed, as in git; columns count UTF-16 code units, as those of other checkers do.
 */
export const github: Format = {
  ...plain,
  id: 'github',
  begin: () => '',
  article({ file, text, items }) {
    // A carriage return alone ends no line in git.
    const lines = indexLines(text.replaceAll(/\r(?!\n)/g, ' '))
    return items
      .map(({ rule, severity, spans, words, message, notes }) => {
        const [from, to] = [lines.at(spans[0]!.start), lines.at(spans[0]!.end)]
        const place = {
          file: file.replaceAll('\\', '/'),
          line: from.line,
          endLine: to.line,
          // GitHub refuses columns of more than one line.
          ...(from.line === to.line && { col: from.column, endColumn: to.column }),
          title: `onrecord: ${rule}`,
        }
        const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`)
        return `::${COMMANDS[severity]} ${properties.join(',')}::${data([message, `“${words}”`, ...notes].join('\n'))}\n`
      })
      .join('')
  },
}

// What would end a command, or one of its properties.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
