import type { Run } from '../cues.js'
import { lexiconOf } from '../quantities/lexicon.js'
import { singularOf } from '../quantities/nouns.js'
import { joined } from './joint-sources.js'
import { mentionsBefore } from './pronouns.js'
import type { Draft } from './registry.js'
import type { Resolution } from './resolution.js'

// How many sentences and how many mentions back the two are looked for.
const SENTENCES = 3
const REACH = 40

/**
 * Whom words mean that take up two named before: “the former” and “the latter” of a sentence that names two of one sort;
 * “both”, “neither” and “the two men” the two last mentioned, as one joint entity, or those that the text calls two.
 * “all three” are those that the text calls three. Nothing for other words, and where no two are found.
 *
 * ```
 * Ann Lee and Ken Mori met. The former said … Neither would say …
 * ^first      ^second       ^run              ^run, both of them
 * ```
 */
export function pairOf(resolution: Resolution, { first, last }: Run): Draft | undefined {
  const { document, registry } = resolution
  const { tokens, language } = document
  const { articles, firstOfTwo, secondOfTwo, bothOfTwo, twoTogether, floating } = language.grammar
  if (last - first === 2 && floating.includes(tokens[first]!.lower) && tokens[first + 1]!.tag === 'CD') {
    const all = calledSo(resolution, first, [tokens[first + 1]!.lower])
    return all && resolution.enter(all)
  }
  const definite = articles.includes(tokens[first]!.lower)
  const at = definite ? first + 1 : first
  if (at >= last || last - at > 2) return undefined
  const { lower } = tokens[at]!
  const noun = tokens.slice(at + 1, last)[0]?.lower
  if (definite && noun === undefined && firstOfTwo.includes(lower)) return lastTwo(resolution, first)?.[0]
  if (definite && noun === undefined && secondOfTwo.includes(lower)) return lastTwo(resolution, first)?.[1]
  if (!(definite ? twoTogether : bothOfTwo).includes(lower)) return undefined
  const called = noun === undefined ? calledSo(resolution, first, twoTogether) : undefined
  if (called) return resolution.enter(called)
  const two = lastTwo(resolution, first, noun)?.map(resolution.enter)
  if (!two || two[0] === two[1]) return undefined
  const place = (draft: Draft) => registry.drafts.indexOf(draft)
  return joined(
    resolution,
    two.sort((a, b) => place(a) - place(b)),
  )
}

// The last two of one sort before a token, in the order of the text; with a noun, persons that it can be said of.
function lastTwo(resolution: Resolution, at: number, noun?: string): [Draft, Draft] | undefined {
  const { index } = resolution
  const gender = noun === undefined ? undefined : index.gender.get(noun)
  if (noun !== undefined && !gender && !isPersons(resolution, noun)) return undefined
  const found: Draft[] = []
  for (const { draft, quoted } of mentionsBefore(resolution, at, REACH, SENTENCES)) {
    if (quoted || draft.plural || found.includes(draft) || (gender && draft.gender && draft.gender !== gender)) continue
    const fits = draft.kind === 'person' || (draft.kind === 'organization' && noun === undefined)
    if (found.length > 0 ? draft.kind !== found[0]!.kind : !fits) continue
    if (found.push(draft) === 2) return [found[1]!, found[0]!]
  }
  return undefined
}

// “candidates”, but not “parties”
const isPersons = ({ document: { language }, index }: Resolution, noun: string): boolean =>
  index.groups.has(noun) && index.roles.has(singularOf(noun, lexiconOf(language)))

// “Two engineers at the dam … both”
function calledSo(resolution: Resolution, at: number, numerals: readonly string[]): Draft | undefined {
  const { tokens } = resolution.document
  for (const { draft } of mentionsBefore(resolution, at, REACH, SENTENCES)) {
    if (!draft.described) continue
    if (draft.plural && numerals.includes(tokens[draft.described.first]!.lower)) return draft
  }
  return undefined
}
