import { groupOf } from '../model/word-groups.js'
import { type CueMatch, linkWords, type Run } from './cues.js'
import { fullPhraseAfter, headOf, phraseBefore } from './noun-phrases.js'
import { isTensed } from './parts-of-speech.js'
import type { Context } from './proposals.js'
import { findSubject, headOfGroup } from './subjects.js'
import { beforeTimes, overTimes } from './times.js'

// How far into its sentence the main verb is looked for, and how near its beginning a gerund heads it.
const REACH = 60
const HEAD = 3

/**
 * The source of a verb that attributes: its subject; for a participle the source of the cue before it in the sentence or
 * the subject of the main verb; for a passive the phrase after “by”. Nothing where the text names none.
 *
 * ```
 * Ann Lee denied the charge, adding that she would appeal.
 * ^source                    ^match
 * ```
 */
export function sourceOf(context: Context, match: CueMatch): Run | undefined {
  const { document } = context
  if (match.passive || match.form === 'participle') return agentOf(context, match)
  if (match.form === 'infinitive') return governing(context, match, 'speaks-to')
  if (match.form === 'gerund')
    return leadingSource(context, match) ?? adjacent(context, match) ?? mainSubject(context, match)
  const joined = document.tokens[match.group.first - 1]?.tag === 'CC' ? leadingSource(context, match) : undefined
  const subject = joined ?? findSubject(document, match.group.first)
  if (!subject) return undefined
  return isEmptySubject(context, subject) ? undefined : subject
}

/** The phrase after “by” that a passive names as its agent; nothing where it names none. */
export function agentOf(context: Context, { words }: CueMatch): Run | undefined {
  const { document, quotes } = context
  const { tokens, sentences, language } = document
  const sentence = sentences[tokens[words.first]!.sentence]!
  // “dubbed “a farce” |by its critics|”
  const quote = quotes.runs[quotes.inside[words.last]!]
  const from = quote?.first === words.last ? quote.last : words.last
  for (let i = from; i < Math.min(from + 3, sentence.last); i++) {
    if (!language.grammar.agents.includes(tokens[i]!.lower)) continue
    // “is expected by August”
    if (overTimes(document, i, sentence.last) > i) return undefined
    const agent = fullPhraseAfter(document, i + 1, sentence.last)
    return agent && isCount(context, agent) ? undefined : agent
  }
  return undefined
}

// “approved by |seven votes to four|”: how many, and nobody.
function isCount(context: Context, run: Run): boolean {
  const { document, names } = context
  const { tokens, language } = document
  if (tokens[run.first]!.tag !== 'CD' || isSpeaker(context, run)) return false
  // “by |42 per cent of those asked|”
  const of = linkWords(language, 'of')
  const isOfThem = tokens.slice(run.first, run.last).some(({ lower }) => of.includes(lower))
  return !isOfThem && !names.documents.has(tokens[headOf(document, run)]!.lower)
}

/** True for a noun phrase that holds a word for a person, a group of people or an organisation. */
export function isSpeaker({ document, names }: Context, { first, last }: Run): boolean {
  const known = [names.roles, names.groups, names.given, names.organizations]
  for (let i = first; i < last; i++) {
    const { lower } = document.tokens[i]!
    // “the ex-mayor”
    const word = lower.slice(lower.lastIndexOf('-') + 1)
    if (!names.calendar.has(lower) && known.some((list) => list.has(lower) || list.has(word))) return true
  }
  return false
}

// “candidates calling him a fool”, “a note |last week| calling him a fool”: the noun right before the participle.
function adjacent({ document }: Context, { group }: CueMatch): Run | undefined {
  const { tokens, sentences } = document
  const { first } = sentences[tokens[group.first]!.sentence]!
  const last = beforeTimes(document, group.first, first)
  const before = tokens[last - 1]
  if (last <= first || (!before!.tag.startsWith('N') && before!.tag !== 'PRP')) return undefined
  return phraseBefore(document, last, first)
}

/** “|Lee| issued a statement saying …”: who gives out the paper that a participle hangs on; nothing where the text does not say. */
export function authorOf(context: Context, match: CueMatch): Run | undefined {
  if (match.form !== 'gerund') return undefined
  const { tokens } = context.document
  const isPaper = (i: number) => context.names.documents.has(tokens[i]!.lower)
  return governing(context, match, 'gives-out', isPaper)
}

// How far before a cue the verb that it hangs on is looked for.
const GOVERNED = 12

// “|Lee| took to the radio to say …”: the subject of the finite verb that a cue hangs on, where a word of the group stands between,
// or is that verb, and no comma does; and what else is asked for stands behind it.
function governing(
  { document, quotes, cueAt }: Context,
  { group }: CueMatch,
  words: string,
  isBetween: (at: number) => boolean = () => true,
): Run | undefined {
  const { tokens, sentences, language } = document
  const { first } = sentences[tokens[group.first]!.sentence]!
  const known = groupOf(language, words)
  let isLed = false
  let isThere = false
  for (let i = group.first - 1; i >= Math.max(first, group.first - GOVERNED); i--) {
    const { tag, text, lower } = tokens[i]!
    if (text === ',' || quotes.inside[i] !== quotes.inside[group.first]) return undefined
    // “called on |the mayor| to say”
    if (cueAt.get(i)?.cue.frames.includes('told-to')) return undefined
    isLed ||= known?.includes(lower) ?? false
    if (!isTensed(tag)) isThere ||= isBetween(i)
    else
      return isLed && (isThere || i === group.first - 1)
        ? findSubject(document, headOfGroup(tokens, i, first))
        : undefined
  }
  return undefined
}

// The source of the nearest attribution found before the cue in the same sentence.
function leadingSource({ document, found }: Context, { group }: CueMatch): Run | undefined {
  const { sentence } = document.tokens[group.first]!
  let best: Run | undefined
  let nearest = -1
  for (let i = found.length - 1; i >= 0 && found.length - i < 12; i--) {
    const { source, cue } = found[i]!
    const [head] = source
    const at = cue[0]?.first ?? -1
    if (!head || at > group.first || document.tokens[head.first]!.sentence !== sentence) continue
    if (at > nearest) {
      nearest = at
      best = head
    }
  }
  return best
}

// The subject of the first verb of the sentence outside quotation marks; for a gerund at its head the one that follows:
// “After saying so, |she| left.”
function mainSubject({ document, quotes }: Context, { group }: CueMatch): Run | undefined {
  const { tokens, sentences } = document
  const { first, last } = sentences[tokens[group.first]!.sentence]!
  const inside = quotes.inside[group.first]!
  const heads = group.first - first <= HEAD
  let commas = 0
  for (let i = heads ? group.last : first; i < (heads ? last : group.first) && i < first + REACH; i++) {
    const { tag, text } = tokens[i]!
    if (quotes.inside[i] !== inside) {
      if (text === ',') commas++
      continue
    }
    if (text === ',') commas++
    if (!isTensed(tag) || (heads && commas === 0)) continue
    const subject = findSubject(document, i)
    if (subject && subject.first >= (heads ? group.last : first)) return subject
  }
  return undefined
}

/**
 * True for a phrase that says nothing: “there”, or a bare singular noun that is no person, group, organisation or document, as
 * in “subterfuge intended to deceive”.
 */
export function isEmptySubject({ document, names }: Context, { first, last }: Run): boolean {
  if (last - first !== 1) return false
  const { tag, lower } = document.tokens[first]!
  if (tag === 'EX') return true
  const known = [names.roles, names.groups, names.organizations, names.documents, names.vague, names.gender]
  return tag === 'NN' && lower === document.tokens[first]!.text && !known.some((list) => list.has(lower))
}

/** True for the empty subject of a passive: “|it| is believed that”, “|there| was said to be”. */
export function isExpletive({ document }: Context, { first, last }: Run): boolean {
  const { tag, lower } = document.tokens[first]!
  return last - first === 1 && (tag === 'EX' || document.language.grammar.expletives.includes(lower))
}
