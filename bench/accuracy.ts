// Attributions against gold: the table of precision and recall, by kind and by rule.
//
//   npm run bench:accuracy -- ../shared/corpora [--part dev|train] [--articles N] [--rules] [--reliability]
//
// The path is a folder that holds polnear/dev.jsonl (PolNeAR 1.0; no text of it is in this repository) and, beside it,
// eval/score-attributions.mjs, the scorer. Our own articles (corpus) are always scored.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type GoldArticle, parseArticle } from '../corpus/notation.js'
import { analyze } from '../src/analyze.js'
import { en } from '../src/languages/en.js'
import type { Analysis, Span } from '../src/model/generated/shapes.js'
import { linked } from './linked.js'
import { isInChain, isRight, isScored } from './speakers.js'

type Pair = [number, number]
interface Part {
  source: Pair[]
  cue: Pair[]
  content: Pair[]
}
interface Gold {
  id: string
  text: string
  attributions: (Part & { kind: string })[]
}

const args = process.argv.slice(2)
const corpora = resolve(
  args.find((arg) => !arg.startsWith('--') && !/^\d+$|^(dev|train)$/.test(arg)) ?? '../shared/corpora',
)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const part = option('--part') ?? 'dev'
const most = Number(option('--articles') ?? Number.POSITIVE_INFINITY)

const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end])

function predicted(analysis: Analysis): Found[] {
  return analysis.attributions
    .filter(({ within }) => within === undefined)
    .map(({ source, cue, content, rule, confidence, act }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      rule,
      confidence,
      act,
    }))
}

type Found = Part & { rule: string; confidence: number; act: string }

interface Tally {
  found: number
  right: number
}

// Counts for each key how many attributions were found and how many of them are right in source and content.
function tallyBy(
  gold: readonly Gold[],
  found: ReadonlyMap<string, Found[]>,
  keyOf: (one: Found) => string,
): Map<string, Tally> {
  const spans = ({ source, cue, content }: Part) => {
    const of = (list: Pair[]): Span[] => list.map(([start, end]) => ({ start, end }))
    return { source: of(source), cue: of(cue), content: of(content) }
  }
  const tallies = new Map<string, Tally>()
  for (const { id, text, attributions } of gold) {
    const golds = attributions.map(spans)
    for (const one of found.get(id) ?? []) {
      const tally = tallies.get(keyOf(one)) ?? { found: 0, right: 0 }
      tallies.set(keyOf(one), tally)
      tally.found++
      if (golds.some((other) => linked(text, other, spans(one)))) tally.right++
    }
  }
  return tallies
}

/** How sure against how often right, for speech against the rest, and by rule; what the corpora never need is named. */
function reliability(gold: readonly Gold[], found: ReadonlyMap<string, Found[]>): void {
  const print = (head: string, tallies: ReadonlyMap<string, Tally>, order: (a: string, b: string) => number) => {
    console.log(`\n| ${head} | found | right |\n|---|---|---|`)
    for (const key of [...tallies.keys()].sort(order)) {
      const { found: n, right } = tallies.get(key)!
      console.log(`| ${key} | ${n} | ${(right / n).toFixed(3)} |`)
    }
  }
  const tenth = ({ confidence }: Found) => {
    const bin = Math.min(9, Math.floor(confidence * 10))
    return `${(bin / 10).toFixed(1)} to ${((bin + 1) / 10).toFixed(1)}`
  }
  print('confidence', tallyBy(gold, found, tenth), (a, b) => (a < b ? 1 : -1))
  print(
    'act',
    tallyBy(gold, found, ({ act }) => act),
    (a, b) => (a < b ? -1 : 1),
  )
  if (!args.includes('--rules')) return
  const rules = tallyBy(gold, found, ({ rule }) => rule)
  print('rule', rules, (a, b) => rules.get(b)!.found - rules.get(a)!.found)
  const silent = Object.keys(en.ranker?.calibration ?? {}).filter((rule) => !rules.has(rule))
  console.log(`\nrules that never fire here: ${silent.join(', ') || 'none'}`)
}

async function polnear(): Promise<void> {
  const file = join(corpora, `polnear/${part}.jsonl`)
  if (!existsSync(file)) {
    console.log(`No ${file}: pass the folder that holds polnear/${part}.jsonl to score on PolNeAR.`)
    return
  }
  const { score, readJsonl } = await import(pathToFileURL(join(corpora, '../eval/score-attributions.mjs')).href)
  const gold = (readJsonl(file) as Gold[]).slice(0, most)
  const found = new Map(gold.map(({ id, text }) => [id, predicted(analyze(text))]))
  const { all, direct, mixed, indirect } = score(
    gold,
    [...found].map(([id, attributions]) => ({ id, attributions })),
  )
  const f = (x: number) => x.toFixed(3)
  console.log(`PolNeAR ${part}: ${gold.length} articles, ${all.gold} gold, ${all.predicted} predicted\n`)
  console.log('| | linked P | linked R | linked F1 | token F1 | direct linked | mixed | indirect | source right |')
  console.log('|---|---|---|---|---|---|---|---|---|')
  console.log(
    `| onrecord | ${f(all.linked.p)} | ${f(all.linked.r)} | ${f(all.linked.f1)} | ${f(all.token.f1)} | ${f(direct.linked)} | ${f(mixed.linked)} | ${f(indirect.linked)} | ${f(all.source)} |`,
  )
  console.log('| human annotators against each other | | | 0.768 | 0.913 | 0.977 | 0.898 | 0.710 | 0.934 |')
  reliability(gold, found)
}

/** Articles in the marked-up notation, from a folder. */
function readArticles(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseArticle(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')))
}

async function ours(name: string, folder: string): Promise<void> {
  const articles = readArticles(folder)
  if (articles.length === 0) return
  const scorer = join(corpora, '../eval/score-attributions.mjs')
  if (!existsSync(scorer)) return
  const { score } = await import(pathToFileURL(scorer).href)
  const analyses = new Map(articles.map(({ id, text, date }) => [id, analyze(text, { dateline: date })]))
  const gold = articles.map(({ id, text, attributions }) => ({
    id,
    text,
    attributions: attributions
      .filter(({ within }) => within === undefined)
      .map(({ source, cue, content }) => ({
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
        kind: 'indirect',
      })),
  }))
  const found = [...analyses].map(([id, analysis]) => ({ id, attributions: predicted(analysis) }))
  const { all } = score(gold, found)
  const f = (x: number) => x.toFixed(3)
  console.log(
    `\n${name}: ${articles.length} articles, ${all.gold} gold, ${all.predicted} predicted; linked P ${f(all.linked.p)} R ${f(all.linked.r)} F1 ${f(all.linked.f1)}, token F1 ${f(all.token.f1)}, source right ${f(all.source)}`,
  )
  if (args.includes('--reliability')) reliability(gold, new Map([...analyses].map(([id, one]) => [id, predicted(one)])))
  speakers(articles, analyses)
  notSpeech(articles, analyses)
}

// Of the gold attributions found (cue and source shared), the share whose speaker is the entity that gold names.
function speakers(articles: GoldArticle[], analyses: Map<string, Analysis>): void {
  const tally = createTally()
  for (const { id, attributions } of articles) {
    const analysis = analyses.get(id)!
    const names = [...new Set(attributions.flatMap(({ speaker }) => speaker ?? []))]
    for (const { number, speaker, cue, source } of attributions) {
      const found = analysis.attributions.find((it) => overlap(it.cue, cue) && overlap(it.source, source))
      if (!found || !speaker || !isScored(speaker)) continue
      const entity = analysis.entities.find((it) => it.id === found.speaker)
      tally.add(isRight(entity, speaker, names), `${id} ${number}: ${speaker} ≠ ${entity?.name}`)
    }
  }
  tally.print()
}

interface Chained {
  id: string
  text: string
  date?: string
  attributions: (Part & { chain: string[] | null })[]
}

// GUM train: `chain` has all mentions of the speaker.
function gum(): void {
  const file = join(corpora, 'gum/train.jsonl')
  if (!existsSync(file)) return
  const tally = createTally()
  const articles = readFileSync(file, 'utf8').trim().split('\n')
  for (const line of articles) {
    const { id, text, attributions } = JSON.parse(line) as Chained
    const analysis = analyze(text)
    for (const { source, cue, content, chain } of attributions) {
      if (!chain?.some(isScored) || source.length === 0) continue
      const found = analysis.attributions.find(
        (it) =>
          overlap(it.source, spans(source)) &&
          overlap(cue.length > 0 ? it.cue : it.content, spans(cue.length > 0 ? cue : content)),
      )
      if (!found) continue
      const entity = analysis.entities.find((it) => it.id === found.speaker)
      const [[start, end]] = source as [Pair]
      tally.add(
        isInChain(entity, chain),
        `${id} ${start} “${text.slice(start, end)}”: ${chain.slice(0, 4).join(' | ')} ≠ ${entity?.name}`,
      )
    }
  }
  console.log(`\nGUM train: ${articles.length} documents`)
  tally.print()
}

function createTally() {
  let total = 0
  let right = 0
  const wrong: string[] = []
  return {
    add(isOne: boolean, line: string) {
      total++
      if (isOne) right++
      else wrong.push(line)
    },
    print() {
      console.log(
        `speakers right: ${right} of ${total} attributions found with their source (${(right / (total || 1)).toFixed(3)})`,
      )
      if (args.includes('--wrong')) console.log(wrong.join('\n'))
    },
  }
}

function notSpeech(articles: GoldArticle[], analyses: Map<string, Analysis>): void {
  let total = 0
  let silent = 0
  for (const article of articles)
    for (const span of article.notSpeech) {
      total++
      const quotation = analyses
        .get(article.id)!
        .quotations.find((q) => q.span.start < span.end && span.start < q.span.end)
      if (!quotation?.isSpeech) silent++
    }
  console.log(`quotation marks that are not speech: ${silent} of ${total} told`)
}

const spans = (parts: readonly Pair[]): Span[] => parts.map(([start, end]) => ({ start, end }))
const overlap = (a: readonly Span[], b: readonly Span[]) =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

if (!args.includes('--speakers')) await polnear()
await ours('corpus/test', 'corpus/test')
await ours('corpus/fit', 'corpus/fit')
gum()
if (args.includes('--starter')) await ours('starter', option('--starter')!)
