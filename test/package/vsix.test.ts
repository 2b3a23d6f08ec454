// The extension for VS Code: packed by VS Code’s own packer, read back, and started.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sample } from './samples.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-vsix-'))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
let files: Map<string, Buffer>

beforeAll(async () => {
  await run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'editors/vscode/pack.ts', folder], {
    cwd: root,
  })
  const packed = unzipSync(readFileSync(join(folder, `onrecord-${version}.vsix`)))
  files = new Map(Object.entries(packed).map(([file, bytes]) => [file, Buffer.from(bytes)]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// VS Code itself is not to be had from Debian; the file that it would be handed is.
test('the guide packs it so, and installs the file that is written', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(scripts.vsix).toBe('tsx editors/vscode/pack.ts')
  expect(sample('vscode').split('\n')).toEqual([
    'npm run build && npm run vsix -- .',
    `code --install-extension onrecord-${version}.vsix`,
  ])
})

test('holds the extension, the server and the papers, and nothing else', () => {
  const wanted =
    /^(?:extension\.vsixmanifest|\[content_types\]\.xml|extension\/(?:package\.json|readme\.md|license\.txt|icon\.png|dist\/extension\.cjs|dist\/third-party-licences\.txt|dist\/server\/[\w-]+\.js))$/i
  expect([...files.keys()].filter((file) => !wanted.test(file))).toEqual([])
  for (const file of ['dist/extension.cjs', 'dist/server/main.js', 'dist/server/reader.js', 'icon.png'])
    expect([...files.keys()]).toContain(`extension/${file}`)
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  expect(size).toBeLessThan(12_000_000)
})

test('passes on the licences of what it bundles', () => {
  const text = files.get('extension/dist/third-party-licences.txt')!.toString()
  for (const name of ['micromark', 'vscode-languageclient', 'vscode-jsonrpc', 'mammoth', 'unpdf'])
    expect(text).toMatch(new RegExp(`^# ${name} \\d`, 'm'))
})

test('the manifest tells when it starts and what can be set', () => {
  const about = JSON.parse(files.get('extension/package.json')!.toString())
  expect(about).toMatchObject({ name: 'onrecord', version, main: './dist/extension.cjs' })
  expect(about.activationEvents).toEqual(['onLanguage:markdown', 'onLanguage:plaintext', 'onLanguage:html'])
  for (const [name, setting] of Object.entries<object>(about.contributes.configuration.properties)) {
    expect(name).toMatch(/^onrecord\./)
    expect(setting).toHaveProperty('default')
    expect('description' in setting || 'markdownDescription' in setting).toBe(true)
  }
  expect(files.get('extension.vsixmanifest')!.toString()).toContain(`Id="onrecord" Version="${version}"`)
  expect(files.get('extension/icon.png')!.subarray(1, 4).toString()).toBe('PNG')
})

test('every setting of the extension is one that the server takes', async () => {
  const { readSettings } = await import('../../src/adapters/lsp/settings.js')
  const { properties } = JSON.parse(files.get('extension/package.json')!.toString()).contributes.configuration
  const values: Record<string, unknown> = {
    dateline: '2022-12-15',
    publisher: 'Courier',
    minConfidence: 0.5,
    docs: 'https://example.org',
  }
  for (const [name, { default: value }] of Object.entries<{ default: unknown }>(properties)) {
    const key = name.replace('onrecord.', '')
    if (key === 'trace.server') continue
    const lists = key === 'tables' || key === 'references' ? ['a.csv'] : undefined
    const sent = { [key]: values[key] ?? lists ?? value }
    expect(readSettings(sent)).toEqual({ settings: sent, problems: [] })
    expect(readSettings({ [key]: value }).problems).toEqual([])
  }
})

// There is no VS Code here: `vscode` is a stub, which answers as far as a client of the protocol needs to start. The server is the
// one of the package, and what it publishes has come over the wire.
test('starts its server, which reads a document, and ends it', async () => {
  const place = join(folder, 'unpacked')
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(place, file)), { recursive: true })
    writeFileSync(join(place, file), bytes)
  }
  const stub = join(root, 'test/package/vscode-stub.cjs')
  const { stdout } = await run(process.execPath, [stub, join(place, 'extension')], { timeout: 90_000 })
  expect(JSON.parse(stdout)).toEqual({ commands: ['onrecord.restart'], codes: ['range-inverted'], ended: true })
})
