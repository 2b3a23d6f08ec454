import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { JSDOM } from 'jsdom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { findingsFormats } from '../../../src/adapters/cli/formats/index.js'
import { createPrinter } from '../../../src/adapters/cli/printer.js'
import { createCheck } from '../../../src/adapters/cli/tasks/check.js'
import { createVerify } from '../../../src/adapters/cli/tasks/verify.js'
import { verifyRules } from '../../../src/adapters/cli/verify-rules.js'
import { checks } from '../../../src/checks/index.js'
import { layFolder } from './folder.js'

const WRONG = 'It costs between 50 and 40 pounds.'

/** What `check` prints of texts in a format, each under the name of a file. */
async function printed(id: string, files: Record<string, string>): Promise<string> {
  const format = findingsFormats[id]!
  const task = createCheck({ flags: {}, colors: false, config: false, format: id })
  const pieces: string[] = []
  const write = async (piece: string) => void pieces.push(piece)
  const printer = createPrinter({ ...format, begin: format.begin(checks) }, { write })
  await printer.begin()
  for (const [file, text] of Object.entries(files)) await printer.add((await task({ file, text }))!.text)
  await printer.end()
  return pieces.join('')
}

const HOSTILE = {
  'a & b,c:d #1 %20 “é”.md': `# <b>@desk</b> ]]> & "x" ::error::\n\n${WRONG}\n`,
  'plain.txt': `\u0000\u0001\uD800 ${WRONG}\u2028 *_[x](y)_* <script> ${WRONG}`,
}

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
  )
  // Ajv no longer reads draft 4, from which this schema uses nothing but the older name of its identifier.
  const { $schema, id, ...body } = schema
  const validate = addFormats.default(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })).compile(body)

  test.each([
    ['nothing found', { 'a.md': 'It rained.\n' }],
    ['a finding', { 'a.md': `${WRONG}\n` }],
    ['hostile names and words', HOSTILE],
  ])('validates against the schema: %s', async (_, files) => {
    const log = JSON.parse(await printed('sarif', files))
    validate(log)
    expect(validate.errors).toBeNull()
    expect(log.runs[0].tool.driver.rules).toHaveLength(checks.length)
  })

  test('the schema refuses a log that is wrong', async () => {
    const log = JSON.parse(await printed('sarif', { 'a.md': WRONG }))
    log.runs[0].results[0].level = 'info'
    expect(validate(log)).toBe(false)
  })

  test('names are URI references that lead back to the file', async () => {
    const log = JSON.parse(await printed('sarif', HOSTILE))
    const uris = log.runs[0].results.map((result: never) => uriOf(result))
    expect(uris).toContain('a%20%26%20b%2Cc%3Ad%20%231%20%2520%20%E2%80%9C%C3%A9%E2%80%9D.md')
    expect(uris.map(decodeURIComponent)).toEqual(expect.arrayContaining(Object.keys(HOSTILE)))
  })

  test('a fingerprint stays where the text changes elsewhere, and differs for a second time', async () => {
    const prints = async (text: string): Promise<string[]> => {
      const log = JSON.parse(await printed('sarif', { 'a.md': text }))
      return log.runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
          partialFingerprints['onrecord/words/v1'],
      )
    }
    const [once = ''] = await prints(WRONG)
    const twice = await prints(`It rained.\n\n${WRONG}\n\nIt snowed.\n\n${WRONG}`)
    expect(twice).toEqual([once, expect.not.stringContaining(once)])
  })

  test('a verified quotation comes with the passage it was compared with', async () => {
    const files = {
      'a.md': 'Bob Stone said the road “must be rebuilt by 2028”.\n',
      'hearing.txt': 'BOB STONE: The road must be rebuilt by 2027.\n',
    }
    process.chdir(layFolder(files))
    const task = createVerify({ flags: { reference: ['hearing.txt'] }, colors: false, format: 'sarif', several: false })
    const format = findingsFormats.sarif!
    const done = await task({ file: 'a.md' })
    const log = JSON.parse(`${format.begin(verifyRules)}${done?.text}${format.end}`)
    validate(log)
    expect(validate.errors).toBeNull()
    const [{ ruleId, relatedLocations }] = log.runs[0].results
    expect(ruleId).toBe('verify/altered')
    expect(relatedLocations[0].physicalLocation.region.snippet.text).toContain('rebuilt by 2027')
  })

  function uriOf({ locations }: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }): string {
    return locations[0].physicalLocation.artifactLocation.uri
  }
})

describe('github', () => {
  /** The annotations, read as the runner of GitHub Actions reads them. */
  function annotations(log: string) {
    const decode = (text: string) => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n')
    return log.split('\n').flatMap((line) => {
      const match = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line)
      if (!match) return []
      const [, command, list = '', message = ''] = match
      const properties = Object.fromEntries(
        list.split(',').map((pair) => {
          const [name, value = ''] = pair.split('=')
          const read = decode(value).replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%')
          return [name, /^\d+$/.test(read) ? Number(read) : read]
        }),
      )
      return [{ command, ...properties, message: decode(message).replace(/%25/g, '%') }]
    })
  }

  test.each([
    ['plain', `One.\n\n${WRONG}\n`, 3, 18],
    ['front matter', `---\ntitle: Pool\n---\n\n${WRONG}\n`, 5, 18],
    ['CRLF', `---\r\ntitle: Pool\r\n---\r\n\r\n${WRONG}\r\n`, 5, 18],
    ['an emoji before it on the line', `🏊🏽‍♀️ ${WRONG}\n`, 1, 26],
    ['an emoji on another line', `🏊\n\n${WRONG}\n`, 3, 18],
    ['markup on the line', `It **costs** between 50 and 40 pounds.\n`, 1, 22],
    ['a carriage return alone, which ends no line in git', `One.\rTwo.\n\n${WRONG}\n`, 3, 18],
    ['a byte order mark', `\uFEFF${WRONG}\n`, 1, 19],
  ])('line and column: %s', async (_, text, line, col) => {
    const found = annotations(await printed('github', { 'a.md': text }))
    expect(found).toMatchObject([{ command: 'error', file: 'a.md', line, endLine: line, col, endColumn: col + 16 }])
    const row = text.split('\n')[line - 1] ?? ''
    expect(row.slice(col - 1, col + 15)).toBe('50 and 40 pounds')
  })

  test('no columns where the words stand on two lines', async () => {
    const [one] = annotations(await printed('github', { 'a.md': 'It costs between 50\nand 40 pounds.\n' }))
    expect(one).toMatchObject({ line: 1, endLine: 2 })
    expect(one).not.toHaveProperty('col')
  })

  test('names and words end no command', async () => {
    const found = annotations(await printed('github', HOSTILE))
    const [name] = Object.keys(HOSTILE)
    expect(found.filter((one) => 'file' in one && one.file === name).length).toBeGreaterThan(0)
    expect(new Set(found.map((one) => 'file' in one && one.file))).toEqual(new Set(Object.keys(HOSTILE)))
  })
})

describe('junit', () => {
  const parse = (xml: string) => new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml')

  test('is well-formed on hostile text, and counts as it lists', async () => {
    const document = parse(await printed('junit', HOSTILE))
    expect(document.querySelector('parsererror')).toBeNull()
    const suites = [...document.querySelectorAll('testsuite')]
    expect(suites.map((suite) => suite.getAttribute('name'))).toEqual(Object.keys(HOSTILE))
    for (const suite of suites) {
      expect(Number(suite.getAttribute('tests'))).toBe(suite.querySelectorAll('testcase').length)
      expect(Number(suite.getAttribute('failures'))).toBe(suite.querySelectorAll('failure').length)
    }
  })

  test('a file without findings is a test that passed, and something worth knowing fails none', async () => {
    const document = parse(
      await printed('junit', {
        'a.md': 'It rained.\n',
        'b.md': 'Many observers believe that the bridge is not safe.\n',
      }),
    )
    expect([...document.querySelectorAll('testcase')].map((one) => one.getAttribute('name'))).toEqual([
      'nothing found',
      expect.stringMatching(/^vague-source 1:/),
    ])
    expect(document.querySelectorAll('failure')).toHaveLength(0)
  })
})

describe('markdown', () => {
  const html = (text: string) =>
    new JSDOM(micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })).window
      .document

  test('is a list a file; files without findings are left out', async () => {
    const document = html(await printed('markdown', { 'quiet.md': 'It rained.\n', 'a.md': `One.\n\n${WRONG}\n` }))
    expect([...document.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(['a.md'])
    expect(document.querySelector('li')?.textContent).toMatch(/^\s*error, line 3: .* range-inverted/)
    expect(document.querySelector('li blockquote')?.textContent?.trim()).toBe('50 and 40 pounds')
  })

  test('words of an article are no markup and call nobody', async () => {
    const text = await printed('markdown', HOSTILE)
    const document = html(text)
    expect(document.querySelectorAll('script, b, a, em')).toHaveLength(0)
    expect(text).not.toContain('@desk')
    expect([...document.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(Object.keys(HOSTILE))
  })

  test('says so where nothing is found', async () => {
    expect(await printed('markdown', { 'a.md': 'It rained.\n' })).toBe(
      '<!-- onrecord -->\n## onrecord\n\nNothing found.\n',
    )
  })

  test('stays within what a comment may hold', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.md`, `${WRONG}\n\n`.repeat(20)]))
    const text = await printed('markdown', files)
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/And \d+ more files; the log of the run has all of it\.\n$/)
  })
})

describe('json and ndjson', () => {
  test('are read back, of no file, one and several', async () => {
    expect(JSON.parse(await printed('json', {}))).toEqual([])
    const several = JSON.parse(await printed('json', HOSTILE))
    expect(several.map(({ file }: { file: string }) => file)).toEqual(Object.keys(HOSTILE))
    const lines = (await printed('ndjson', { 'a.md': `${WRONG}\n\n${WRONG}` })).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        file: 'a.md',
        line: 1,
        column: 18,
        endLine: 1,
        endColumn: 34,
        rule: 'range-inverted',
        words: '50 and 40 pounds',
      },
      { line: 3, column: 18 },
    ])
  })
})
