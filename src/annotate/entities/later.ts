import type { Run } from '../cues.js'
import { isTensed } from '../parts-of-speech.js'
import type { Mention } from './history.js'
import { calledBy, isOffice } from './offices.js'
import { type Draft, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

// In how many sentences of the beginning a description may be of somebody named later, and how many paragraphs ahead.
const LEAD = 3
const AHEAD = 3
// How many names ahead are looked at.
const NAMES = 12

/**
 * The person whom the opening of a text describes and whom the paragraphs after it name: the first person in a subject’s
 * place there that is called by the same noun; for the first person of the first sentence also the one with whose name the
 * next sentence or paragraph begins, or who speaks there first; for a heading or a label anybody called so. Nothing where there
 * is none.
 *
 * ```
 * A councillor wants the pool shut. ¶ Ann Lee, 52, said …
 * ^run                                ^named later
 * ```
 */
export function namedLater(resolution: Resolution, run: Run, noun: string, heading: boolean): Draft | undefined {
  const { document, registry, history, sources, index } = resolution
  const { tokens, sentences } = document
  const { sentence } = tokens[run.first]!
  const { paragraph } = sentences[sentence]!
  if (sentence - leadOf(resolution) >= LEAD) return undefined
  const { places } = registry
  const gender = index.gender.get(noun)
  const opens = sentence === leadOf(resolution) && isFirstPerson(resolution, run)
  let isFirst = true
  const from = placeFrom(places, run.last)
  for (let i = from; i < places.length && i - from < NAMES; i++) {
    const { draft, at } = places[i]!
    const there = sentences[tokens[at]!.sentence]!.paragraph
    if (there - paragraph > AHEAD) return undefined
    // “…,” the union leader said. |Ann Lee|, who has led it for years, …
    const next = tokens[at]!.sentence === sentence + 1 && opens
    if (
      draft.kind !== 'person' ||
      (there === paragraph && !next) ||
      draft.mentions.keys().next().value !== tokens[at]!.start
    )
      continue
    const called = [...draft.nouns, ...[...draft.roles].flatMap((role) => calledBy(document.language, role))]
    const isCalled = isOffice(index, called, noun)
    // Ferryman: “I saw it”
    if (isCalled && heading) return draft
    const mention = history[placeFrom(history, at)]
    if (!mention?.subject || mention.quoted || (gender && draft.gender && gender !== draft.gender)) continue
    if (isCalled) return draft
    const heads = at - sentences[tokens[at]!.sentence]!.first < 2
    if (isFirst && opens && (next || there === paragraph + 1) && (heads || sources.has(at))) return draft
    isFirst = false
  }
  return undefined
}

// “A councillor wants …”, “… as the head of the union told the board”: the first person who is the subject of a clause in its
// sentence; of a clause behind another only with a definite article.
function isFirstPerson(resolution: Resolution, run: Run): boolean {
  const { document, history } = resolution
  const { tokens, language } = document
  if (mentionAt(resolution, run)?.subject !== true) return false
  const { first } = document.sentences[tokens[run.first]!.sentence]!
  const definite = language.grammar.definites.includes(tokens[run.first]!.lower)
  if (!definite && tokens.slice(first, run.first).some(({ tag }) => isTensed(tag))) return false
  return !history
    .slice(placeFrom(history, first), placeFrom(history, run.first))
    .some(({ draft, subject }) => draft.kind === 'person' && subject)
}

function mentionAt({ history }: Resolution, { first, last }: Run): Mention | undefined {
  const mention = history[placeFrom(history, first)]
  return mention && mention.at < last ? mention : undefined
}

// The first sentence of the body.
function leadOf({ document: { sentences, paragraphs } }: Resolution): number {
  for (let i = 0; i < sentences.length; i++) if (paragraphs[sentences[i]!.paragraph]!.kind !== 'heading') return i
  return 0
}
