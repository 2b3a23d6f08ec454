import type { Run } from '../cues.js'
import { phraseAfter } from '../noun-phrases.js'
import { lexiconOf } from '../quantities/lexicon.js'
import { antecedentOf, pronounOf } from './pronouns.js'
import { addDraft, type Draft, keyOf, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

/**
 * Some of a group that the text told before, as an entity of its own; nothing for other words, and where the group is not
 * found.
 *
 * ```
 * Three people at the bank said … Two of the people said … → two of three people at the bank
 * ```
 */
export function partOf(resolution: Resolution, { first, last }: Run): Draft | undefined {
  const { document, registry } = resolution
  const { tokens, text, language } = document
  let link = first + 1
  while (link < last && tokens[link]!.tag !== 'IN') link++
  const tag = tokens[link - 1]!.tag
  if (link + 1 >= last || !language.names.links.includes(tokens[link]!.lower)) return undefined
  if (!/^(?:CD|DT|JJ|RB)$/.test(tag) && tokens[link + 1]!.tag !== 'PRP') return undefined
  const whole = wholeOf(resolution, { first: link + 1, last })
  if (!whole?.plural) return undefined
  const { name: words } = whole
  const told = whole.named ? words : words[0]!.toLowerCase() + words.slice(1)
  const name = `${text.slice(tokens[first]!.start, tokens[link]!.end)} ${told}`
  const known = registry.byName.get(keyOf(name))
  if (known) return known
  const isOne = lexiconOf(language).numerals.get(tokens[first]!.lower) === 1
  const draft = addDraft(registry, name, isOne ? 'unknown' : 'group', false)
  draft.plural = !isOne
  return draft
}

// “them”, “the engineers”
function wholeOf(resolution: Resolution, run: Run): Draft | undefined {
  const { document, history } = resolution
  const { tokens, language } = document
  const pronoun = run.last - run.first === 1 ? pronounOf(document, tokens[run.first]!.lower) : undefined
  if (pronoun) return pronoun.person === 3 ? antecedentOf(resolution, pronoun, run.first) : undefined
  const phrase = phraseAfter(document, run.first, run.last)
  if (!phrase || !language.grammar.definites.includes(tokens[run.first]!.lower)) return undefined
  const head = phrase.last - 1
  const mention = history[placeFrom(history, head)]
  const isKnown = mention?.at === head && mention.draft.described && mention.draft.described.last <= run.first
  return isKnown ? resolution.enter(mention.draft) : undefined
}
