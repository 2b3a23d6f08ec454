// How fast texts are analysed, and that time grows with length and not faster.
//
//   npm run bench:speed [-- ../shared/corpora] [--with FOLDER]
//
// What is timed is the source made into a script as the package is made of it, not the source as tsx runs it: tsx puts calls of
// its own into every function. Articles: those of corpus; PolNeAR dev too where its folder is given. Figures and dates are
// timed beside the number and currency models of Microsoft Recognizers and compromise with its numbers plugin, on the same
// articles in the same run, where FOLDER/node_modules holds them:
//
//   npm install --prefix FOLDER @microsoft/recognizers-text-number @microsoft/recognizers-text-number-with-unit compromise compromise-numbers

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parseArticle } from '../corpus/notation.js'
import type { Document } from '../src/model/document.js'

const { analyze, findDates, findQuantities, readDocument, en } = await built()
const args = process.argv.slice(2)
const others = args.includes('--with') ? args[args.indexOf('--with') + 1] : undefined
const folder = args.find((arg) => !arg.startsWith('--') && arg !== others)
const articles = ['corpus/test', 'corpus/fit'].flatMap((path) =>
  existsSync(path)
    ? readdirSync(path)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => parseArticle(file, readFileSync(join(path, file), 'utf8')).text)
    : [],
)
const real = folder && join(folder, 'polnear/dev.jsonl')
if (real && existsSync(real)) {
  for (const line of readFileSync(real, 'utf8').split('\n')) if (line) articles.push(JSON.parse(line).text)
}

/** The functions that are timed, of one script. */
async function built() {
  type Source = typeof import('../src/analyze.js') &
    typeof import('../src/annotate/dates/index.js') &
    typeof import('../src/annotate/quantities/index.js') &
    typeof import('../src/document/document.js') &
    typeof import('../src/languages/en.js')
  const files = ['analyze', 'annotate/dates/index', 'annotate/quantities/index', 'document/document', 'languages/en']
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from './src/${file}.js'`).join('\n'),
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const script = Buffer.from(outputFiles[0]!.contents).toString('base64')
  return (await import(`data:text/javascript;base64,${script}`)) as Source
}

/** Seconds of processor time of the fastest of several runs: what else the machine does counts for nothing. */
function time(run: () => void, runs = 5): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1e6)
  }
  return best
}

// In seconds: long enough for an engine to have compiled what is run often.
const WARM = 3

/**
 * Seconds of processor time of the fastest run, once the engine knows what is run: each library has as long to settle. What a
 * run is given is made before it, outside the clock.
 */
function settled<Given>(given: () => readonly Given[], run: (one: Given) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (const until = process.cpuUsage().user / 1e6 + WARM; process.cpuUsage().user / 1e6 < until; ) {
    const all = given()
    best = Math.min(
      best,
      time(() => {
        for (const one of all) run(one)
      }, 1),
    )
  }
  return best
}

const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const seconds = time(() => {
  for (const text of articles) analyze(text, { dateline: '2022-12-15' })
})
console.log(
  `${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB: ${(articles.length / seconds).toFixed(0)} articles/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${((1000 * seconds) / articles.length).toFixed(2)} ms an article`,
)

await compare()

/** Our figures and dates beside those of other libraries. Theirs take long: of the articles the first few will do. */
async function compare(): Promise<void> {
  const few = articles.filter((_, i) => i % Math.ceil(articles.length / 10) === 0)
  const size = few.reduce((sum, text) => sum + text.length, 0) / 1000
  const texts = () => few
  const read = (text: string): Document => readDocument(text, { language: en, dateline: '2022-12-15' })
  const documents = few.map(read)
  const find = (document: Document) => findQuantities(document, findDates(document))
  // A copy, so that nothing is remembered of the tokens.
  const ours = settled(() => documents.map((document) => ({ ...document, tokens: [...document.tokens] })), find)
  const both = settled(texts, (text) => find(read(text)))
  const rows: [string, number][] = [
    ['onrecord, figures and dates of a text read', ours],
    ['onrecord, reading and tagging it as well', both],
  ]
  if (others === undefined) console.log('\nFor a comparison with other libraries see the head of bench/speed.ts.')
  else {
    const load = createRequire(join(resolve(others), 'package.json'))
    const numbers = load('@microsoft/recognizers-text-number')
    const units = load('@microsoft/recognizers-text-number-with-unit')
    const nlp = load('compromise')
    nlp.plugin?.(load('compromise-numbers'))
    rows.push(
      ['Recognizers, numbers', settled(texts, (text) => numbers.recognizeNumber(text, 'en-us'))],
      ['Recognizers, currencies', settled(texts, (text) => units.recognizeCurrency(text, 'en-us'))],
      ['compromise with numbers', settled(texts, (text) => nlp(text).numbers().json())],
    )
  }
  console.log(`\n| figures of ${few.length} articles, ${size.toFixed(0)} kB | seconds | times as long |`)
  console.log('|---|---|---|')
  for (const [name, seconds] of rows)
    console.log(`| ${name} | ${seconds.toFixed(3)} | ${(seconds / ours).toFixed(1)} |`)
}

const long = articles.join('\n\n')
const hostile: [string, string][] = [
  ['articles joined', long],
  ['quotation marks', '"'],
  ['curly marks', '“‘’”'],
  ['digits', '7'],
  ['digits and spaces', '7 '],
  ['spaces', ' '],
  ['one word', 'word'],
  ['one word and spaces', 'word '],
  ['a cue', 'said '],
  ['a name', 'Lee '],
  ['commas', ', '],
  ['combining marks', '\u0301'],
]
console.log('\n| text | 100 kB | 1 MB | ratio |')
console.log('|---|---|---|---|')
for (const [name, unit] of hostile) {
  const [small, large] = [100_000, 1_000_000].map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    return time(() => void analyze(text), 2)
  })
  console.log(
    `| ${name} | ${(1000 * small!).toFixed(0)} ms | ${(1000 * large!).toFixed(0)} ms | ${(large! / small!).toFixed(1)} |`,
  )
}
