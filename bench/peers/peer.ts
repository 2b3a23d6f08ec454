// The part that the peers written in TypeScript share, ourselves included: read articles, find, print, tell the time taken.
// peer.py and CoreNlpQuotes.java do the same in their languages.
//
//   SCRIPT --versions       prints system and versions; exits with 1 and says what to install where something is missing
//   SCRIPT ARTICLES.jsonl   {id, text} a line in, {id, attributions, seconds} a line out
import { readFileSync } from 'node:fs'

/** Half-open span in UTF-16 code units of the article's text. */
export type Pair = [number, number]

/** What a system found: empty lists where it has no such part. */
export interface Found {
  source: Pair[]
  cue: Pair[]
  content: Pair[]
}

/** A line that a peer prints; seconds are processor time. */
export interface PeerLine {
  id: string
  attributions: Found[]
  seconds: number
}

// Long enough for the compilers of Node and Java to settle on the fast systems.
const WARM_UP_SECONDS = 10

/** Runs a peer as the command line asks. */
export function runPeer(versions: string, find: (text: string) => Found[]): void {
  const [argument] = process.argv.slice(2)
  if (argument === undefined) leave(2, 'Expected --versions or a file of articles.')
  else if (argument === '--versions') console.log(versions)
  else runOver(argument, find)
}

function runOver(file: string, find: (text: string) => Found[]): void {
  const articles: { id: string; text: string }[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  for (let i = 0; seconds() < WARM_UP_SECONDS && articles.length > 0; i++) find(articles[i % articles.length]!.text)
  for (const { id, text } of articles) {
    const start = seconds()
    const attributions = find(text)
    const line: PeerLine = { id, attributions, seconds: seconds() - start }
    console.log(JSON.stringify(line))
  }
}

/** Ends a peer that cannot run, with what to do about it. */
export function leave(code: 1 | 2, message: string): void {
  console.error(message)
  process.exitCode = code
}

// Processor time of all threads, which other work on the machine changes far less than the time on the wall.
function seconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
