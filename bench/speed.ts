// How fast texts are analysed, and that time grows with length and not faster.
//
//   npm run bench:speed [-- ../shared/corpora]
//
// Articles: those of corpus; PolNeAR dev too where its folder is given.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArticle } from '../corpus/notation.js'
import { analyze } from '../src/analyze.js'

const folder = process.argv[2]
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

/** Seconds of the fastest of several runs. */
function time(run: () => void, runs = 5): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    run()
    best = Math.min(best, (performance.now() - start) / 1000)
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
