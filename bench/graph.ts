// How long graphs take: 10,000 claims of hand and of one text, each export of them, 1,000 articles merged; and the same at
// double size, so that a ratio above 2 shows what grows faster than its input.
//
//   npm run bench:graph
//
// The articles are those of corpus, told again with other names, days and figures, so that a merge finds much to join.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../corpus/notation.js'
import { analyze } from '../src/analyze.js'
import { defineClaims } from '../src/claims/define-claims.js'
import { exportGraph, formats, rdfFormats } from '../src/export/index.js'
import { claimsGraph } from '../src/graph/index.js'
import { disagreements, saidBy, singleSourced, topics, voicesOn } from '../src/graph/queries.js'
import type { Analysis, ClaimsGraph } from '../src/model/generated/shapes.js'

const CLAIMS = 10_000
const ARTICLES = 1000
// Seconds a merge of a thousand articles may take.
const MOST = 10

const texts = ['corpus/test', 'corpus/fit'].flatMap((path) =>
  readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => parseArticle(file, readFileSync(join(path, file), 'utf8')).text),
)

/** Seconds of the processor, which other programs on the machine do not stretch; the lesser of two runs. */
function time(run: () => void): number {
  const once = (): number => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  return Math.min(once(), once())
}

const written = (count: number): Analysis =>
  defineClaims({
    claims: Array.from({ length: count }, (_, i) => ({
      text: `Plant number ${i % 5000} in Leeds will close and ${(i % 97) + 20} jobs will go.`,
      source: { name: `Ann ${letters(i % 500)}`, kind: 'person', affiliation: `Union ${i % 40}` },
      quote: `Plant number ${i % 5000} in Leeds will close`,
      figures: [{ value: (i % 97) + 20, unit: 'job' }],
      date: `20${String(10 + (i % 12))}`,
    })),
  })

const telling = (count: number): Analysis =>
  analyze(
    Array.from(
      { length: count },
      (_, i) => `Ann ${letters(i % 500)} said ${(i % 97) + 20} jobs would go at plant ${i}.`,
    ).join(' '),
  )

const articles = (count: number): Analysis[] =>
  Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / texts.length)
    const text = texts[i % texts.length]!.replaceAll(/\d{2,}/g, (digits) => String(Number(digits) + (round % 5)))
    return analyze(text, { title: `Article ${i}`, dateline: `2022-01-${String((i % 28) + 1).padStart(2, '0')}` })
  })

// A name of its own for each number.
function letters(number: number): string {
  return `Lee${[...number.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('')}`
}

const sizes = [1, 2] as const

function row<Input>(name: string, make: (size: 1 | 2) => Input, run: (input: Input) => void): number {
  const [one, two] = sizes.map((size) => {
    const input = make(size)
    return time(() => run(input))
  }) as [number, number]
  console.log(`| ${name} | ${(1000 * one).toFixed(0)} ms | ${(1000 * two).toFixed(0)} ms | ${(two / one).toFixed(1)} |`)
  return one
}

console.log('| what | processor | double size | ratio |')
console.log('|---|---|---|---|')
row('10,000 claims of hand, graph', (size) => written(CLAIMS * size), claimsGraph)
row('10,000 claims of one text, graph', (size) => telling(CLAIMS * size), claimsGraph)
const graphs = sizes.map((size) => claimsGraph(written(CLAIMS * size))) as [ClaimsGraph, ClaimsGraph]
for (const format of [...formats, ...rdfFormats])
  row(
    `10,000 claims, ${format.id}`,
    (size) => graphs[size - 1]!,
    (graph) => exportGraph(graph, format),
  )
const read = articles(2 * ARTICLES)
const merge = row(
  '1,000 articles merged',
  (size) => read.slice(0, ARTICLES * size),
  (parts) => claimsGraph(...parts),
)
const merged = sizes.map((size) => claimsGraph(...read.slice(0, ARTICLES * size))) as [ClaimsGraph, ClaimsGraph]
for (const [name, query] of Object.entries({
  saidBy: (graph: ClaimsGraph) => saidBy(graph, 'the council'),
  singleSourced,
  disagreements,
  topics,
  voicesOn: (graph: ClaimsGraph) => voicesOn(graph, 'jobs'),
}))
  row(`1,000 articles, ${name}`, (size) => merged[size - 1]!, query)

const { nodes, edges } = merged[0]
const joined = ['sameClaimAs', 'sameQuotationAs', 'disagreesWith'].map(
  (kind) => `${edges.filter((edge) => edge.kind === kind).length} ${kind}`,
)
console.log(`\n1,000 articles: ${nodes.length} nodes, ${edges.length} edges, of these ${joined.join(', ')}`)
if (merge > MOST) {
  console.error(`merging ${ARTICLES} articles took ${merge.toFixed(1)} s, more than ${MOST} s`)
  process.exitCode = 1
}
