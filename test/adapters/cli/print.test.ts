// What a terminal shows of a finding.
import picocolors from 'picocolors'
import { expect, test } from 'vitest'
import { printFindings } from '../../../src/adapters/cli/print.js'
import { analyze } from '../../../src/analyze.js'
import { check } from '../../../src/checks/index.js'
import { markdown } from '../../../src/document/formats/markdown.js'
import type { Finding } from '../../../src/model/generated/shapes.js'

const colors = picocolors.createColors(false)
const comment = '<!-- onrecord ignore vague-sauce: why -->'
const analysis = analyze(`Entry costs between 50 and\n40 *pounds*.\n\n${comment}\n\nThe end.`, { format: markdown })

test('the words of a finding stand on one line, as a reader sees them', () => {
  expect(printFindings('a.md', analysis, check(analysis), colors)).toContain('\n    “50 and 40 pounds”\n')
})

test('a comment, which no reader sees, is shown as it is written', () => {
  const start = analysis.text.indexOf(comment)
  const finding: Finding = {
    check: 'suppression-without-effect',
    severity: 'info',
    spans: [{ start, end: start + comment.length }],
    actual: 'vague-sauce',
    expected: [],
    evidence: [],
    message: '`vague-sauce` is no check.',
  }
  const printed = 'a.md:4:1  info  `vague-sauce` is no check.  suppression-without-effect'
  expect(printFindings('a.md', analysis, [finding], colors)).toBe(`${printed}\n    “${comment}”\n`)
})
