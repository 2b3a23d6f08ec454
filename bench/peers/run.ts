// The same articles through the systems a user would pick instead: one markdown table of accuracy and speed.
//
//   npm run bench:peers -- ../shared/corpora [--articles N] [--only onrecord,textacy]
//
// Articles: corpus/test, and PolNeAR dev where the path holds polnear/dev.jsonl; of each the first N. Beside the path lies
// eval/score-attributions.mjs, the scorer. README.md says where each system is looked for; those missing are named and left out.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { kindOf, parseArticle } from '../../corpus/notation.js'
import type { Span } from '../../src/model/generated/shapes.js'
import type { Found, Pair, PeerLine } from './peer.js'

interface Gold {
  id: string
  text: string
  attributions: (Found & { kind: string })[]
}
interface Scores {
  all: { linked: { p: number; r: number; f1: number }; token: { f1: number }; source: number }
  direct: { linked: number; partial: number }
}
interface Run {
  versions: string
  found: Map<string, PeerLine>
}

const script = (name: string) => join(import.meta.dirname, name)
const node = (name: string) => [process.execPath, '--import', 'tsx', script(name)]
const { PEER_TEXTACY = 'python3', PEER_CITRON_PYTHON = 'python3', PEER_CORENLP = '.' } = process.env

const PEERS: Record<string, string[]> = {
  onrecord: node('onrecord.ts'),
  textacy: [PEER_TEXTACY, script('textacy_quotations.py')],
  corenlp: ['java', '-cp', join(PEER_CORENLP, '*'), script('CoreNlpQuotes.java')],
  compromise: node('compromise.ts'),
  citron: [PEER_CITRON_PYTHON, script('citron_extract.py')],
}
const INSTALL: Record<string, string> = {
  textacy: 'set PEER_TEXTACY to a Python that has textacy',
  corenlp: 'set PEER_CORENLP to a folder with the jars of CoreNLP and of its models; Java 17 runs it',
}

const { corpora, most, only } = options(process.argv.slice(2))
const scorer = join(corpora, '../eval/score-attributions.mjs')
if (!existsSync(scorer))
  throw new RangeError(`Expected a folder of corpora beside eval/score-attributions.mjs, not ${corpora}`)
const { score }: { score(gold: Gold[], found: PeerLine[]): Scores } = await import(pathToFileURL(scorer).href)
const sets = { 'corpus/test': ours().slice(0, most), 'PolNeAR dev': polnear().slice(0, most) }
const runs = runAll(Object.values(sets).flat())
console.log(`\n${machine()}\n`)
for (const line of table()) console.log(line)

function options(args: string[]) {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const path = args.find((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'))
  return {
    corpora: resolve(path ?? '../shared/corpora'),
    most: Number(value('--articles') ?? Number.POSITIVE_INFINITY),
    only: value('--only')?.split(',') ?? Object.keys(PEERS),
  }
}

function ours(): Gold[] {
  const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end])
  return readdirSync('corpus/test')
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const article = parseArticle(basename(file, '.txt'), readFileSync(join('corpus/test', file), 'utf8'))
      const attributions = article.attributions
        .filter(({ within }) => within === undefined)
        .map((attribution) => ({
          source: pairs(attribution.source),
          cue: pairs(attribution.cue),
          content: pairs(attribution.content),
          kind: kindOf(article, attribution),
        }))
      return { id: article.id, text: article.text, attributions }
    })
}

function polnear(): Gold[] {
  const file = join(corpora, 'polnear/dev.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Each system that is there, one after the other, over all the articles at once so that it loads its models once. */
function runAll(articles: Gold[]): Map<string, Run> {
  const done = new Map<string, Run>()
  const folder = mkdtempSync(join(tmpdir(), 'peers-'))
  const file = join(folder, 'articles.jsonl')
  writeFileSync(file, articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''))
  for (const name of only) {
    const versions = call(name, '--versions')
    const lines = versions && call(name, file)
    if (!versions || !lines) continue
    const found = new Map(lines.split('\n').map((line) => [JSON.parse(line).id, JSON.parse(line)]))
    done.set(name, { versions, found })
  }
  rmSync(folder, { recursive: true })
  return done
}

/** What a peer prints; nothing where it fails, and then its last words are passed on. */
function call(name: string, argument: string): string | undefined {
  const [command, ...rest] = PEERS[name]!
  const { status, stdout, stderr } = spawnSync(command!, [...rest, argument], {
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  if (status === 0) return stdout.trim()
  const why = stderr?.trim().split('\n').slice(-2).join(' ')
  console.log(`${name} left out: ${[INSTALL[name], why].filter(Boolean).join('. ')}`)
  return undefined
}

function machine(): string {
  const counts = Object.entries(sets).map(([set, { length }]) => `${length} articles of ${set}`)
  return `${counts.join(', ')}; ${cpus().length} × ${cpus()[0]?.model}`
}

function table(): string[] {
  const lines = [
    '| | articles | linked P | R | F1 | direct: linked | direct: content | source right | token F1 | articles/s | time |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
  ]
  const f = (x: number) => x.toFixed(3)
  for (const [set, gold] of Object.entries(sets))
    for (const { versions, found } of gold.length > 0 ? runs.values() : []) {
      const { all, direct } = score(gold, [...found.values()])
      const rate = gold.length / secondsOf(found, gold)
      const own = runs.get('onrecord')
      const times = own ? secondsOf(found, gold) / secondsOf(own.found, gold) : Number.NaN
      const cells = [all.linked.p, all.linked.r, all.linked.f1, direct.linked, direct.partial, all.source, all.token.f1]
      lines.push(
        `| ${versions} | ${set} | ${cells.map(f).join(' | ')} | ${rate.toPrecision(3)} | × ${times.toPrecision(3)} |`,
      )
    }
  return lines
}

function secondsOf(found: Map<string, PeerLine>, gold: Gold[]): number {
  return gold.reduce((sum, { id }) => sum + (found.get(id)?.seconds ?? 0), 0)
}
