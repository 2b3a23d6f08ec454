import type { Document } from '../model/document.js'
import type { CueMatch, Run } from './cues.js'
import { phraseAfter } from './noun-phrases.js'
import { isAdverb, isTensed } from './parts-of-speech.js'

const TERMINATORS = new Set(['.', '!', '?', '…', '...', '....'])
// How many tokens a content may hold outside quotation marks: time stays linear in text that has no stops.
const LONGEST = 300
// How many tokens may be taken up behind a tag without a verb.
const PHRASE = 16
const DASHES = new Set(['—', '–', '--'])

/** The quotation marks of a document by token: what token `i` is, and the quotations around it. */
export interface QuoteLayer {
  /** For each token, the index of the outermost quotation it stands in (marks included), or -1. */
  inside: Int32Array
  /** For each quotation, its tokens, marks included. */
  runs: Run[]
}

/** Lays the quotations over the tokens. */
export function layQuotations({ tokens, quotations }: Document): QuoteLayer {
  const inside = new Int32Array(tokens.length).fill(-1)
  const runs: Run[] = []
  let at = 0
  quotations.forEach(({ span, nested }, index) => {
    while (at < tokens.length && tokens[at]!.end <= span.start) at++
    let last = at
    while (last < tokens.length && tokens[last]!.start < span.end) last++
    runs.push({ first: at, last })
    if (nested === undefined) for (let i = at; i < last; i++) inside[i] = index
  })
  return { inside, runs }
}

/**
 * Where content that begins at `first` and runs to the right ends: with its sentence, without the stop, unless another
 * attribution or an aside of the writer begins before.
 *
 * ```
 * Lee said that the plan failed, adding that nobody cared.
 *          ^-------------------^
 * ```
 */
export function contentAfter(
  document: Document,
  quotes: QuoteLayer,
  first: number,
  cues: ReadonlyMap<number, CueMatch>,
  shape: 'clause' | 'inner' | 'phrase' = 'clause',
): Run | undefined {
  const { tokens, sentences } = document
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  if (!sentence) return undefined
  const outer = first > 0 ? quotes.inside[first - 1]! : -1
  // What is said within quotation marks ends before the mark that closes them.
  const ceiling = outer >= 0 && quotes.runs[outer]!.last > first ? quotes.runs[outer]!.last - 1 : sentence.last
  let last = Math.min(sentence.last, ceiling, first + LONGEST)
  for (let i = first; i < last; i++) {
    const quote = quotes.inside[i]!
    if (outer >= 0 && quote !== outer) {
      last = i
      break
    }
    if (quote >= 0 && quote !== outer) {
      // A quotation is taken whole, also where it holds several sentences.
      const end = quotes.runs[quote]!.last
      if (end > sentence.last) return { first, last: trim(document, first, end, quotes) }
      if (tokens[end - 2]?.text === ',' && endsQuoted(document, end, cues)) {
        last = end
        break
      }
      i = end - 1
      continue
    }
    if (i > first && (endsContent(document, i, first, cues) || endsShape(document, i, first, shape))) {
      last = i
      break
    }
  }
  const end = trim(document, first, last, quotes)
  return end > first ? { first, last: end } : undefined
}

/** Drops the stop, and commas and dashes, at the end of a run; never inside quotation marks. */
export function trim({ tokens }: Document, first: number, last: number, quotes: QuoteLayer): number {
  let end = last
  while (
    end > first &&
    (quotes.inside[end - 1]! < 0 || quotes.inside[end - 1] === quotes.inside[first - 1]) &&
    isLoose(tokens[end - 1]!.text)
  )
    end--
  return end
}

const isLoose = (text: string): boolean =>
  TERMINATORS.has(text) || DASHES.has(text) || text === ',' || text === ';' || text === ':'

// Whether the writer takes over at token `i`: a second attribution of the sentence, an aside, a dash.
function endsContent(document: Document, i: number, first: number, cues: ReadonlyMap<number, CueMatch>): boolean {
  const { tokens, language } = document
  const { text, tag, lower } = tokens[i]!
  if (text === ';') return true
  const comma = text === ','
  if (!comma && tag !== 'CC') return false
  let next = i + 1
  if (comma && tokens[next]?.tag === 'CC') next++
  const cue = cues.get(next)
  if (comma && cue && attributes(cue)) return true
  if (cue && attributes(cue) && (cue.form === 'finite' || (cue.form === 'participle' && tag === 'CC'))) return true
  const follower = tokens[next]
  if (!follower || follower.sentence !== tokens[i]!.sentence) return false
  // “say the man, who is 31, fled”: the clause has yet to come to its verb.
  if (comma && language.grammar.asides.includes(follower.lower)) return hasVerb(document, { first, last: i })
  if (tag === 'CC' && language.grammar.additive.includes(lower) && !comma) return false
  return isClauseWithCue(document, next, cues)
}

// Behind a quotation that ends in a comma the writer goes on with a clause: “… “jobs, jobs,” |but he has also …”.
function endsQuoted(document: Document, at: number, cues: ReadonlyMap<number, CueMatch>): boolean {
  const { tokens, language } = document
  const head = tokens[at]
  if (!head || head.sentence !== tokens[at - 1]!.sentence) return false
  if (head.tag === 'WRB' || language.grammar.subordinators.includes(head.lower)) return true
  if (language.grammar.asides.includes(head.lower) || (cues.get(at) && attributes(cues.get(at)!))) return true
  if (head.tag !== 'CC') return false
  const next = tokens[at + 1]
  return next !== undefined && !language.grammar.complementizers.includes(next.lower) && isMainClause(document, at + 1)
}

// A subject and, right behind it, its finite verb.
function isMainClause(document: Document, first: number): boolean {
  const { tokens } = document
  const head = tokens[first]
  if (!head) return false
  const subject = phraseAfter(document, first, tokens.length)
  if (!subject) return false
  let at = subject.last
  while (tokens[at] && isAdverb(tokens[at]!.tag)) at++
  return tokens[at] !== undefined && isTensed(tokens[at]!.tag) && tokens[at]!.sentence === head.sentence
}

// A clause inside a larger one ends before the verb of the larger: “the claim |that it was safe| angered them”.
function endsShape(document: Document, i: number, first: number, shape: 'clause' | 'inner' | 'phrase'): boolean {
  if (shape === 'clause') return false
  if (shape === 'phrase') return endsPhrase(document, i, first)
  const { tokens, language } = document
  if (!isTensed(tokens[i]!.tag) && tokens[i]!.tag !== 'VBN') return false
  let from = i - 1
  // “had been |fixed|”
  while (from > first && tokens[i]!.tag === 'VBN' && /^(?:VBN?|RB)$/.test(tokens[from]!.tag)) from--
  for (let j = from; j > first; j--) {
    const { tag, lower, text } = tokens[j]!
    if (isTensed(tag)) return j < from
    if (
      tag === 'CC' ||
      text === ',' ||
      tag.startsWith('W') ||
      language.grammar.complementizers.includes(lower) ||
      language.grammar.subordinators.includes(lower)
    )
      return false
  }
  return false
}

// A phrase ends where a new clause begins: “backs the plan, |and the mayor opposes it|”, “who support it |are| young”.
function endsPhrase(document: Document, i: number, first: number): boolean {
  const { tokens, language } = document
  const { tag, text } = tokens[i]!
  if (isTensed(tag)) {
    for (let j = i - 1; j >= Math.max(first, i - 12); j--) {
      const { lower, tag: before } = tokens[j]!
      if (
        language.grammar.relatives.includes(lower) ||
        language.grammar.complementizers.includes(lower) ||
        before.startsWith('W') ||
        before === 'IN' ||
        before === 'PRP'
      )
        return false
    }
    return true
  }
  if (tag !== 'CC' && !(text === ',' && tokens[i + 1]?.tag === 'CC')) return false
  const from = text === ',' ? i + 2 : i + 1
  for (let j = from; j < from + 8 && tokens[j]?.sentence === tokens[i]!.sentence; j++) {
    if (isTensed(tokens[j]!.tag)) return true
    if (tokens[j]!.text === ',' || tokens[j]!.tag === 'IN' || tokens[j]!.tag.startsWith('W')) return false
  }
  return false
}

const attributes = ({ cue, kind, form }: CueMatch): boolean =>
  kind === 'phrase' || (kind === 'verb' && form !== 'infinitive' && cue.prior >= 4)

// “…, but Lee denied it”: a subject and then a finite cue.
function isClauseWithCue({ tokens }: Document, first: number, cues: ReadonlyMap<number, CueMatch>): boolean {
  const sentence = tokens[first]!.sentence
  const joins =
    tokens[first - 1]?.tag === 'CC' && tokens[first - 2]?.text === ',' && /^(?:DT|N|PRP)/.test(tokens[first]!.tag)
  let commas = 0
  for (let i = first; i < first + 12 && tokens[i]?.sentence === sentence; i++) {
    const cue = cues.get(i)
    if (cue && i > first && cue.kind === 'verb' && cue.form === 'finite') return cue.cue.prior >= 4
    const { tag } = tokens[i]!
    // “, and a colleague|, Prof. Ann Lee,| accused”
    if (tag === ',' && joins && commas++ < 2) continue
    if (isTensed(tag) || tag === ',' || tag === ':') return false
  }
  return false
}

/**
 * Whether a conjunction behind a tag takes up what stands before it: “will hold, Lee said, |and keep| the road dry”, “costs
 * £2bn a year, Lee said, |or £6m a day|”; not “was late, Lee said, |and left|”.
 */
export function isTakenUp({ tokens }: Document, before: Run, { first, last }: Run): boolean {
  if (tokens[first]!.tag !== 'CC' || first + 1 >= last) return false
  let verb = first + 1
  while (verb < Math.min(last - 1, first + PHRASE) && isAdverb(tokens[verb]!.tag)) verb++
  const rest = tokens.slice(first, Math.min(last, first + PHRASE))
  if (/^VB$|^MD$/.test(tokens[verb]!.tag))
    return tokens.slice(before.first, Math.min(before.last, before.first + LONGEST)).some(({ tag }) => tag === 'MD')
  const said = rest.length > 2 && !tokens[verb]!.tag.startsWith('VB')
  return said && rest.length < PHRASE && !rest.some(({ tag, text }) => isTensed(tag) && !/\d/.test(text))
}

/** True where a finite verb or an infinitive stands in the run. */
export function hasVerb({ tokens }: Document, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) {
    const { tag } = tokens[i]!
    if (isTensed(tag) || (tag === 'VB' && tokens[i - 1]?.tag === 'TO')) return true
  }
  return false
}
