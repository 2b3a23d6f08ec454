// Fits the part-of-speech tagger and writes src/languages/en/tagger.model.ts; the same input gives the same bytes.
//
//   npx tsx bench/fit-tagger.ts ../shared/corpora [--measure]
//
// CORPORA/gum/treebank holds the documents of GUM (github amir-zeldes/gum) whose text and annotation are openly licensed, and
// corpus/tags articles of ours; see NOTICE. With --measure every tenth document is held out, the accuracy on them is printed and nothing is written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readTags, taggedFiles } from '../corpus/tags.js'
import { fixedTag, unpackTagger } from '../src/document/tagger.js'
import {
  edge,
  FEATURES,
  givenBy,
  JOINT,
  OWN,
  shapeOf,
  type WordShape,
  writeJointFeatures,
  writeOwnFeatures,
} from '../src/document/tagger-features.js'
import { findTokens } from '../src/document/tokens.js'
import { en } from '../src/languages/en.js'
import type { Token } from '../src/model/document.js'
import { packWeights } from './pack-weights.js'

const ROUNDS = 6
const CLOSED = ['CC', 'DT', 'EX', 'IN', 'MD', 'PDT', 'PRP', 'PRP$', 'RP', 'TO', 'WDT', 'WP', 'WP$', 'WRB']
// Weights below this share of the largest are left out; sets size against accuracy.
const SMALLEST = Number(process.env.SMALLEST ?? 1.5)
const LEADS = new Set([',', 'CC', 'IN', '``', "''", ':'])
const folder = join(process.argv[2] ?? '../shared/corpora', 'gum/treebank')
const measure = process.argv.includes('--measure')

interface Sentence {
  words: Token[]
  tags: string[]
  shapes: WordShape[]
  document: number
  genre: string
}

// Our tokens with the tags of the treebank’s; where ours holds several of theirs (“co-founder”), the last one’s.
function readSentences(): Sentence[] {
  const sentences: Sentence[] = []
  for (const [document, file] of readdirSync(folder).sort().entries()) {
    for (const block of readFileSync(join(folder, file), 'utf8').split('\n\n')) {
      const text = /^# text = (.*)$/m.exec(block)?.[1]
      if (!text) continue
      const ends: { end: number; tag: string }[] = []
      let at = 0
      for (const line of block.split('\n')) {
        const [id = '', form = '', , , tag = ''] = line.split('\t')
        if (!/^\d+$/.test(id)) continue
        const start = text.indexOf(form, at)
        if (start < 0) continue
        at = start + form.length
        ends.push({ end: at, tag })
      }
      const words = findTokens(text, { start: 0, end: text.length }, en)
      const tags = words.map(
        ({ end, start }) => ends.findLast((other) => other.end <= end && other.end > start)?.tag ?? 'NN',
      )
      sentences.push({
        words,
        tags,
        shapes: words.map(({ text: word, lower }) => shapeOf(word, lower)),
        document,
        genre: file.split('_')[1]!,
      })
    }
  }
  return sentences
}

// Names seldom begin a sentence of the corpus as often as they do in news: from the first name behind a comma, conjunction
// or mark on, each sentence is given once more.
function fromNames({ words, tags, shapes, document, genre }: Sentence): Sentence[] {
  const at = tags.findIndex((tag, i) => i > 0 && tag.startsWith('NNP') && LEADS.has(tags[i - 1]!))
  if (at < 0 || !tags.slice(at).some((tag) => tag === 'VBD' || tag === 'VBZ' || tag === 'MD')) return []
  return [{ words: words.slice(at), tags: tags.slice(at), shapes: shapes.slice(at), document, genre }]
}

const readOwn = (from: number): Sentence[] =>
  taggedFiles().flatMap((file, i) =>
    readTags(file).map(({ words, tags }) => ({
      words,
      tags,
      shapes: words.map(({ text, lower }) => shapeOf(text, lower)),
      document: from + i,
      genre: 'our articles',
    })),
  )

const treebank = readSentences()
const all = [...treebank, ...readOwn(treebank.at(-1)!.document + 1)]
const heldOut = measure ? all.filter(({ document }) => document % 10 === 3) : []
const fitted = measure ? all.filter(({ document }) => document % 10 !== 3) : all
const training = [...fitted, ...fitted.flatMap(fromNames)]
const tags = [...new Set(all.flatMap((sentence) => sentence.tags))].sort()

// Words seen often and always with one tag need no model.
function certainWords(): Map<string, string> {
  const seen = new Map<string, Map<string, number>>()
  for (const { words, tags: gold } of training)
    words.forEach(({ lower }, i) => {
      const counts = seen.get(lower) ?? new Map<string, number>()
      counts.set(gold[i]!, (counts.get(gold[i]!) ?? 0) + 1)
      seen.set(lower, counts)
    })
  const certain = new Map<string, string>()
  for (const [word, counts] of seen) {
    const [[tag, count] = ['', 0], ...rest] = [...counts].sort((a, b) => b[1] - a[1])
    if (count >= 40 && rest.length === 0 && /^[a-z']+$/.test(word) && !/^(?:NN|VB)/.test(tag)) certain.set(word, tag)
  }
  return certain
}

const certain = certainWords()
const lexicon = new Map([...certain].map(([word, tag]) => [word, tags.indexOf(tag)]))

let seed = 1
const random = (): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  return seed / 0x7fffffff
}

/** Weights and the sums that average them, by feature. */
const weights = new Map<number, Float64Array>()
const sums = new Map<number, Float64Array>()
let step = 0

function change(feature: number, tag: number, by: number): void {
  let row = weights.get(feature)
  if (!row) {
    row = new Float64Array(tags.length)
    weights.set(feature, row)
    sums.set(feature, new Float64Array(tags.length))
  }
  row[tag]! += by
  sums.get(feature)![tag]! += by * step
}

// All features of word `i` of a sentence.
function writeFeatures(shapes: readonly WordShape[], i: number, tag1: number, tag2: number, out: Int32Array): void {
  const given = (at: number, from: number, count: number) => givenBy(shapes[at] ?? edge).slice(from, from + count)
  out.set([given(i - 1, 0, 2), given(i - 2, 2, 1), given(i + 1, 3, 2), given(i + 2, 5, 1)].flat(), OWN + JOINT)
  writeOwnFeatures(shapes[i]!, i === 0, out)
  const joint = out.subarray(OWN)
  writeJointFeatures(shapes[i]!, shapes[i - 1] ?? edge, shapes[i + 1] ?? edge, i === 0, tag1, tag2, joint)
}

function fit(): void {
  const features = new Int32Array(FEATURES)
  const scores = new Float64Array(tags.length)
  const order = training.map((_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    let wrong = 0
    let total = 0
    for (const index of order) {
      const { words, tags: gold, shapes } = training[index]!
      let [tag1, tag2] = [-1, -1]
      for (let i = 0; i < words.length; i++) {
        const fixed = fixedTag(words[i]!.text, words[i]!.lower, { lexicon, tags })
        let tag = fixed === undefined ? -1 : tags.indexOf(fixed)
        if (fixed === undefined) {
          writeFeatures(shapes, i, tag1, tag2, features)
          scores.fill(0)
          for (const feature of features) {
            const row = weights.get(feature)
            if (row) for (let t = 0; t < scores.length; t++) scores[t]! += row[t]!
          }
          tag = 0
          for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[tag]!) tag = t
          const right = tags.indexOf(gold[i]!)
          total++
          step++
          if (tag !== right) {
            wrong++
            for (const feature of features) {
              change(feature, right, 1)
              change(feature, tag, -1)
            }
          }
        }
        tag2 = tag1
        tag1 = tag
      }
    }
    console.log(`round ${round + 1}: ${((100 * wrong) / total).toFixed(2)} % wrong while fitting`)
  }
}

function pack(): string {
  const means = new Map(
    [...weights].map(([feature, row]) => [feature, row.map((w, t) => w - sums.get(feature)![t]! / step)]),
  )
  return packWeights(means, tags.length, 100, SMALLEST)
}

// The words that carry a tag of a closed class in the corpus, twice at least.
function closedText(): string {
  const lines = new Map<string, Map<string, number>>()
  for (const { words, tags: gold } of training)
    words.forEach(({ lower }, i) => {
      if (!CLOSED.includes(gold[i]!) || !/^[a-z']+$/.test(lower)) return
      const counts = lines.get(gold[i]!) ?? new Map<string, number>()
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
      lines.set(gold[i]!, counts)
    })
  return CLOSED.map(
    (tag) =>
      `${tag} ${[...(lines.get(tag) ?? [])]
        .filter(([, n]) => n > 1)
        .map(([word]) => word)
        .sort()
        .join(' ')}`,
  ).join('\n')
}

function lexiconText(): string {
  const lines = new Map<string, string[]>()
  for (const [word, tag] of [...certain].sort()) lines.set(tag, [...(lines.get(tag) ?? []), word])
  return [...lines]
    .sort()
    .map(([tag, words]) => `${tag} ${words.join(' ')}`)
    .join('\n')
}

async function report(model: { tags: string[]; lexicon: string; closed: string; weights: string }): Promise<void> {
  const { tagTokens } = await import('../src/document/tags.js')
  unpackTagger(model)
  const language = { ...en, tagger: model }
  const seen = new Set(training.flatMap(({ words }) => words.map(({ lower }) => lower)))
  const tally = new Map<string, [number, number]>()
  const count = (key: string, right: boolean) => {
    const entry = tally.get(key) ?? [0, 0]
    entry[0] += right ? 1 : 0
    entry[1]++
    tally.set(key, entry)
  }
  for (const { words, tags: gold, genre } of heldOut) {
    const tagged = tagTokens(words, [{ first: 0, last: words.length }], language)
    tagged.forEach(({ tag, lower }, i) => {
      const right = tag === gold[i]
      count('all', right)
      count(genre, right)
      count(seen.has(lower) ? 'known words' : 'unknown words', right)
      if (gold[i] === 'VBD' || gold[i] === 'VBN') count(gold[i], right)
    })
  }
  console.log('\n| held-out part | tokens | tags right |\n|---|---|---|')
  for (const [key, [right, total]] of tally)
    console.log(`| ${key} | ${total} | ${((100 * right) / total).toFixed(1)} % |`)
}

fit()
const model = { tags, lexicon: lexiconText(), closed: closedText(), weights: pack() }
console.log(`${gzipSync(JSON.stringify(model)).length} bytes gzipped`)
if (measure) await report(model)
else {
  const text = `import type { TaggerModel } from '../../model/generated/shapes.js'

// Built by bench/fit-tagger.ts from GUM and corpus/tags; see NOTICE.
export const tagger: TaggerModel = {
  tags: ${JSON.stringify(model.tags)},
  lexicon: ${JSON.stringify(model.lexicon)},
  closed: ${JSON.stringify(model.closed)},
  weights: '${model.weights}',
}
`
  writeFileSync(new URL('../src/languages/en/tagger.model.ts', import.meta.url), text)
  console.log('src/languages/en/tagger.model.ts written')
}
