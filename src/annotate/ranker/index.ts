import { type Rows, rowOf, rowsOf, unpackWeights } from '../../document/weights.js'
import type { Document } from '../../model/document.js'
import type { Language, RankerModel } from '../../model/generated/shapes.js'
import { onceFor } from '../../model/once.js'
import { trim } from '../contents.js'
import { type CueMatch, isNamer, type Run } from '../cues.js'
import { headOf } from '../noun-phrases.js'
import { isProper, isTensed, isVerb } from '../parts-of-speech.js'
import { type Context, type Proposal, retake, take } from '../proposals.js'
import { continuation } from '../quotation-runs.js'
import { agentOf, authorOf, isExpletive, sourceOf } from '../sources.js'
import { beforeTimes } from '../times.js'
import { isBare } from './bare-contents.js'
import { cueFeatures, subjectOf } from './cue-features.js'
import { createDecoder, type Decoder, partsOf } from './decode.js'
import { layShapes, type TokenLayer } from './layer.js'
import { windowOf } from './part-features.js'

/** A cue that no certain sieve took, with what the likely ones make of it. */
export interface Candidate {
  match: CueMatch
  subject: Run | undefined
  proposal: Proposal | undefined
}

interface Ranker extends Pick<RankerModel, 'transitions' | 'threshold' | 'calibration'> {
  cues: Rows
  parts: Rows
}

const rankerOf = /* @__PURE__ */ onceFor(
  ({ ranker }: Language): Ranker | undefined =>
    ranker && {
      ...ranker,
      cues: rowsOf(unpackWeights(ranker.cues)),
      parts: rowsOf(unpackWeights(ranker.parts)),
    },
)

/** The verbs and nouns to decide on: those of the proposals from `sure` on, and those that no sieve took. */
export function candidatesOf(context: Context, sure: number): Candidate[] {
  const proposals = new Map<CueMatch, Proposal>()
  for (const proposal of context.found.slice(sure)) if (proposal.match) proposals.set(proposal.match, proposal)
  const { cues } = context
  return cues
    .filter(
      (match, i) =>
        !isCrowded(cues, i) && match.kind !== 'phrase' && (proposals.has(match) || !context.takenCues.has(match)),
    )
    .map((match) => ({ match, subject: subjectOf(context, match), proposal: proposals.get(match) }))
}

// A row of hardly anything but cues is no prose; without this limit each of them would be looked for in all the others.
const CROWD = 8
// How many tokens so many cues take up at most where they stand in a row: “he said that she said that”.
const CROWDED = 3 * CROWD

function isCrowded(cues: readonly CueMatch[], i: number): boolean {
  const at = cues[i]!.words.first
  const [before, behind] = [cues[i - CROWD], cues[i + CROWD]]
  return (
    (before !== undefined && at - before.words.first <= CROWDED) ||
    (behind !== undefined && behind.words.first - at <= CROWDED)
  )
}

/**
 * Decides on the cues that the certain sieves left: a logistic regression over shapes tells whether a cue attributes, and for
 * each that does a linear chain marks source and content in its sentence. What the likely sieves proposed is evidence among
 * other. Leaves all as it is where the language has no model.
 */
export function rank(context: Context, sure: number): void {
  const ranker = rankerOf(context.document.language)
  if (!ranker) return
  const layer = layShapes(context)
  const candidates = candidatesOf(context, sure)
  retake(context, context.found.slice(0, sure))
  const { cues } = ranker
  const decode = createDecoder(ranker.parts, ranker.transitions)
  for (const candidate of candidates) {
    const { match, subject, proposal } = candidate
    if (isThing(context, candidate)) continue
    let score = 0
    for (const feature of cueFeatures(context, layer, match, subject, proposal))
      score += cues.rows[rowOf(cues, feature)]!
    const probability = 1 / (1 + Math.exp(-score / SCALE))
    if (probability < ranker.threshold && !isPlain(context, candidate)) continue
    const decided = mark(context, layer, decode, candidate, probability)
    if (decided) take(context, decided)
  }
}

// “|Hail| promised a poor vintage”: what wants and thinks nothing, and says it only where a clock does.
function isThing({ document, names }: Context, { match: { cue, group, passive }, subject }: Candidate): boolean {
  if (subject?.last !== group.first || passive || cue.prior > 4 || cue.act === 'evidence') return false
  return names.things.has(document.tokens[headOf(document, subject)]!.text)
}

// “Lee claims |that| it works”: a clause behind a verb that seldom means anything else attributes whatever else speaks against it.
function isPlain(context: Context, { match, proposal }: Candidate): boolean {
  const { document } = context
  if (proposal && isNaming(context, match, proposal)) return true
  if (!proposal) return false
  // “The judge’s |order| to leave”
  if (proposal.rule === 'noun/owner' && match.cue.act === 'order') return match.cue.prior >= 4
  const isFrame = /^complement\/(?:that|told)$|^noun\/(?:owner|there|maker)$/.test(proposal.rule)
  if (!isFrame || match.cue.act !== 'speech') return false
  const head = document.tokens[proposal.content[0]!.first]!
  const least = proposal.rule === 'noun/maker' ? 3 : 4
  return match.cue.prior >= (document.language.grammar.complementizers.includes(head.lower) ? least : 5)
}

// “He called her |“third-rate”|”, “branded |a “reckless” gamble| by Lee”, “called |the ban unlawful|”; a name in quotation marks is
// what anybody calls them.
function isNaming({ document, quotes }: Context, { cue }: CueMatch, { rule, source, content }: Proposal): boolean {
  const { tokens, quotations } = document
  const passive = rule === 'complement/passive-object-as' && source.length > 0
  if (!(passive || rule === 'complement/object-as') || !isNamer(document, cue)) return false
  const { first, last } = content.at(-1)!
  const at = quotes.inside[first]! >= 0 ? first : first + 1
  const quote = quotes.inside[at] ?? -1
  const marks = quotes.runs[quote]
  if (marks?.first === at && quotations[quote]!.isSpeech && !isProper(tokens[marks.last - 2]!.tag))
    return passive || tokens[first]!.tag.startsWith('PRP')
  // “called |Lee a coward|”
  let name = first
  while (name < last && isProper(tokens[name]!.tag)) name++
  if (name > first && name + 1 < last && tokens[name]!.tag === 'DT') return true
  return tokens[last - 1]!.tag === 'JJ' && tokens[first]!.tag === 'DT' && tokens[last - 2]!.tag === 'NN'
}

/** Weights of the logistic regression are kept as integers, this many to one. */
export const SCALE = 2000

function mark(
  context: Context,
  layer: TokenLayer,
  decode: Decoder,
  { match, subject, proposal }: Candidate,
  confidence: number,
): Proposal | undefined {
  const { document, quotes } = context
  const window = windowOf(context, layer, match, subject, proposal)
  const parts = partsOf(decode(window), window.first)
  let content = joined(parts.content, [proposal?.cue[0] ?? match.group, ...parts.source])
    .map((run) => within(context, match, run))
    .map(({ first, last }) => ({ first, last: trim(document, first, last, quotes) }))
    .filter(({ first, last }) => last > first)
  if (content.length === 0) return proposal && { ...proposal, confidence }
  if (isToBe(context, match) || isTerm(context, match, content[0]!)) return undefined
  if (content.length === 1 && isBare(context, match, content[0]!)) return undefined
  const head = document.tokens[proposal?.content[0]?.first ?? 0]!.lower
  const that = document.language.grammar.complementizers.includes(head)
  if (
    proposal &&
    (CLAUSAL.test(proposal.rule) || (that && proposal.rule === 'noun/owner')) &&
    content.length === 1 &&
    content[0]!.first === proposal.content[0]!.first
  )
    content[0]!.last = Math.max(content[0]!.last, proposal.content[0]!.last)
  const agent = passiveSource(context, match, proposal)
  const by = agent?.[0] ? agent[0].first - 1 : -1
  for (const run of content) {
    if (run.first < by && by < run.last) run.last = by
    // “told by the head |of the board to leave|”
    else if (by >= 0 && by < run.first && run.first < agent![0]!.last && agent![0]!.last < run.last)
      run.first = agent![0]!.last
  }
  // “stated by inspectors last year |that it was safe|”, “|the plans| were approved by seven votes to four”
  const { last } = match.words
  const isCounted = isAgentLink(document, last) && document.tokens[last + 1]?.tag === 'CD'
  const linked =
    match.passive && !match.cue.frames.includes('told') && (isCounted || isAgentLink(document, content[0]!.first - 1))
  const makers = linked && !isCounted ? content.slice(0, 1) : []
  if (proposal && content[0]!.first === by + 1) content = [...proposal.content]
  else if (linked) content = subject ? [{ ...subject }] : []
  if (content.length === 0) return undefined
  if (isHung(context, match, parts.source)) content = content.map((run) => clauseOf(document, run))
  const end = content.at(-1)!
  const quote = quotes.inside[end.last - 1]!
  // A quotation is taken whole, also where it goes on behind the sentence.
  if (quote >= 0 && quotes.inside[match.words.first] !== quote && quotes.runs[quote]!.first >= end.first)
    end.last = Math.max(end.last, quotes.runs[quote]!.last)
  const goesOn =
    match.cue.act === 'speech' && !match.negated && !proposal?.rule.endsWith('/to') && end.last >= window.last - 2
      ? continuation(context, Math.max(end.last, window.last))
      : []
  // “|The| suggestion by Ann Lee”, “|it| is said that”: an article alone is nobody, and so is an empty subject; nor a day, nor
  // who is named in words that others quote.
  const told = parts.source.filter(
    (run) =>
      (run.last - run.first > 1 || !isArticle(document, run.first)) &&
      beforeTimes(document, run.last, run.first) > run.first &&
      !isQuotedElsewhere(context, match, run) &&
      !(match.passive && (isAgentLink(document, run.first - 1) || isExpletive(context, run))),
  )
  const nearest = told.sort((a, b) => distance(a, match.group) - distance(b, match.group)).slice(0, 1)
  const author = authorOf(context, match)
  const source = agent ?? (author ? [author] : linked ? makers : nearest)
  return {
    source:
      source.length > 0
        ? source.map((run) => unfronted(context, run, subject))
        : linked
          ? []
          : (proposal?.source ?? mainSource(context, match)),
    cue: proposal?.cue ?? [match.group],
    content: [...content, ...goesOn],
    match,
    rule: `ranker/${match.kind}`,
    confidence,
  }
}

// “The office refused it twice, |holding| that …”: where nothing is marked, who the grammar makes say it.
function mainSource(context: Context, match: CueMatch): Run[] {
  const source = match.kind === 'verb' && !match.passive ? sourceOf(context, match) : undefined
  return source ? [source] : []
}

// “|We| won,” Lee said, adding that …
function isQuotedElsewhere({ document, quotes }: Context, { words }: CueMatch, { first, last }: Run): boolean {
  const quote = quotes.inside[first]!
  return (
    document.quotations[quote]?.isSpeech === true &&
    quotes.inside[words.first] !== quote &&
    quotes.runs[quote]!.first < first &&
    last < quotes.runs[quote]!.last - 1
  )
}

const isAgentLink = ({ tokens, language }: Document, at: number): boolean =>
  language.grammar.agents.includes(tokens[at]?.lower ?? '')

const isArticle = ({ tokens, language }: Document, at: number): boolean =>
  language.grammar.articles.includes(tokens[at]!.lower)

// “delays |are to be expected|”: nobody in particular expects them.
function isToBe({ document }: Context, { passive, cue, group }: CueMatch): boolean {
  if (!passive || (cue.act !== 'thought' && cue.act !== 'perception')) return false
  for (let i = group.first + 1; i < group.last; i++) if (document.tokens[i]!.tag === 'TO') return true
  return false
}

// “Doctors |call| it |“glue ear”|”, “The sign |says| |“Open”|”
function isTerm({ document, quotes }: Context, { cue, words }: CueMatch, { first, last }: Run): boolean {
  const at = quotes.inside[last - 1]!
  const { isSpeech, rule } = document.quotations[at] ?? {}
  if (rule === 'quotation/inscription') return quotes.runs[at]!.first <= first
  return isSpeech === false && last - words.last < 8 && isNamer(document, cue)
}

// “the nurse |who said| it failed”, “the |hope| that it works”: a cue that hangs on a noun, whose own verb is still to come.
function isHung({ document }: Context, { kind }: CueMatch, sources: readonly Run[]): boolean {
  const { tokens, language } = document
  return kind === 'noun' || sources.some(({ last }) => language.grammar.relatives.includes(tokens[last - 1]!.lower))
}

// “that alarms were ignored| has left”, “who says costs doubled|, has left”: a clause ends before a second finite verb that
// stands right behind its own, or behind the comma that closes it.
function clauseOf({ tokens, language }: Document, { first, last }: Run): Run {
  const { relatives, subordinators, complementizers } = language.grammar
  let verb = false
  const head = complementizers.includes(tokens[first]!.lower) ? first + 2 : first + 1
  for (let i = head; i < last; i++) {
    const { tag, lower, text } = tokens[i]!
    const before = tokens[i - 1]!.tag
    if (verb && text === ',' && i + 1 < last && isTensed(tokens[i + 1]!.tag)) return { first, last: i }
    if (tag.startsWith('W') || tag === 'CC' || text === ',' || subordinators.includes(lower)) return { first, last }
    if (relatives.includes(lower) && !complementizers.includes(lower)) return { first, last }
    if (!isTensed(tag)) continue
    if (verb && /^(?:VB[DNGPZ]?|JJ|RP)$/.test(before)) return { first, last: i }
    verb = true
  }
  return { first, last }
}

// “Staff were told |by Lee| that”: the agent of a passive, where it names one; who stands before the passive of telling only
// heard it. Nothing where that does not decide.
function passiveSource(context: Context, match: CueMatch, proposal: Proposal | undefined): Run[] | undefined {
  if (!match.passive) return undefined
  const agent = proposal?.source[0] ?? agentOf(context, match)
  const told = match.cue.frames.includes('told') || match.cue.frames.includes('told-to')
  return agent ? [agent] : told ? [] : undefined
}

// What is said inside quotation marks ends with them.
function within({ quotes }: Context, { words }: CueMatch, { first, last }: Run): Run {
  const quote = quotes.runs[quotes.inside[words.first]!]
  return quote ? { first: Math.max(first, quote.first + 1), last: Math.min(last, quote.last - 1) } : { first, last }
}

// “In Berlin |police|”, “|county planners| last Thursday”: what heads the clause is no part of its subject, nor when it was said.
function unfronted({ document }: Context, run: Run, subject: Run | undefined): Run {
  const { tag } = document.tokens[run.first]!
  const inside = subject !== undefined && run.first < subject.first && subject.last === run.last
  if (inside && (tag === 'IN' || tag === 'TO')) return subject
  const last = beforeTimes(document, run.last, run.first)
  const plain = !document.tokens.slice(run.first, last).some(({ tag }) => isVerb(tag) || tag.startsWith('W'))
  return last > run.first && plain ? { first: run.first, last } : run
}

// How many tokens the chain may leave out of a content that goes on behind them.
const GAP = 3

// “that 35% of jobs|,| or 70, would go”: a short gap with neither cue nor source in it is content like what is around it.
function joined(content: readonly Run[], others: readonly Run[]): Run[] {
  const runs: Run[] = []
  for (const run of content) {
    const last = runs.at(-1)
    const near = last && run.first - last.last <= GAP
    if (near && !others.some((other) => other.first < run.first && last.last < other.last)) last.last = run.last
    else runs.push({ ...run })
  }
  return runs
}

// Frames of whole clauses: where the chain begins with the sieve and ends before it, it stopped at a comma inside the clause.
const CLAUSAL = /^complement\/(?:passive-)?(?:that|told|whether)$/

const distance = (run: Run, { first, last }: Run): number =>
  run.last <= first ? first - run.last : run.first - last + 1

/**
 * How likely an attribution of `rule` is to be right in source and content, as measured on articles the model was not fitted
 * on; `confidence` is the rule’s own, which stands where nothing was measured.
 */
export function calibrated(language: Language, rule: string, confidence: number): number {
  const shares = rankerOf(language)?.calibration[rule]
  if (!shares) return confidence
  return shares[Math.min(shares.length - 1, Math.floor(confidence * shares.length))]!
}
