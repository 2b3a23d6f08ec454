import { hashOf, mix } from '../../document/weights.js'
import type { Cue } from '../../model/generated/shapes.js'
import type { CueMatch, Run } from '../cues.js'
import type { Context, Proposal } from '../proposals.js'
import { findSubject } from '../subjects.js'
import { reachOf, type TokenLayer } from './layer.js'

// Beyond the sentence.
const OUTSIDE = 1

/**
 * What tells whether a cue attributes, as features of 24 bits: the entry of the lexicon, how it stands, what stands around
 * it, whether the sieves found a frame, and what its subject is.
 */
export function cueFeatures(
  { document }: Context,
  { tag, shape, quote, cue, noun }: TokenLayer,
  match: CueMatch,
  subject: Run | undefined,
  proposal: Proposal | undefined,
): number[] {
  const { words, group, kind, form, passive, negated, future } = match
  const { act, prior } = match.cue
  const { tokens, language } = document
  const { first, last } = reachOf(document, match)
  const out: number[] = []
  let template = 0
  const put = (a: number, b = 0) => out.push(mix(template++, a, b))
  const at = (list: Int32Array | Uint8Array, i: number) => (i < first || !(i < last) ? OUTSIDE : list[i]!)

  const { entry, cueClass, kindAndAct, kindAndPrior, strength, frames } = hashesOf(match)
  const stand = hashOf(`${kind} ${form} ${passive} ${negated} ${future}`)
  const rule = proposal ? hashOf(proposal.rule) : 0
  put(0)
  put(entry)
  put(cueClass)
  put(kindAndAct)
  put(kindAndPrior)
  put(strength, prior)
  put(stand)
  put(stand, cueClass)
  put(frames)
  put(rule)
  put(rule, cueClass)
  put(rule, entry)
  put(rule, stand)
  put(entry, stand)

  // What stands around it.
  const before = [1, 2, 3].map((n) => group.first - n)
  const after = [0, 1, 2].map((n) => words.last + n)
  for (const i of [...before, ...after]) {
    put(at(shape, i))
    put(at(tag, i), cueClass)
    put(at(cue, i))
  }
  put(mix(90, at(shape, after[0]!), at(shape, after[1]!)))
  put(mix(91, at(shape, before[0]!), at(shape, before[1]!)))
  put(mix(92, at(shape, before[0]!), at(shape, after[0]!)), stand)
  put(at(shape, after[0]!), entry)
  put(at(shape, before[0]!), entry)
  put(at(shape, after[0]!), rule)
  put(at(tag, words.first), hashOf(tokens[words.first]!.lower.slice(-2)))
  put(at(tag, words.first), kind === 'verb' ? 1 : 0)
  put(at(tag, after[0]!), at(tag, after[1]!))
  put(at(noun, after[0]!), at(noun, before[0]!))

  // A conjunction, an infinitive, marks within reach.
  const near = (test: (i: number) => boolean, from: number, step: 1 | -1, most: number) => {
    for (let n = 0; n < most; n++) {
      const i = from + n * step
      if (i < first || !(i < last)) return 0
      if (test(i)) return n + 1
    }
    return 0
  }
  const that = near((i) => language.grammar.complementizers.includes(tokens[i]!.lower), words.last, 1, 8)
  const to = near((i) => tokens[i]!.tag === 'TO', words.last, 1, 6)
  const opens = near((i) => quote[i] === 2, words.last, 1, 12)
  const closes = near((i) => quote[i] === 3, group.first - 1, -1, 10)
  put(that, entry)
  put(that > 0 ? 1 : 0, cueClass)
  put(to, entry)
  put(to > 0 ? 1 : 0, cueClass)
  put(opens, kind === 'verb' ? prior : -prior)
  put(opens > 0 ? 1 : 0, entry)
  put(closes, prior)
  put((opens > 0 ? 2 : 0) + (closes > 0 ? 1 : 0), cueClass)
  put(quote[words.first] ? 1 : 0, rule)
  put(quote[words.first] ? 1 : 0, cueClass)

  // Its subject.
  const head = subject ? subject.last - 1 : -1
  const proper = subject ? nameIn(tokens, subject) : 0
  const subjectClass = subject ? mix(93, shape[head]!, mix(94, proper, nounIn(noun, subject))) : 0
  const distance = subject ? Math.min(group.first - subject.last, 6) : 9
  put(subjectClass, kind === 'verb' ? 1 : 2)
  put(subject ? shape[head]! : 0, cueClass)
  put(subject ? nounIn(noun, subject) + 10 * proper : -1, act === 'speech' ? 1 : hashOf(act))
  put(subject ? nounIn(noun, subject) + 10 * proper : -1, entry)
  put(distance, kind === 'verb' ? 1 : 2)
  put(subject ? Math.min(subject.last - subject.first, 8) : 0, cueClass)

  // The content that the sieves propose.
  const content = proposal?.content[0]
  const length = content ? Math.min(12, content.last - content.first) : -1
  put(length, rule)
  put(length, cueClass)
  let verb = 0
  let capital = 0
  if (content)
    for (let i = content.first; i < Math.min(content.last, content.first + 40); i++) {
      if (tokens[i]!.tag.startsWith('VB') || tokens[i]!.tag === 'MD') verb++
      if (tokens[i]!.tag.startsWith('NNP')) capital++
    }
  put(Math.min(verb, 3), rule)
  put(Math.min(verb, 3), cueClass)
  put(Math.min(verb, 2), entry)
  put(capital > 0 ? 1 : 0, rule)
  put(content ? shape[content.first]! : 0, cueClass)
  put(content ? shape[content.last - 1]! : 0, rule)

  // Its place.
  let others = 0
  for (let i = first; i < last; i++) if (cue[i] !== 0 && (i < words.first || !(i < words.last))) others++
  put(Math.min(others, 4), kind === 'verb' ? prior : -prior)
  put(Math.min(3, words.first - first), stand)
  put(Math.min(6, (last - words.last) >> 1), kind === 'verb' ? prior : -prior)
  put(Math.min(8, (last - first) >> 3))
  return out
}

interface CueHashes {
  entry: number
  cueClass: number
  kindAndAct: number
  kindAndPrior: number
  strength: number
  frames: number
}

const hashes = new WeakMap<Cue, CueHashes>()

// What the lexicon says of a cue, as integers, made once for each entry.
function hashesOf({ cue, kind }: CueMatch): CueHashes {
  const known = hashes.get(cue)
  if (known) return known
  const { lemma, act, prior, strength, frames } = cue
  const made = {
    entry: hashOf(`${kind} ${lemma}`),
    cueClass: hashOf(`${kind} ${act} ${prior}`),
    kindAndAct: hashOf(`${kind} ${act}`),
    kindAndPrior: hashOf(`${kind} ${prior}`),
    strength: hashOf(strength),
    frames: hashOf(frames.join(' '), 99),
  }
  hashes.set(cue, made)
  return made
}

/** The subject that the features of a cue ask for; a noun has none. */
export const subjectOf = ({ document }: Context, { kind, group }: CueMatch): Run | undefined =>
  kind === 'verb' ? findSubject(document, group.first) : undefined

function nounIn(noun: Uint8Array, { first, last }: Run): number {
  for (let i = last - 1; i >= first; i--) if (noun[i]! > 1) return noun[i]!
  return noun[first]!
}

function nameIn(tokens: readonly { tag: string }[], { first, last }: Run): number {
  for (let i = first; i < last; i++) if (tokens[i]!.tag.startsWith('NNP')) return 1
  return 0
}
