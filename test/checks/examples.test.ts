// Every check on its own examples and on its cases in test/cases/checks/<id>.txt: one text a line, under `flags:` those it
// must report with the offending words in [brackets], under `quiet:` those it must leave alone. A line that begins with #
// is a comment; `@day` at the head of a line is the dateline, `{words}` the headline.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { type CheckOptions, checks, check as runChecks } from '../../src/checks/index.js'
import { html } from '../../src/document/formats/html.js'
import type { Analysis } from '../../src/model/generated/shapes.js'
import validateFinding from '../../src/model/generated/validate-finding.js'
import { examplesOf } from './examples-of.js'

interface Case {
  text: string
  dateline?: string
  title?: string
  /** Marked words, sorted. */
  words: string[]
}

function caseOf(line: string): Case {
  const [, dateline, title, marked = ''] = /^(?:@(\S+) )?(?:\{([^}]*)\} )?(.*)$/.exec(line) ?? []
  const words = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, inner = '']) => inner).sort()
  const text = marked.replaceAll(/[[\]]/g, '')
  return { text, words, ...(dateline && { dateline }), ...(title && { title }) }
}

function analysisOf({ text, dateline, title }: Omit<Case, 'words'>): Analysis {
  const format = text.startsWith('<') && html
  return analyze(text, { ...(format && { format }), ...(dateline && { dateline }), ...(title && { title }) })
}

function casesOf(id: string): { flags: string[]; quiet: string[] } {
  const file = new URL(`../cases/checks/${id}.txt`, import.meta.url)
  const cases = { flags: [] as string[], quiet: [] as string[] }
  if (!existsSync(file)) return cases
  let list = cases.flags
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === 'flags:') list = cases.flags
    else if (line === 'quiet:') list = cases.quiet
    else if (line !== '' && !line.startsWith('#')) list.push(line)
  }
  return cases
}

for (const { id } of checks) {
  const examples = await examplesOf(id)
  describe(id, () => {
    const cases = casesOf(id)
    it.each([...examples.flags, ...cases.flags])('reports: %s', (line) => {
      const { words, ...rest } = caseOf(line)
      const { text } = rest
      const findings = runChecks(analysisOf(rest), { only: [id] })
      expect(findings).toHaveLength(1)
      expect(findings[0]!.spans.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(words)
      expect(findings[0]!.message).not.toBe('')
    })
    it.each([...examples.quiet, ...cases.quiet])('leaves alone: %s', (line) => {
      expect(runChecks(analysisOf(caseOf(line)), { only: [id] })).toEqual([])
    })
  })
}

describe('findings', () => {
  it('fit the schema', () => {
    const text = 'It costs between 50 and 40 pounds. Many observers believe that it is wrong.'
    const findings = runChecks(analyze(text))
    expect(findings.map(({ check: id }) => id)).toEqual(['range-inverted', 'vague-source'])
    for (const finding of findings) expect(validateFinding(finding), JSON.stringify(validateFinding.errors)).toBe(true)
  })

  it('are left out by check, by place, or for all but some', () => {
    const analysis = analyze('It costs between 50 and 40 pounds. Many observers believe that it is wrong.')
    const ids = (options: CheckOptions) => runChecks(analysis, options).map(({ check: id }) => id)
    expect(ids({ off: ['range-inverted'] })).toEqual(['vague-source'])
    expect(ids({ only: ['range-inverted'] })).toEqual(['range-inverted'])
    expect(ids({ ignore: [{ start: 0, end: 40 }] })).toEqual(['vague-source'])
    expect(ids({ ignore: [{ check: 'vague-source', start: 0, end: 40 }] })).toEqual(['range-inverted', 'vague-source'])
    expect(runChecks(analysis, { severities: { 'vague-source': 'error' } })[1]?.severity).toBe('error')
    expect(() => runChecks(analysis, { off: ['no-such-check'] })).toThrow(RangeError)
  })
})
