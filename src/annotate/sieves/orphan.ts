import { countBefore } from '../../model/bisect.js'
import type { Run } from '../cues.js'
import { fullPhraseAfter, headOf } from '../noun-phrases.js'
import { isProper } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { findSubject } from '../subjects.js'

// How many sentences may stand between an untagged quotation and the words that name its source.
const SENTENCES = 4
// How many quotations on what goes on with one is looked for.
const CHAIN = 24

/**
 * A quotation of whole sentences that no cue claims: it belongs to who is named behind a dash, else to who spoke last, else
 * to the person the sentence before is about.
 *
 * ```
 * Lee was furious. “It is a disgrace.”        “It is a disgrace.” — Ann Lee
 * ^source          ^content                   ^content              ^source
 * ```
 */
export const orphan: Sieve = {
  id: 'orphan',
  *find(context) {
    const { document, quotes, takenQuotes } = context
    const speakers = speakersOf(context)
    for (const [index, run] of quotes.runs.entries()) {
      if (document.quotations[index]!.nested !== undefined || takenQuotes.has(index)) continue
      const signed = signature(context, run)
      if (!signed && !isWhole(context, run)) continue
      if (signed) yield proposal(signed, [run], 'orphan/signed', 0.9)
      else {
        const chain = chainFrom(context, index)
        const behind = pointedBack(context, chain.at(-1)!)
        const beat = personOfBeat(context, run)
        const last = beat ? undefined : lastSource(context, speakers, run)
        // “I saw it”: no ministry, no nuns say that, and no letter.
        const spoke = last && isOf(context, run) && isMany(context, last) ? undefined : last
        if (behind) yield proposal(behind, chain, 'orphan/signed', 0.8)
        else if (beat) yield proposal(beat, chain, 'orphan/beat', 0.75)
        else if (spoke) yield proposal(spoke, chain, 'orphan/spoke-last', 0.7)
        else {
          const person = personBefore(context, run) ?? last
          if (person) yield proposal(person, chain, 'orphan/subject-before', 0.55)
        }
      }
    }
  },
}

function proposal(source: Run, content: Run[], rule: string, confidence: number): Proposal {
  return { source: [source], cue: [], content, rule, confidence }
}

// Whole sentences: begins with a capital, ends with a stop inside its marks, and nothing of the writer’s around it.
function isWhole({ document }: Context, { first, last }: Run): boolean {
  const { tokens, sentences } = document
  const head = tokens[first + 1]
  const unclosed = !/^[”"’'»]|''$/.test(tokens[last - 1]!.text)
  const stop = tokens[unclosed ? last - 1 : last - 2]?.text ?? ''
  if (!head || last - first < 5 || !/^[\p{Lu}\p{N}]|^[…[(]/u.test(head.text)) return false
  if (!/^[.!?…]|^\.{3,}$|^[—–]$|^--$/.test(stop)) return false
  return sentences[tokens[first]!.sentence]!.first === first
}

// — Ann Lee. – engineer Ann Lee. (@annlee)
function signature({ document, names }: Context, { last }: Run): Run | undefined {
  const { tokens, language } = document
  const handle = tokens[last + 1]?.text.startsWith('@') ? { first: last + 1, last: last + 2 } : undefined
  if (handle && tokens[last]!.text === '(') return handle
  if (!/^[—–―-]$|^--$/.test(tokens[last]?.text ?? '')) return undefined
  let end = last + 1
  while (end < tokens.length && end < last + 8) {
    const { tag, lower } = tokens[end]!
    if (!isProper(tag) && !language.names.particles.includes(lower) && !names.roles.has(lower)) break
    end++
  }
  if (end === last + 1) return handle
  // “— Ann Lee, mayor of Ghent”, to the end of the line.
  const paragraph = document.sentences[tokens[last]!.sentence]!.paragraph
  const rest = tokens[end]?.text === ',' ? fullPhraseAfter(document, end + 1, tokens.length) : undefined
  const after = rest && tokens[rest.last]
  const whole = rest && (!after || document.sentences[after.sentence]!.paragraph !== paragraph)
  return { first: last + 1, last: whole ? rest.last : end }
}

// A quotation with those of the next paragraphs that go on with it.
function chainFrom({ document: { quotations }, quotes, takenQuotes }: Context, index: number): Run[] {
  const chain = [quotes.runs[index]!]
  for (let last = index, i = index + 1; i < index + CHAIN; i++) {
    if (quotations[i]?.continues !== quotations[last]!.id) continue
    if (takenQuotes.has(i)) break
    chain.push(quotes.runs[i]!)
    last = i
  }
  return chain
}

// “I never saw it.” That was |Ann Lee|, who …
function pointedBack({ document }: Context, { last }: Run): Run | undefined {
  const { tokens, sentences, language } = document
  const { definites, passives } = language.grammar
  const end = sentences[tokens[last]?.sentence ?? -1]?.last ?? last
  const [head, verb, name] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (!name || !definites.includes(head!.lower) || !passives.includes(verb!.lower) || !isProper(name.tag))
    return undefined
  return fullPhraseAfter(document, last + 2, end)
}

// Words of one person about themselves.
function isOf({ document: { tokens, language } }: Context, { first, last }: Run): boolean {
  const one = language.grammar.pronouns.find(({ person, number }) => person === 1 && number === 'singular')
  return tokens.slice(first, last).some(({ lower }) => one?.forms.includes(lower))
}

// “the ministry”, “nuns”, “the letter”
function isMany({ document, names }: Context, source: Run): boolean {
  const { tag, lower } = document.tokens[headOf(document, source)]!
  return tag.endsWith('S') || [names.groups, names.organizations, names.documents].some((list) => list.has(lower))
}

interface Spoken {
  source: Run
  /** First token of the cue. */
  at: number
}

// The sources of speech and thought found so far, by the place of their cues.
function speakersOf({ found }: Context): Spoken[] {
  const spoken: Spoken[] = []
  for (const { source, cue, match } of found) {
    const act = match?.cue.act ?? 'speech'
    if (source[0] && cue[0] && (act === 'speech' || act === 'thought'))
      spoken.push({ source: source[0], at: cue[0].first })
  }
  return spoken.sort((a, b) => a.at - b.at)
}

function lastSource({ document }: Context, spoken: readonly Spoken[], { first }: Run): Run | undefined {
  const { tokens, sentences } = document
  const before = countBefore(spoken, (one) => one.at < first)
  const last = spoken[before - 1]
  if (!last) return undefined
  const here = tokens[first]!.sentence
  const there = tokens[last.at]!.sentence
  const near = here - there <= SENTENCES && sentences[here]!.paragraph - sentences[there]!.paragraph <= 2
  return near && there < here ? last.source : undefined
}

// “I never signed it.” |Ada Bright| put down her cup. “Not one page.” : who does something between two quotations of a paragraph
// says both.
function personOfBeat(context: Context, { first, last }: Run): Run | undefined {
  const { document, quotes } = context
  const { tokens, sentences } = document
  const [from, to] = [tokens[first]!.sentence, tokens[last - 1]!.sentence]
  const isQuoted = (i: number) => quotes.inside[sentences[i]!.first]! >= 0
  const isHere = (i: number) => sentences[i]?.paragraph === sentences[from]!.paragraph
  const [behind, before] = [to + 1, from - 1]
  if (isHere(behind + 1) && !isQuoted(behind) && isQuoted(behind + 1)) return subjectOf(context, behind)
  return before > 0 && isHere(before - 1) && !isQuoted(before) && isQuoted(before - 1)
    ? subjectOf(context, before)
    : undefined
}

// Sentences about things may stand between: “|Ada Bright| looked at the barn. The roof had gone. ‘The hens went first.’”
function personBefore(context: Context, { first }: Run): Run | undefined {
  const { document, quotes } = context
  const { tokens, sentences } = document
  const here = tokens[first]!.sentence
  let { paragraph } = sentences[here]!
  for (let i = here - 1; i >= 0 && here - i <= SENTENCES; i--) {
    const before = sentences[i]!
    const quoted = quotes.inside[before.first]! >= 0
    // The question of an interviewer; what the same person said before in the paragraph.
    const asked = !quoted && before.paragraph < paragraph && tokens[before.last - 1]!.text === '?'
    if (asked) paragraph = before.paragraph
    if (asked || (quoted && before.paragraph === sentences[here]!.paragraph)) continue
    if (paragraph - before.paragraph > 1 || quoted) return undefined
    const subject = subjectOf(context, i)
    if (subject && tokens[subject.first]!.lower !== 'it') return subject
    if (subject === undefined && here - i === 1 && sentences[here]!.paragraph !== before.paragraph) return undefined
  }
  return undefined
}

// The person that a sentence is about: a name, a pronoun or a noun for a person as the subject of its first verb.
function subjectOf({ document, names }: Context, sentence: number): Run | undefined {
  const { tokens, sentences } = document
  const before = sentences[sentence]!
  for (let i = before.first; i < before.last; i++) {
    const { tag } = tokens[i]!
    if (tag !== 'VBD' && tag !== 'VBZ' && tag !== 'VBP' && tag !== 'MD') continue
    const subject = findSubject(document, i)
    if (!subject) return undefined
    // “|Sven Aasen|, 81, wiped his eyes”, “The |gardener|, who is 90, was unrepentant”
    const { tag: head, lower } = tokens[headOf(document, subject)]!
    // “Asked what came next, |Ruiz| shrugged.”
    if (head.startsWith('W')) continue
    return isProper(head) || head === 'PRP' || names.roles.has(lower) || names.gender.has(lower) ? subject : undefined
  }
  return undefined
}
