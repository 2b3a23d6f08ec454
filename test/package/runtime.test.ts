import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { ANSWER, layProject, SCRIPT } from './projects.js'

const run = promisify(execFile)
const home = inject('home')

const entries = (load: (entry: string) => string): string => `
const entries = { checks: ${load('onrecord/checks')}, export: ${load('onrecord/export')}, en: ${load('onrecord/languages/en')}, markdown: ${load('onrecord/markdown')}, html: ${load('onrecord/html')} }
for (const [name, entry] of Object.entries(entries)) if (!Object.keys(entry).length) throw new Error(name + ' is empty')
const { html: { html }, markdown: { markdown } } = entries
if (analyze('<p>We', { format: html }).format + analyze('We', { format: markdown }).format !== 'htmlmarkdown') throw new Error('no markup')
`

// One copy of a language and of a shape in each format: what the main entry uses is what the others export.
test('a fresh ESM project imports every entry and analyses a sentence', async () => {
  const folder = layProject(home, 'esm', {
    'package.json': JSON.stringify({ name: 'esm', private: true, type: 'module' }),
    'main.js': `
import { analyze, check, linkQuotes } from 'onrecord'
import schema from 'onrecord/schemas/analysis.schema.json' with { type: 'json' }
${entries((entry) => `await import('${entry}')`)}
if (schema.title !== 'Analysis') throw new Error('no schema')
${SCRIPT}`,
  })
  const { stdout, stderr } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', 'main.js'], {
    cwd: folder,
  })
  expect({ answer: JSON.parse(stdout), stderr }).toEqual({ answer: ANSWER, stderr: '' })
})

test('a fresh CommonJS project requires every entry and analyses a sentence', async () => {
  const folder = layProject(home, 'cjs', {
    'package.json': JSON.stringify({ name: 'cjs', private: true }),
    'main.js': `
const { analyze, check, linkQuotes } = require('onrecord')
const schema = require('onrecord/schemas/analysis.schema.json')
${entries((entry) => `require('${entry}')`)}
if (schema.title !== 'Analysis') throw new Error('no schema')
${SCRIPT}`,
  })
  const { stdout, stderr } = await run(process.execPath, ['main.js'], { cwd: folder })
  expect({ answer: JSON.parse(stdout), stderr }).toEqual({ answer: ANSWER, stderr: '' })
})

test('what the package does not export cannot be reached', async () => {
  const folder = layProject(home, 'inside', {
    'package.json': JSON.stringify({ name: 'inside', private: true, type: 'module' }),
    'main.js': `
import('onrecord/dist/index.js').catch((error) => console.log(error.code))`,
  })
  const { stdout } = await run(process.execPath, ['main.js'], { cwd: folder })
  expect(stdout.trim()).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
})
