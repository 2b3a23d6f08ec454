// The command line from the packed tarball, in a fresh folder, as a new user runs it.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { layProject } from './projects.js'

const script = join(inject('home'), 'node_modules/onrecord/dist/adapters/cli.js')
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

const WRONG = 'It costs between 50 and 40 pounds.\n'
const QUIET = '“We will appeal,” said Mara Oduya.\n'

function lay(files: Record<string, string>): string {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-desk-'))
  made.push(home)
  return layProject(home, '.', files)
}

function run(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** Articles by name, a finding in every third. */
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${String(i).padStart(3, '0')}.md`, i % 3 ? QUIET.repeat(9) : WRONG]),
  )

describe('configuration', () => {
  test('in TypeScript, found upwards; flags win over it', () => {
    const home = lay({
      'onrecord.config.ts': `import type { Config } from 'onrecord'
export default { checks: { 'range-inverted': 'info' }, failOn: 'info', ignore: ['drafts/**'], format: 'ndjson' } satisfies Config`,
      'news/a.md': WRONG,
      'drafts/b.md': WRONG,
    })
    const { status, stdout, stderr } = run(home, 'check', '**/*.md')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ file: 'news/a.md', severity: 'info' }])
    expect(run(home, 'check', '--fail-on', 'warning', '--format', 'pretty', 'news/a.md')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('news/a.md:1:18  info'),
    })
    expect(run(home, 'check', '--no-config', 'news/a.md').stdout).toContain('error')
  })

  test('that is wrong is told with its file and path', () => {
    const home = lay({ 'package.json': '{ "onrecord": { "checks": { "vage-source": "off" } } }', 'a.md': QUIET })
    expect(run(home, 'check', 'a.md')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'onrecord: package.json: 1 problem\n  /checks/vage-source: is no check; did you mean `vague-source`?\n',
    })
  })

  test('names tables and references, relative to its own folder', () => {
    const home = lay({
      'onrecord.config.json': '{ "references": ["sources/*.txt"], "policy": "ap" }',
      'sources/hearing.txt': 'BOB STONE: The road must be rebuilt by 2027.\n',
      'news/a.md': 'Bob Stone said the road “must be rebuilt by 2028”.\n',
    })
    const { status, stdout } = run(join(home, 'news'), 'verify', '--format', 'ndjson', 'a.md')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ rule: 'verify/altered', words: 'must be rebuilt by 2028' })
  })
})

describe('many files', () => {
  const home = lay({ ...many(60), 'bad.md': '\u0000' })

  test('two workers print what one thread prints, in order, and a file that can’t be read stops nothing', () => {
    const [one, two] = ['1', '2'].map((jobs) => run(home, 'check', '--format', 'ndjson', '-j', jobs, '*.md', 'no.md'))
    expect(two).toEqual(one)
    expect(two).toMatchObject({
      status: 2,
      stderr: 'onrecord: bad.md: is not text: it holds NUL bytes\nonrecord: no.md: no such file\n',
    })
    const files = two!.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).file)
    expect(files).toHaveLength(20)
    expect(files).toEqual(files.toSorted())
  })

  test('a wrong setting is told from a worker as from the main thread', () => {
    const [one, two] = ['1', '2'].map((jobs) => run(home, 'check', '--only', 'nonsense', '-j', jobs, '00*.md'))
    expect(two).toEqual(one)
    expect(two).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('`nonsense` is no check') })
  })

  test.each([
    ['SIGKILL', null],
    ['SIGTERM', 143],
  ] as const)('a run that is ended by %s leaves the file as it was', async (signal, code) => {
    const home = lay({ ...many(300), 'out.json': 'before' })
    const child = spawn(process.execPath, [script, 'check', '--format', 'json', '-j', '2', '-o', 'out.json', '*.md'], {
      cwd: home,
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    const drafts = () => readdirSync(home).filter((name) => name.startsWith('.out.json'))
    const isWriting = () => drafts().some((name) => statSync(join(home, name)).size > 100)
    while (!isWriting() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill(signal)
    expect(await ended).toBe(code)
    expect(readFileSync(join(home, 'out.json'), 'utf8')).toBe('before')
    if (signal === 'SIGTERM') expect(drafts()).toEqual([])
  })

  test('a run that is not ended writes the whole', () => {
    writeFileSync(join(home, 'out.json'), 'before')
    expect(run(home, 'check', '--format', 'json', '-j', '2', '-o', 'out.json', '0*.md')).toMatchObject({ stdout: '' })
    expect(JSON.parse(readFileSync(join(home, 'out.json'), 'utf8'))).toHaveLength(60)
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a file that can’t be written is told', () => {
    expect(run(home, 'check', '-o', '001.md/out.txt', '001.md')).toMatchObject({ status: 2, stdout: '' })
  })
})

test('a baseline: what is known is silent, what is new is not, what is gone is told', () => {
  const home = lay({ 'a.md': WRONG, 'b.md': QUIET })
  const updated = run(home, 'check', '--update-baseline', '*.md')
  expect(updated).toEqual({
    status: 0,
    stdout: 'a.md: nothing found.\nb.md: nothing found.\n',
    stderr: 'onrecord: onrecord-baseline.json: 1 finding is known now, 1 of them new\n',
  })
  const check = () => run(home, 'check', '--baseline', 'onrecord-baseline.json', '*.md')
  expect(check()).toMatchObject({ status: 0, stderr: '' })
  writeFileSync(join(home, 'b.md'), WRONG)
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('b.md:1:18') })
  writeFileSync(join(home, 'b.md'), QUIET)
  writeFileSync(join(home, 'a.md'), QUIET)
  expect(check()).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('no longer there: a.md: range-inverted “50 and 40 pounds”'),
  })
})

test('a comment with a reason silences, and one without is worth knowing', () => {
  const home = lay({
    'a.md': `<!-- onrecord ignore range-inverted: the tariff falls -->\n\n${WRONG}`,
    'b.md': `<!-- onrecord ignore range-inverted -->\n\n${WRONG}`,
  })
  const { status, stdout } = run(home, 'check', '*.md')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^a\.md: nothing found\.\nb\.md:1:1 {2}info .*suppression-without-reason\n/)
})

test('init writes a configuration that holds and a workflow, and nothing over what is there', () => {
  const home = lay({ 'a.md': QUIET })
  expect(run(home, 'init')).toEqual({
    status: 0,
    stdout: 'wrote onrecord.config.json\nwrote .github/workflows/onrecord.yml\n',
    stderr: '',
  })
  expect(run(home, 'check', 'a.md')).toMatchObject({ status: 0, stderr: '' })
  writeFileSync(join(home, 'onrecord.config.json'), '{}')
  expect(run(home, 'init')).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') })
  expect(readFileSync(join(home, 'onrecord.config.json'), 'utf8')).toBe('{}')
  expect(run(home, 'init', '--force')).toMatchObject({ status: 0 })
  expect(readFileSync(join(home, 'onrecord.config.json'), 'utf8')).toContain('config.schema.json')
})

test('watch checks a file again as it changes', async () => {
  const home = lay({ 'a.md': QUIET })
  const child = spawn(process.execPath, [script, 'check', '--watch', 'a.md'], { cwd: home })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const until = async (holds: () => boolean) => {
    while (!holds() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await until(() => stderr.includes('watching 1 file'))
  expect(stdout).toBe('a.md: nothing found.\n')
  // The folder is watched a moment after it is said.
  await new Promise((resolve) => setTimeout(resolve, 500))
  writeFileSync(join(home, 'a.md'), WRONG)
  await until(() => stdout.includes('a.md:1:18'))
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130)
})

test('what is printed can be cut short', () => {
  const { status, stdout } = spawnSync('bash', ['-c', `"${process.execPath}" "${script}" quotes '*.md' | head -1`], {
    cwd: lay(many(9)),
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).not.toBe('')
})
