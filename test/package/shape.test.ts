import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, test } from 'vitest'
import { version } from '../../src/version.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tarball = inject('tarball')
const installed = join(inject('home'), 'node_modules/onrecord')
const about = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))

test('publint finds nothing', async () => {
  const file = readFileSync(tarball)
  const packed = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  const { messages } = await publint({ pack: { tarball: packed }, level: 'suggestion', strict: true })
  expect(messages.map((message) => formatMessage(message, about, { color: false }))).toEqual([])
})

// Profile `node16`: Node's own resolution, from modules and from CommonJS, and bundlers. `node10` is an older TypeScript
// setting that knows no exports map: the main entry works there (see typescript.test.ts), the others cannot.
test('are-the-types-wrong finds nothing', async () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const data = Object.keys(about.exports).filter((entry) => /\.(?:jsonld|ttl)$/.test(entry))
  const args = [attw, tarball, '--profile', 'node16', '--format', 'json', '--exclude-entrypoints', ...data]
  // Into a file: through a pipe it ends before all is written.
  const path = join(mkdtempSync(join(tmpdir(), 'onrecord-attw-')), 'attw.json')
  spawnSync(process.execPath, args, { stdio: ['ignore', openSync(path, 'w'), 'inherit'] })
  const { analysis } = JSON.parse(readFileSync(path, 'utf8'))
  const ignored = ({ resolutionKind }: { resolutionKind?: string }): boolean => resolutionKind === 'node10'
  expect(analysis.problems.filter((problem: { resolutionKind?: string }) => !ignored(problem))).toEqual([])
  expect(Object.keys(analysis.entrypoints)).toContain('./checks')
})

test('the tarball holds the build, the schemas and the papers, and nothing else', () => {
  const wanted = [
    /^dist\/[\w/-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
    /^dist\/third-party-licences\.txt$/,
    /^schemas\/(?:\w+\.schema\.json|context\.jsonld|graph\.shacl\.ttl)$/,
    /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  ]
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed.length + 1)
        .replaceAll('\\', '/'),
    )
  expect(files.filter((file) => !wanted.some((pattern) => pattern.test(file)))).toEqual([])
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'CHANGELOG.md', 'LICENSE', 'schemas/analysis.schema.json']),
  )
})

test('the command line starts', async () => {
  const command = join(installed, about.bin.onrecord)
  expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  const { stdout } = spawnSync(process.execPath, [command, '--version'], { encoding: 'utf8' })
  expect(stdout.trim()).toBe(about.version)
})

test('the library knows its version', () => {
  expect(version).toBe(about.version)
})

test('CHANGELOG speaks of this version first', () => {
  const first = /^## (\S+)/m.exec(readFileSync(join(installed, 'CHANGELOG.md'), 'utf8'))?.[1]
  expect(first).toBe(about.version)
})
