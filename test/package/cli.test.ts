// The built command line, as a user runs it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))

function run(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'dist/adapters/cli.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
}

function file(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text)
  return name
}

const QUIET = '“We will appeal,” said Mara Oduya.\n'
const WRONG = 'It costs between 50 and 40 pounds.\n'

describe('exit codes', () => {
  it('is 0 where nothing is found', () => {
    expect(run(['check', file('quiet.txt', QUIET)])).toMatchObject({
      status: 0,
      stdout: 'quiet.txt: nothing found.\n',
      stderr: '',
    })
  })

  it('is 1 for findings, and tells their place', () => {
    const { status, stdout } = run(['check', file('wrong.txt', `All is well.\r\n\r\n${WRONG}`)])
    expect(status).toBe(1)
    expect(stdout).toContain('wrong.txt:3:18  error')
  })

  it('is 2 for a wrong call, and says what there is', () => {
    expect(run(['chekc', 'quiet.txt'])).toMatchObject({ status: 2 })
    expect(run(['check'])).toMatchObject({ status: 2 })
    expect(run(['check', '--dateline', 'yesterday', 'quiet.txt']).stderr).toContain('2022-12-15')
    expect(run(['check', '--config', 'no.json', 'quiet.txt']).stderr).toMatch(/no\.json: no such file\n$/)
    expect(run(['check', '--jobs', '257', 'quiet.txt']).stderr).toContain('from 1 to 256')
    expect(run(['check', '-o', '.', 'quiet.txt']).stderr).toContain('is a folder')
    expect(run(['check', '--watch', '--update-baseline', 'quiet.txt']).stderr).toContain('`--update-baseline`')
    expect(run(['check', '--only', 'nonsense', 'quiet.txt']).stderr).toContain('`range-inverted`')
    expect(run(['graph', '--format', 'xml', 'quiet.txt']).stderr).toContain('mermaid')
    expect(run(['graph', '--format', 'csv', 'quiet.txt'])).toMatchObject({ status: 2 })
    expect(run(['graph', '--kinds', 'persons', 'quiet.txt']).stderr).toContain('person, organization')
  })

  it('is 2 where a file can’t be read, and the others still run', () => {
    const { status, stdout, stderr } = run(['quotes', 'missing.txt', file('quiet.txt', QUIET)])
    expect(status).toBe(2)
    expect(stderr).toBe('onrecord: missing.txt: no such file\n')
    expect(stdout).toContain('Mara Oduya')
  })

  it('is by the severity that is asked for', () => {
    const vague = file('vague.txt', 'Many observers believe that the bridge is not safe.\n')
    expect(run(['check', vague]).status).toBe(0)
    expect(run(['check', '--fail-on', 'info', vague]).status).toBe(1)
  })
})

describe('input', () => {
  it('reads standard input for -', () => {
    expect(run(['quotes', '-'], QUIET).stdout).toContain('Mara Oduya')
  })

  it('takes patterns in quotation marks', () => {
    file('a1.md', QUIET)
    file('a2.md', `*${WRONG.trim()}*`)
    const { stdout } = run(['check', 'a*.md'])
    expect(stdout).toContain('a1.md: nothing found.')
    expect(stdout).toContain('a2.md:1:19')
  })

  it('keeps places right behind a byte order mark', () => {
    const [{ findings }] = JSON.parse(run(['check', '--format', 'json', file('mark.txt', `\uFEFF${WRONG}`)]).stdout)
    expect(findings[0].spans).toEqual([{ start: 18, end: 34 }])
  })

  it('refuses what is not text', () => {
    expect(run(['quotes', file('picture.txt', new Uint8Array([137, 80, 0, 1]))])).toMatchObject({ status: 2 })
    const { status, stderr } = run(['check', file('latin.txt', Buffer.from('Ren\xe9e Adler said no.', 'latin1'))])
    expect([status, stderr]).toEqual([2, 'onrecord: latin.txt: is not in UTF-8; save it as UTF-8\n'])
  })

  it('says what is wrong with a reference', () => {
    const { status, stderr } = run([
      'check',
      '--reference',
      file('bad.csv', 'subject,measure,value\nMali,population,many\n'),
      file('quiet.txt', QUIET),
    ])
    expect(status).toBe(2)
    expect(stderr).toContain('bad.csv: 1 problem')
    expect(stderr).toContain('must be a number, not `many`')
  })
})

describe('verify', () => {
  const article =
    '“We will not close the port,” said Ann Lee, the mayor.\n\nBob Stone said the road “must be rebuilt by 2028”.\n'
  const hearing = 'ANN LEE: We will not close the port.\nBOB STONE: The road must be rebuilt by 2027.\n'

  it('shows each quotation with its verdict and place, and what differs', () => {
    file('hearing.txt', hearing)
    const { status, stdout } = run(['verify', file('article.md', article), '--reference', 'hearing.txt'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/We will not close the port,\s+Ann Lee\s+normalized\s+hearing\.txt:1/)
    expect(stdout).toContain('must be rebuilt by [-2027-] {+2028+}')
  })

  it('exits by the severity that the policy gives', () => {
    const sound = file('sound.txt', '“The road must be rebuilt by 2027,” said Bob Stone.\n')
    expect(run(['verify', sound, '--reference', file('hearing.txt', hearing)]).status).toBe(0)
    expect(run(['verify', sound, '--reference', 'hearing.txt', '--fail-on', 'info']).status).toBe(1)
    expect(run(['verify', sound, '--reference', 'hearing.txt', '--policy', 'ap', '--fail-on', 'info']).status).toBe(0)
    expect(run(['verify', sound, '--reference', 'hearing.txt', '--policy', 'mine']).stderr).toContain('guardian')
  })

  it('says which reference could not be read, and checks nothing against it', () => {
    const { status, stdout, stderr } = run(['verify', file('article.md', article), '--reference', 'missing.pdf'])
    expect([status, stderr]).toEqual([2, 'onrecord: missing.pdf: no such file\n'])
    expect(stdout).toContain('not checked: no such file')
  })

  it('writes JSON and SARIF', () => {
    const args = ['verify', file('article.md', article), '--reference', file('hearing.txt', hearing)]
    const [{ quotations }] = JSON.parse(run([...args, '--format', 'json']).stdout)
    expect(quotations.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['normalized', 'altered'])
    const { runs } = JSON.parse(run([...args, '--format', 'sarif', '--policy', 'ap']).stdout)
    expect(runs[0].results).toMatchObject([
      { ruleId: 'verify/altered', level: 'error', locations: [{ physicalLocation: { region: { startLine: 3 } } }] },
    ])
  })
})

describe('output', () => {
  it('is data for programs', () => {
    const quiet = file('quiet.txt', QUIET)
    expect(JSON.parse(run(['quotes', '--format', 'json', quiet]).stdout)).toMatchObject([
      { file: quiet, quote: 'We will appeal', speaker: 'Mara Oduya' },
    ])
    expect(run(['quotes', '--format', 'csv', quiet]).stdout.split('\r\n')[1]).toMatch(
      /^quiet\.txt,We will appeal,Mara Oduya,/,
    )
    expect(
      JSON.parse(run(['figures', '--format', 'json', file('wrong.txt', WRONG)]).stdout)[0].relations,
    ).toMatchObject([{ check: 'range-inverted', outcome: 'inconsistent' }])
    expect(JSON.parse(run(['graph', '--format', 'json', quiet]).stdout).nodes.length).toBeGreaterThan(2)
  })

  it('is a file, or a folder of files, where it is told to write one', () => {
    const quiet = file('quiet.txt', QUIET)
    run(['graph', '--format', 'csv', '--kinds', 'person,claim', '--detail', 'labels', '-o', 'tables', quiet])
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual(['csv-metadata.json', 'edges.csv', 'nodes.csv'])
    expect(readFileSync(join(folder, 'tables/nodes.csv'), 'utf8').split('\r\n').slice(0, 2)).toEqual([
      '"id:ID",":LABEL","label:string"',
      '"speaker:mara-oduya","Person","Mara Oduya"',
    ])
    run(['graph', '--format', 'graphml', '-o', 'claims.graphml', quiet])
    expect(readFileSync(join(folder, 'claims.graphml'), 'utf8')).toContain('</graphml>')
  })

  it('is a picture, grouped as it is asked for', () => {
    const articles = [file('quiet.txt', QUIET), file('second.txt', 'Ben Lee said that the road was closed.\n')]
    const { status, stdout } = run(['graph', '--format', 'svg', ...articles])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^<svg [^>]*role="img"/)
    expect(stdout).toContain('>Mara Oduya</text>')
    expect(stdout).toContain('class="speaker"')
    expect(run(['graph', '--format', 'svg', '--group', 'speaker', ...articles]).stdout).not.toContain('class="speaker"')
    expect(run(['graph', '--format', 'svg', '--most', '1', ...articles]).stdout).toContain('Shown: 1 of 2 statements')
    expect(run(['graph', '--format', 'svg', '--most', '0', ...articles])).toMatchObject({ status: 2 })
    expect(run(['graph', '--format', 'svg', '--group', 'colour', ...articles]).stderr).toContain('topic')
  })

  it('has no colours but on a terminal', () => {
    expect(run(['check', file('wrong.txt', WRONG)]).stdout).not.toContain('\u001b')
  })

  it('says so where nothing is attributed', () => {
    expect(run(['quotes', '-'], 'It rained.').stdout).toBe('Nothing is attributed to anyone.\n')
    expect(run(['figures', '-'], 'It rained.').stdout).toBe('No figures found.\n')
  })

  it('gives help', () => {
    expect(run(['--help'])).toMatchObject({ status: 0 })
    expect(run(['check', '--help']).stdout).toContain('--reference')
  })
})

describe('the report', () => {
  it('is one page, with the verdict on a quotation and the known figures it was given', () => {
    const article = file('report.txt', `${QUIET}\n${WRONG}`)
    const speech = file('speech.txt', 'Mara Oduya: We will not appeal.\n')
    const { status, stdout, stderr } = run(['report', '--reference', speech, article])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^<!doctype html>/)
    expect(stdout).toContain('<strong>✕ negated</strong>')
    expect(stdout).toContain('speech.txt:1')
    expect(stdout).toContain('src="data:image/svg+xml')
    expect(run(['report', '--no-picture', article]).stdout).not.toContain('data:image')
  })

  it('is written into a file, of several articles', () => {
    const page = join(folder, 'report.html')
    expect(run(['report', '-o', page, file('quiet.txt', QUIET), file('wrong.txt', WRONG)])).toMatchObject({
      status: 0,
      stdout: '',
    })
    expect(readFileSync(page, 'utf8')).toContain('<title>2 articles')
  })

  it('is 2 where a reference can’t be read, and the page still tells the rest', () => {
    const { status, stdout, stderr } = run(['report', '--reference', 'missing.txt', file('quiet.txt', QUIET)])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'onrecord: missing.txt: no such file\n' })
    expect(stdout).toContain('not checked')
  })
})
