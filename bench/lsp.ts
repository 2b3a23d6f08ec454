// How soon the language server answers an edit: the time from a letter typed until the diagnostics of that version come.
//
//   npm run build && npm run bench:lsp
//
// The article has some 5,000 words, put together from those of corpus/test; the client is a real one that speaks to the built
// server over standard input and output. 200 edits at random places, each a letter typed, a word removed or a figure changed.
// The first answer to an edit tells what the edited paragraph tells by itself (figures and dates) and what was known of the
// rest; the settled one is that of the whole text, and must be what a fresh analysis finds. Times over the wire are also those of
// whatever else the machine does; the processor time of the first answer, taken in this process, is that of the work alone.

import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArticle } from '../corpus/notation.js'
import { readArticle } from '../src/adapters/lsp/article.js'
import { diagnosticOf } from '../src/adapters/lsp/diagnostics.js'
import { changeDocument, type OpenDocument } from '../src/adapters/lsp/documents.js'
import { createPositions } from '../src/adapters/lsp/positions.js'
import { knownOf, quickFindings } from '../src/adapters/lsp/quick.js'
import { moveKnown } from '../src/adapters/typing/known.js'
import { analyze } from '../src/analyze.js'
import { check } from '../src/checks/index.js'
import { startEditor } from '../test/adapters/lsp/client.js'

const EDITS = 200
// As many as the server practises on.
const PRACTICE = 60
const URI = 'file:///article.txt'
const SERVER = fileURLToPath(new URL('../dist/adapters/lsp/main.js', import.meta.url))
// Milliseconds from the last edit until the whole text is read.
const DELAY = 50

const words = (text: string): number => text.split(/\s+/).length
let text = ''
for (const file of readdirSync('corpus/test')
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  if (words(text) > 5000) break
  text += `${parseArticle(file, readFileSync(`corpus/test/${file}`, 'utf8')).text}\n\n`
}

let seed = 7
const random = (below: number): number => {
  seed = (seed * 48271) % 2147483647
  return seed % below
}

/** Where the next edit is and what it writes. */
function nextEdit(text: string): { start: number; end: number; words: string } {
  const at = random(text.length - 20)
  const kind = random(3)
  if (kind === 0) return { start: at, end: at, words: 'abcdefghijklmnopqrstuvwxyz '[random(27)]! }
  const pattern = kind === 1 ? /\s\p{L}+/u : /\d+/
  const found = pattern.exec(text.slice(at))
  if (!found) return { start: at, end: at, words: '7' }
  const start = at + found.index
  return { start, end: start + found[0].length, words: kind === 1 ? '' : String(random(90) + 1) }
}

const editor = await startEditor({ args: [SERVER], settings: { delay: DELAY } })
editor.open(URI, 'plaintext', text)
await editor.diagnostics(URI)
await sleep(2000)

const original = text
const first: number[] = []
const settled: number[] = []
let early = 0
let version = 1
for (let i = 0; i < EDITS; i++) {
  const { start, end, words } = nextEdit(text)
  const positions = createPositions(text, 'utf-16')
  const change = { range: positions.range({ start, end }), text: words }
  text = text.slice(0, start) + words + text.slice(end)
  version++
  const sent = performance.now()
  editor.change(URI, version, [change])
  const quick = await editor.diagnostics(URI, (params) => params.version === version)
  first.push(performance.now() - sent)
  const whole = await editor.diagnostics(URI, (params) => params.version === version)
  settled.push(performance.now() - sent)
  const shown = (list: typeof quick) => JSON.stringify(list.map(({ code, range }) => [code, range]))
  if (shown(quick) === shown(whole)) early++
  if (i % 20 === 0) compare(whole.length)
}
await editor.end()

/** Throws where the settled answer is not what a fresh analysis finds. */
function compare(count: number): void {
  const fresh = check(analyze(text)).length
  if (fresh !== count) throw new Error(`the server shows ${count} findings, a fresh analysis ${fresh}`)
}

/** Milliseconds of processor time that the first answer to an edit of the original text takes, once the code has run for a while. */
function processorTimes(): number[] {
  const reading = { analyze: {}, check: {}, tables: [], texts: [] }
  const article = readArticle({ uri: URI, version: 1, text: original }, reading, 'utf-16')
  const known = knownOf(article)
  const { positions } = article
  const times: number[] = []
  for (let i = 0; i < EDITS + PRACTICE; i++) {
    const { words, ...span } = nextEdit(original)
    const document: OpenDocument = { uri: URI, version: 1, markup: 'text', text: original, positions, edits: [] }
    const start = process.cpuUsage()
    const edits = changeDocument(document, 2, [{ range: positions.range(span), text: words }])
    const findings = quickFindings(document.text, edits.reduce(moveKnown, known))
    JSON.stringify(findings.map((finding) => diagnosticOf(finding, document, { related: true })))
    const { user, system } = process.cpuUsage(start)
    if (i >= PRACTICE) times.push((user + system) / 1000)
  }
  return times
}

const row = (name: string, times: number[]): string => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1)
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${sorted.at(-1)!.toFixed(1)} |`
}
console.log(`${EDITS} edits of ${words(text)} words\n`)
console.log('| milliseconds | median | 95 of 100 | longest |')
console.log('|---|---|---|---|')
console.log(row('first answer', first))
console.log(row('first answer, processor time', processorTimes()))
console.log(row(`settled, ${DELAY} ms of them waited`, settled))
console.log(`\nThe first answer was the settled one in ${early} of ${EDITS}.`)
