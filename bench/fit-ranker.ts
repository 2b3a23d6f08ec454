// Fits the ranker of attributions and writes src/languages/en/ranker.model.ts; the same corpus gives the same bytes.
//
//   npm run bench:ranker [-- --measure]
//
// It is fitted on corpus/fit, which is ours, and on nothing else. With --measure the articles are dealt into five folds, each
// is judged by a model fitted on the others, and nothing is written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type GoldAttribution, parseArticle } from '../corpus/notation.js'
import { findAttributions } from '../src/annotate/attributions.js'
import { createContext, sift } from '../src/annotate/proposals.js'
import { cueFeatures } from '../src/annotate/ranker/cue-features.js'
import { bestPath, LABELS } from '../src/annotate/ranker/decode.js'
import { type Candidate, candidatesOf, SCALE } from '../src/annotate/ranker/index.js'
import { layShapes } from '../src/annotate/ranker/layer.js'
import { PART_FEATURES, windowOf, writeAll } from '../src/annotate/ranker/part-features.js'
import { sieves } from '../src/annotate/sieves/index.js'
import { readDocument } from '../src/document/document.js'
import { en } from '../src/languages/en.js'
import type { RankerModel, Span } from '../src/model/generated/shapes.js'
import { linked } from './linked.js'
import { packWeights } from './pack-weights.js'

const FOLDER = 'corpus/fit'
const measure = process.argv.includes('--measure')
// Rounds, rate and decay are those at which cues and labels of held-out folds are told best; see --measure.
const CUE_ROUNDS = 20
const PART_ROUNDS = 8
const RATE = 0.15
const DECAY = 0.15
// Smaller weights are left out, which keeps the model small and costs nothing that can be measured.
const SMALLEST_CUE = 0.03
const SMALLEST_PART = 2
// A false alarm costs more than a miss: above the half at which most cues would be told rightly.
const THRESHOLD = 0.65
// The probability is told apart by tenths.
const BINS = 10
const COUNT = LABELS.length

interface Example {
  article: number
  attributes: boolean
  kind: string
  rule: string
  features: number[]
  /** For cues that attribute: a row of features for each token of the window, and its label. */
  rows?: Int32Array
  labels?: Uint8Array
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The cues of an article with what the annotators say of them. */
function examplesOf(file: string, article: number): Example[] {
  const gold = parseArticle(file, readFileSync(join(FOLDER, file), 'utf8'))
  const context = createContext(readDocument(gold.text, { language: en, dateline: gold.date }))
  sift(context, sieves.certain)
  const sure = context.found.length
  sift(context, sieves.likely)
  const layer = layShapes(context)
  const { tokens } = context.document
  const owner = new Map<GoldAttribution, Candidate>()
  const candidates = candidatesOf(context, sure)
  const spanOf = ({ match: { words } }: Candidate): Span => ({
    start: tokens[words.first]!.start,
    end: tokens[words.last - 1]!.end,
  })
  // Of several cues of the lexicon in one of the gold the one with a proposal counts, else the first.
  for (const attribution of gold.attributions) {
    const inside = candidates.filter((candidate) => attribution.cue.some((span) => overlaps(span, spanOf(candidate))))
    const best = inside.find(({ proposal }) => proposal) ?? inside[0]
    if (best) owner.set(attribution, best)
  }
  const goldOf = new Map([...owner].map(([attribution, candidate]) => [candidate, attribution]))
  return candidates.map((candidate) => {
    const { match, subject, proposal } = candidate
    const attribution = goldOf.get(candidate)
    const example: Example = {
      article,
      attributes: attribution !== undefined,
      kind: match.kind,
      rule: proposal?.rule ?? '-',
      features: cueFeatures(context, layer, match, subject, proposal),
    }
    if (!attribution) return example
    const window = windowOf(context, layer, match, subject, proposal)
    const size = window.last - window.first
    const labels = new Uint8Array(size)
    for (const [spans, label] of [
      [attribution.content, 3],
      [attribution.source, 1],
    ] as const)
      for (const span of spans) {
        let begun = false
        for (let i = window.first; i < window.last; i++) {
          if (!overlaps(tokens[i]!, span)) continue
          labels[i - window.first] = begun ? label + 1 : label
          begun = true
        }
      }
    if (!labels.includes(3)) return example
    const rows = new Int32Array(size * PART_FEATURES)
    const row = new Int32Array(PART_FEATURES)
    for (let i = 0; i < size; i++) {
      writeAll(window, window.first + i, row)
      rows.set(row, i * PART_FEATURES)
    }
    return { ...example, rows, labels }
  })
}

function createRandom(start: number): () => number {
  let seed = start
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed / 0x80000000
  }
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}

/** A row of weights for each feature, made when it is first needed. */
class Table {
  readonly rows = new Map<number, Float64Array>()
  constructor(readonly width: number) {}
  row(feature: number): Float64Array {
    const row = this.rows.get(feature) ?? new Float64Array(this.width)
    this.rows.set(feature, row)
    return row
  }
}

// Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with decay towards zero.
function fitCues(examples: readonly Example[], seed: number): Table {
  const table = new Table(2)
  const random = createRandom(seed)
  const order = [...examples]
  for (let round = 0; round < CUE_ROUNDS; round++)
    for (const { features, attributes } of shuffle(order, random)) {
      const rows = features.map((feature) => table.row(feature))
      const score = rows.reduce((sum, row) => sum + row[0]!, 0)
      const error = (attributes ? 1 : 0) - 1 / (1 + Math.exp(-score))
      for (const row of rows) {
        const step = error - DECAY * row[0]!
        row[1]! += step * step
        row[0]! += (RATE * step) / Math.sqrt(row[1]! + 1e-8)
      }
    }
  return table
}

const probability = (table: Table, { features }: Example): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (table.rows.get(feature)?.[0] ?? 0), 0)))

interface Chain {
  weights: Table
  transitions: Float64Array
}

// Averaged structured perceptron (Collins 2002).
function fitParts(examples: readonly Example[], seed: number): Chain {
  const weights = new Table(COUNT * 2)
  const transitions = new Float64Array(COUNT * COUNT)
  const sums = new Float64Array(COUNT * COUNT)
  const random = createRandom(seed)
  const order = examples.filter(({ rows }) => rows)
  let step = 1
  const change = (row: Float64Array, label: number, by: number) => {
    row[label]! += by
    row[COUNT + label]! += by * step
  }
  for (let round = 0; round < PART_ROUNDS; round++)
    for (const { rows, labels } of shuffle(order, random)) {
      const size = labels!.length
      const table: Float64Array[] = []
      for (const feature of rows!) table.push(weights.row(feature))
      const scores = new Float64Array(size * COUNT)
      for (let i = 0; i < size; i++)
        for (let f = 0; f < PART_FEATURES; f++) {
          const row = table[i * PART_FEATURES + f]!
          for (let l = 0; l < COUNT; l++) scores[i * COUNT + l]! += row[l]!
        }
      const path = bestPath(scores, size, transitions)
      for (let i = 0; i < size; i++) {
        const [right, wrong] = [labels![i]!, path[i]!]
        if (right !== wrong)
          for (let f = 0; f < PART_FEATURES; f++) {
            change(table[i * PART_FEATURES + f]!, right, 1)
            change(table[i * PART_FEATURES + f]!, wrong, -1)
          }
        if (i === 0 || (right === wrong && labels![i - 1] === path[i - 1])) continue
        const [a, b] = [labels![i - 1]! * COUNT + right, path[i - 1]! * COUNT + wrong]
        transitions[a]! += 1
        sums[a]! += step
        transitions[b]! -= 1
        sums[b]! -= step
      }
      step++
    }
  for (const row of weights.rows.values()) for (let l = 0; l < COUNT; l++) row[l]! -= row[COUNT + l]! / step
  return { weights, transitions: transitions.map((weight, i) => weight - sums[i]! / step) }
}

// The mean of models that saw the examples in different orders is told less by the order.
const ORDERS = [1, 2, 3]

function meanOf(tables: readonly Table[], width: number): Table {
  const mean = new Table(width)
  for (const { rows } of tables)
    for (const [feature, weights] of rows) {
      const row = mean.row(feature)
      for (let i = 0; i < width; i++) row[i]! += weights[i]! / tables.length
    }
  return mean
}

function fit(examples: readonly Example[]): { cues: Table; parts: Chain } {
  const cues = ORDERS.map((order) => fitCues(examples, order))
  const chains = ORDERS.map((order) => fitParts(examples, order))
  const transitions = chains[0]!.transitions.map(
    (_, i) => chains.reduce((sum, chain) => sum + chain.transitions[i]!, 0) / chains.length,
  )
  const weights = meanOf(
    chains.map((chain) => chain.weights),
    COUNT,
  )
  return { cues: meanOf(cues, 1), parts: { weights, transitions } }
}

function modelOf(cues: Table, parts: Chain, calibration: RankerModel['calibration']): RankerModel {
  return {
    cues: packWeights(cues.rows, 1, SCALE, SMALLEST_CUE),
    parts: packWeights(parts.weights.rows, COUNT, 100, SMALLEST_PART),
    transitions: [...parts.transitions].map((weight) => Math.round(weight * 100)),
    threshold: THRESHOLD,
    calibration,
  }
}

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
const examples = files.flatMap((file, article) => examplesOf(file, article))
console.log(
  `${files.length} articles, ${examples.length} cues, ${examples.filter(({ attributes }) => attributes).length} attribute`,
)

interface Judged {
  kind: string
  probability: number
  /** Whether the cue attributes. */
  right: boolean
  /** Whether, besides, half of the content and a word of the source are right. */
  linked: boolean
  proposed: boolean
}

// Each fold of articles judged by what the others teach.
function judgeFolds(): Judged[] {
  const judged: Judged[] = []
  for (let fold = 0; fold < 5; fold++) {
    const outside = examples.filter(({ article }) => article % 5 !== fold)
    const { cues, parts: chain } = fit(outside)
    for (const example of examples.filter(({ article }) => article % 5 === fold))
      judged.push({
        kind: example.kind,
        probability: probability(cues, example),
        right: example.attributes,
        linked: isLinked(chain, example),
        proposed: example.rule !== '-',
      })
  }
  return judged
}

function isLinked({ weights, transitions }: Chain, { rows, labels }: Example): boolean {
  if (!rows || !labels) return false
  const scores = new Float64Array(labels.length * COUNT)
  for (let i = 0; i < labels.length; i++)
    for (let f = 0; f < PART_FEATURES; f++) {
      const row = weights.rows.get(rows[i * PART_FEATURES + f]!)
      if (row) for (let l = 0; l < COUNT; l++) scores[i * COUNT + l]! += row[l]!
    }
  const path = bestPath(scores, labels.length, transitions)
  const count = (test: (label: number, i: number) => boolean) => path.filter(test).length
  const shared = count((label, i) => label >= 3 && labels[i]! >= 3)
  const all = count((label) => label >= 3) + labels.filter((label) => label >= 3).length
  const isSource = (label: number) => label === 1 || label === 2
  const source = labels.some(isSource)
    ? path.some((label, i) => isSource(label) && isSource(labels[i]!))
    : !path.some(isSource)
  return 2 * shared >= 0.5 * all && source
}

function report(judged: readonly Judged[]): void {
  const gold = judged.filter(({ right }) => right)
  console.log('| decided at | precision of cues | recall | linked of those told |\n|---|---|---|---|')
  const row = (name: string, kept: readonly Judged[]) => {
    const right = kept.filter((one) => one.right)
    const linked = right.filter((one) => one.linked).length
    console.log(
      `| ${name} | ${(right.length / kept.length).toFixed(3)} | ${(right.length / gold.length).toFixed(3)} | ${(linked / right.length).toFixed(3)} |`,
    )
  }
  row(
    'sieves alone',
    judged.filter(({ proposed }) => proposed),
  )
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
    row(
      threshold.toFixed(1),
      judged.filter((one) => one.probability >= threshold),
    )
}

// Shares of what is right, drawn towards one half where little is known.
const share = (right: number, all: number): number => Number(((right + 1) / (all + 2)).toFixed(3))

// For the rules of the ranker by tenths of the probability, never falling.
function calibrationOf(judged: readonly Judged[]): RankerModel['calibration'] {
  const calibration: RankerModel['calibration'] = {}
  for (const kind of ['noun', 'verb']) {
    const shares: number[] = []
    for (let bin = 0; bin < BINS; bin++) {
      const inside = judged.filter(
        (one) => one.kind === kind && Math.min(BINS - 1, Math.floor(one.probability * BINS)) === bin,
      )
      const value = share(inside.filter(({ right, linked }) => right && linked).length, inside.length)
      shares.push(Math.max(value, shares.at(-1) ?? 0))
    }
    calibration[`ranker/${kind}`] = shares
  }
  return calibration
}

// For the rules of the sieves the share that is right in the corpus.
function calibrateSieves(model: RankerModel): void {
  const tallies = new Map<string, { right: number; all: number }>()
  for (const file of files) {
    const gold = parseArticle(file, readFileSync(join(FOLDER, file), 'utf8'))
    const document = readDocument(gold.text, { language: { ...en, ranker: model }, dateline: gold.date })
    for (const { attribution } of findAttributions(document).found) {
      if (attribution.rule.startsWith('ranker/')) continue
      const tally = tallies.get(attribution.rule) ?? { right: 0, all: 0 }
      tallies.set(attribution.rule, tally)
      tally.all++
      if (gold.attributions.some((one) => linked(gold.text, one, attribution))) tally.right++
    }
  }
  for (const [rule, { right, all }] of [...tallies].sort()) model.calibration[rule] = [share(right, all)]
}

const judged = judgeFolds()
if (measure) report(judged)
else {
  const { cues, parts } = fit(examples)
  const model = modelOf(cues, parts, calibrationOf(judged))
  calibrateSieves(model)
  console.log(`${gzipSync(JSON.stringify(model)).length} bytes gzipped`)
  const text = `import type { RankerModel } from '../../model/generated/shapes.js'

// Built by bench/fit-ranker.ts from corpus/fit; see NOTICE.
export const ranker: RankerModel = ${JSON.stringify(model)}
`
  writeFileSync(new URL('../src/languages/en/ranker.model.ts', import.meta.url), text)
  console.log('src/languages/en/ranker.model.ts written')
}
