// How long graphs take: 2,500, 5,000 and 10,000 claims of hand and of one text, each export of them, 250, 500 and 1,000 articles
// merged, questions asked of these. The last column is the largest to the one before: above 2, time grows faster than size.
//
//   npm run bench:graph
//
// The articles are those of corpus, told again with other figures and on other days, so that a merge finds much to join.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { instance } from '@viz-js/viz'
import { parseArticle } from '../corpus/notation.js'
import { analyze } from '../src/analyze.js'
import { defineClaims } from '../src/claims/define-claims.js'
import { drawGraph, exportGraph, formats, rdfFormats } from '../src/export/index.js'
import { claimsGraph } from '../src/graph/index.js'
import { disagreements, saidBy, singleSourced, topics, voicesOn } from '../src/graph/queries.js'
import type { Analysis, ClaimsGraph } from '../src/model/generated/shapes.js'

const CLAIMS = [2500, 5000, 10_000] as const
const ARTICLES = [250, 500, 1000] as const
// Times that each article of the corpus is told with other figures.
const ROUNDS = 3
// Seconds a merge of a thousand articles may take.
const MOST = 10

const texts = ['corpus/test', 'corpus/fit'].flatMap((path) =>
  readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => parseArticle(file, readFileSync(join(path, file), 'utf8')).text),
)

// What is over sooner than this, in seconds, is timed twice.
const SHORT = 0.5

/** Seconds of the processor, which other programs on the machine do not stretch; the lesser of two runs where they are short. */
function time(run: () => void): number {
  const once = (): number => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  const first = once()
  return first < SHORT ? Math.min(first, once()) : first
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

const articles = (count: number): Analysis[] => {
  const read = new Map<string, Analysis>()
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / texts.length) % ROUNDS
    const text = texts[i % texts.length]!.replaceAll(/\d{2,}/g, (digits) => String(Number(digits) + round))
    const analysis = read.get(text) ?? analyze(text)
    read.set(text, analysis)
    return { ...analysis, title: `Article ${i}`, dateline: `2022-01-${String((i % 28) + 1).padStart(2, '0')}` }
  })
}

// A name of its own for each number.
function letters(number: number): string {
  return `Lee${[...number.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('')}`
}

/** Prints a line: how long it takes at each size, and how much longer at the last than at the one before. Gives the last. */
function row<Input>(name: string, inputs: readonly Input[], run: (input: Input) => void): number {
  const times = inputs.map((input) => time(() => run(input)))
  const [half, whole] = times.slice(-2) as [number, number]
  const cells = times.map((seconds) => `${(1000 * seconds).toFixed(0)} ms`)
  console.log(`| ${[name, ...cells, (whole / half).toFixed(1)].join(' | ')} |`)
  return whole
}

function head(what: string, sizes: readonly number[]): void {
  const cells = [what, ...sizes.map((size) => size.toLocaleString('en')), 'ratio']
  console.log(`\n| ${cells.join(' | ')} |\n|${'---|'.repeat(cells.length)}`)
}

head('claims', CLAIMS)
row('graph of claims by hand', CLAIMS.map(written), claimsGraph)
row('graph of one text', CLAIMS.map(telling), claimsGraph)
const graphs = CLAIMS.map((count) => claimsGraph(written(count)))
for (const format of [...formats, ...rdfFormats]) row(format.id, graphs, (graph) => exportGraph(graph, format))
const viz = await instance()
row('svg', graphs, (graph) => drawGraph(graph, (dot) => viz.renderString(dot, { format: 'json0' })))

head('articles', ARTICLES)
const read = articles(Math.max(...ARTICLES))
const parts = ARTICLES.map((count) => read.slice(0, count))
const merge = row('merge', parts, (analyses) => claimsGraph(...analyses))
const merged = parts.map((analyses) => claimsGraph(...analyses))
for (const [name, query] of Object.entries({
  saidBy: (graph: ClaimsGraph) => saidBy(graph, 'the council'),
  singleSourced,
  disagreements,
  topics,
  voicesOn: (graph: ClaimsGraph) => voicesOn(graph, 'jobs'),
}))
  row(name, merged, query)

const { nodes, edges } = merged.at(-1)!
const joined = ['sameClaimAs', 'sameQuotationAs', 'disagreesWith'].map(
  (kind) => `${edges.filter((edge) => edge.kind === kind).length} ${kind}`,
)
console.log(`\n${read.length} articles: ${nodes.length} nodes, ${edges.length} edges, of these ${joined.join(', ')}`)
if (merge > MOST) {
  console.error(`merging ${read.length} articles took ${merge.toFixed(1)} s, more than ${MOST} s`)
  process.exitCode = 1
}
