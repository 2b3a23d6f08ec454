// The code of docs/surfaces.md and of the README’s lines on it, as it is written, in a fresh folder with the packed package. What a
// block leaves to its reader (a processor, an editor’s document) stands around it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { expect, inject, test } from 'vitest'
import { follow } from './follow.js'
import { runIn } from './run-in.js'
import { sample } from './samples.js'

const tarball = inject('tarball')
const run = (beside: readonly string[], files: Record<string, string>, args?: string[]) =>
  runIn(tarball, beside, files, args)
const REMARK = ['unified', 'remark-parse', 'remark-retext', 'retext-english', 'remark-stringify']
const WRONG = 'It costs between 50 and 40 pounds.'

test.each([
  ['install', 'onrecord'],
  ['install-retext', 'onrecord/retext'],
  ['install-textlint', 'onrecord/textlint'],
  ['install-prosemirror', 'onrecord/prosemirror'],
  ['install-codemirror', 'onrecord/codemirror'],
])('after %s the entry %s loads', (name, entry) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-surface-'))
  try {
    const load = `node --input-type=module -e "console.log(Object.keys(await import('${entry}')).length > 0)"`
    const commands = [...sample(name).split('\n'), load]
    const { codes } = follow([{ kind: 'run', commands }], folder, tarball)
    expect(codes).toEqual([[load, 0, '']])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('unified: what it prints is what the comments say', async () => {
  const code = sample('retext')
  const [, ...told] = /\/\/ (\d+):(\d+) to (\d+):(\d+)/.exec(code)!
  const show = '\nconsole.log(JSON.stringify([file.messages[0].place, file.data.onrecord.text]))'
  const last = (await run(REMARK, { 'main.mjs': code + show })).trim().split('\n').at(-1)
  const [{ start, end }, text] = JSON.parse(last!)
  expect([start.line, start.column, end.line, end.column]).toEqual(told.map(Number))
  expect(text).toContain('AT&amp;T *says*')
})

test('unified: the lines of the README', async () => {
  const code = sample('readme-retext').replace('unified()', 'const processor = unified()')
  const stdout = await run([...REMARK, 'vfile'], {
    'main.mjs': `import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
${code}
const file = new VFile(${JSON.stringify(WRONG)})
await processor.run(processor.parse(file), file)
console.log(file.messages.map(({ ruleId }) => ruleId).join())`,
  })
  expect(stdout).toBe('range-inverted\n')
})

// A file in which the first of two wrong paragraphs is silenced.
const silenced = (parts: string[], code: string, text: string) => `import retextOnrecord from 'onrecord/retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
${parts.map((name) => `import ${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())} from '${name}'`).join('\n')}
const prose = unified().use(retextEnglish).use(retextOnrecord)
const processor = unified()${parts.map((name) => `.use(${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}${name.endsWith('retext') ? ', prose' : ''})`).join('')}
${code}
const file = new VFile(${JSON.stringify(text)})
await processor.run(processor.parse(file), file)
console.log(file.messages.map(({ line }) => line).join())`

test('unified: comments in Markdown', async () => {
  const text = `<!--onrecord ignore-->\n\n${WRONG}\n\n${WRONG}\n`
  const code = silenced(['remark-parse', 'remark-retext'], sample('remark-message-control'), text)
  expect(await run([...REMARK, 'vfile', 'remark-message-control'], { 'main.mjs': code })).toBe('5\n')
})

test('unified: comments in HTML', async () => {
  const text = `<!doctype html><title>The pool</title><body><!--onrecord ignore--><p>${WRONG}</p>\n<p>${WRONG}</p>\n`
  const code = silenced(['rehype-parse', 'rehype-retext'], sample('unified-message-control'), text)
  const beside = ['unified', 'vfile', 'rehype-parse', 'rehype-retext', 'retext-english']
  const stdout = await run([...beside, 'mdast-comment-marker', 'unified-message-control'], { 'main.mjs': code })
  expect(stdout).toBe('2\n')
})

test('textlint: the configuration switches a check off', async () => {
  const article = `${WRONG}\n\nMany observers believe that it is not safe.\n`
  const args = ['node_modules/textlint/bin/textlint.js', '--format', 'json', 'article.md']
  const files = { '.textlintrc.json': sample('textlint'), 'article.md': article }
  const [{ messages }] = JSON.parse(await run(['textlint'], files, args))
  expect(messages.map(({ message }: { message: string }) => message.slice(0, 26))).toEqual([
    'The range “50 and 40 pound',
  ])
})

const WINDOW = `import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<body></body>', { pretendToBeVisual: true })
for (const name of ['window', 'document', 'MutationObserver', 'getSelection', 'requestAnimationFrame', 'cancelAnimationFrame', 'DOMRect', 'Node', 'Element', 'HTMLElement', 'Event', 'navigator', 'innerHeight', 'innerWidth'])
  globalThis[name] ??= window[name] ?? window
`

test('ProseMirror and TipTap: both plugins mark what does not hold', async () => {
  const beside = ['prosemirror-model', 'prosemirror-state', 'prosemirror-view', 'prosemirror-schema-basic', 'jsdom']
  const code = sample('prosemirror').replaceAll(/^import .*\n/gm, '')
  const imports = sample('prosemirror').match(/^import .*$/gm)!
  const stdout = await run([...beside, '@tiptap/core', '@tiptap/pm', '@tiptap/starter-kit'], {
    'main.mjs': `${WINDOW}
const { Editor, Extension } = await import('@tiptap/core')
const { default: StarterKit } = await import('@tiptap/starter-kit')
const { schema: basic } = await import('prosemirror-schema-basic')
const { EditorState: State } = await import('prosemirror-state')
const { EditorView } = await import('prosemirror-view')
${imports.map((line) => line.replace(/import (.*) from '(.*)'/, "const $1 = await import('$2')")).join('\n')}
const schema = basic
const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(${JSON.stringify(WRONG)})])])
const EditorState = { create: (settings) => State.create({ ...settings, doc }) }
let spoken = 0
const showSpeakers = () => { spoken++ }
${code}
const view = new EditorView(window.document.body, { state })
const editor = new Editor({ element: window.document.createElement('div'), extensions: [StarterKit, extension], content: '<p>${WRONG}</p>' })
await new Promise((resolve) => setTimeout(resolve, 1500))
const marks = [view.dom, editor.view.dom].map((dom) => [...dom.querySelectorAll('.onrecord')].map((mark) => [mark.className, mark.textContent]))
console.log(JSON.stringify({ spoken, marks, found: findingsIn(view.state).length }))
process.exit()`,
  })
  const mark = ['onrecord onrecord-error', '50 and 40 pounds']
  expect(JSON.parse(stdout)).toEqual({ spoken: 1, marks: [[mark], [mark]], found: 1 })
})

test('CodeMirror: the lint source underlines in an editor', async () => {
  const beside = ['@codemirror/lint', '@codemirror/state', '@codemirror/view', 'jsdom']
  const imports = sample('codemirror').match(/^import .*$/gm)!
  const stdout = await run(beside, {
    'main.mjs': `${WINDOW}
const { EditorState } = await import('@codemirror/state')
const { EditorView } = await import('@codemirror/view')
const { forceLinting, forEachDiagnostic } = await import('@codemirror/lint')
${imports.map((line) => line.replace(/import (.*) from '(.*)'/, "const $1 = await import('$2')")).join('\n')}
${sample('codemirror').replaceAll(/^import .*\n/gm, '')}
const state = EditorState.create({ doc: ${JSON.stringify(`**Note:** ${WRONG}`)}, extensions })
const view = new EditorView({ state, parent: window.document.body })
forceLinting(view)
await new Promise((resolve) => setTimeout(resolve, 500))
const found = []
forEachDiagnostic(view.state, ({ severity }, from, to) => found.push([severity, state.sliceDoc(from, to)]))
console.log(JSON.stringify(found))
process.exit()`,
  })
  expect(JSON.parse(stdout)).toEqual([['error', '50 and 40 pounds']])
})

test('the style of the marks is CSS, a rule for each severity', () => {
  const { code, warnings } = transformSync(sample('prosemirror-style'), { loader: 'css', minify: true })
  expect(warnings).toEqual([])
  const rules = code.match(/\.[\w-]+\{text-decoration:underline \w+ #\w+\}/g)!
  expect(rules.map((rule) => rule.split('{')[0])).toEqual(['.onrecord-error', '.onrecord-warning', '.onrecord-info'])
})
