import { indexLines } from '../../../document/lines.js'
import { xmlText } from '../../../graph/writing/text.js'
import type { Format, Item } from './format.js'

/** JUnit’s XML, for servers that show test results: a suite a file, where an error or warning is a failure. */
export const junit: Format = {
  id: 'junit',
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="onrecord">\n',
  article({ file, text, items }) {
    const lines = indexLines(text)
    const failures = items.filter(isFailure).length
    const cases = items.map((item) => {
      const { line, column } = lines.at(item.spans[0]!.start)
      return testCase(file, item, `${line}:${column}`)
    })
    // A file without any is a test that passed.
    const listed =
      cases.length > 0 ? cases : [`    <testcase classname="${inAttribute(file)}" name="nothing found"/>\n`]
    const suite = `name="${inAttribute(file)}" tests="${listed.length}" failures="${failures}" errors="0"`
    return `  <testsuite ${suite}>\n${listed.join('')}  </testsuite>\n`
  },
  between: '',
  end: '</testsuites>\n',
}

const isFailure = ({ severity }: Item): boolean => severity !== 'info'

function testCase(file: string, item: Item, place: string): string {
  const { rule, severity, words, message, notes } = item
  const text = inXml([`${file}:${place}`, `“${words}”`, ...notes].join('\n'))
  const body = isFailure(item)
    ? `<failure type="${severity}" message="${inAttribute(message)}">${text}</failure>`
    : `<system-out>${inXml(message)}\n${text}</system-out>`
  return `    <testcase classname="${inAttribute(file)}" name="${inAttribute(`${rule} ${place}`)}">\n      ${body}\n    </testcase>\n`
}

// Lines stay lines; an attribute has them by their number.
const inXml = (text: string): string => text.split('\n').map(xmlText).join('\n')
const inAttribute = xmlText
