import { countBefore } from '../../../model/bisect.js'
import type { Span } from '../../../model/generated/shapes.js'
import { findQuoted, type Quoted } from '../reference/quoted.js'
import { type PreparedReference, turnAt, viewsOf } from '../reference/reference.js'
import { keysOf } from '../words/lexicon.js'
import { findNames, subjectBefore } from './subjects.js'
import { firstSentence, lastName, lastSentence, readTag, type Voice } from './tags.js'
import { tagInside } from './tags-inside.js'

// A passage is looked at with this much around it, in code units.
const AROUND = 2000
// A quotation of more paragraphs than this is not followed to its end.
const MOST_PARAGRAPHS = 6
// What is shorter, in code units, and attributed to nobody, is a title or a term.
const SHORTEST = 20
// How far from a quotation its attribution may stand, in code units.
const TAG = 110
interface Voiced extends Quoted {
  voice?: Voice
}

/** The innermost attributed voice of the words between two positions of the text. */
export function voiceOf(prepared: PreparedReference, span: Span, word: number, paragraphs = 0): Voice {
  const turn = turnAt(prepared, word)
  const teller = turn ? turn.speaker : prepared.reference.speaker
  const base: Voice = {
    reported: false,
    ...(teller !== undefined && { name: teller }),
    ...(turn?.aka && { aka: turn.aka }),
  }
  if (!prepared.hasMarks && (turn || !prepared.hasColons)) return base
  const zone = zoneAround(prepared, span, turn)
  const introduced = turn ? undefined : introducer(prepared, span, zone, teller)
  if (!prepared.hasMarks) return introduced ?? base
  const quoted: Voiced[] = findQuoted(prepared.text, zone.start, zone.end)
  attribute(quoted, zone, prepared, teller)
  const marked = quoted.filter(({ dashed, voice }) => !dashed || voice)
  // What holds the words and nothing of the teller’s; an attribution may stand between their beginning and their end.
  const holding = (at: number) =>
    marked.filter(({ inner, voice }) => voice && inner.start <= at && at <= inner.end).sort((a, b) => b.depth - a.depth)
  const ending = holding(span.end - 1)
  const inside = holding(span.start).find((one) =>
    ending.some((other) => other === one || (other.voice!.name === one.voice!.name && other.depth === one.depth)),
  )
  if (inside) return inside.voice!
  const around = marked.findLast(({ inner }) => inner.start <= span.start && span.end <= inner.end + 1)
  if (introduced && !around) return introduced
  if (!around || turn) return base
  // A quotation that goes on in the next paragraph has its voice from there.
  const next = prepared.text.slice(zone.end).search(/\S/) + zone.end
  if (around.end === zone.end && next > zone.end && paragraphs < MOST_PARAGRAPHS)
    return voiceOf(prepared, { start: next + 1, end: next + 2 }, word, paragraphs + 1)
  return around.end - around.start > SHORTEST ? { reported: true } : base
}

// A colon that introduces words stands at most so far before them in their sentence, in code units.
const INTRODUCED = 400

// Who says words without marks that a colon introduces: the rest of its sentence, or the paragraph behind it.
//
// Ann Lee said: We will pay.        Ann Lee said:¶¶We will pay. Nobody will be dismissed.
//             ^colon                            ^colon
function introducer(
  prepared: PreparedReference,
  span: Span,
  zone: Span,
  teller: string | undefined,
): Voice | undefined {
  const { text } = prepared
  const lead = text.slice(Math.max(zone.start, span.start - INTRODUCED), span.start)
  // A colon before the words, or else one before their paragraph.
  const inside = /[:：]/.test(lead)
  const here = inside ? lead : text.slice(Math.max(0, zone.start - AROUND), zone.start).trimEnd()
  const paragraphs = here.split(/\n[ \t\r]*\n/)
  const last = inside ? paragraphs.length - 1 : paragraphs.findLastIndex((one) => /[:：]\s*$|["״“”„«»「」]/.test(one))
  const ahead = lastSentence((paragraphs[last] ?? '').trimEnd(), prepared)
  const colon = !inside ? /[:：]$/.exec(ahead) : /[:：]\s+(?=\S*$|[^:：]*$)/.exec(ahead)
  if (!colon || /["״“”„«»「」]/.test(ahead)) return undefined
  const voice = readTag(ahead.slice(0, colon.index + 1), 'before', prepared, teller, span.start)
  if (voice?.name === undefined || !saysSo(ahead.slice(0, colon.index), prepared)) return undefined
  // Nothing tells how many paragraphs it introduces.
  return last < paragraphs.length - 1 ? { ...voice, unsure: true } : voice
}

function saysSo(words: string, prepared: PreparedReference): boolean {
  const keys = keysOf(words, prepared.shelf.reading)
  return viewsOf(prepared).some(({ lexicon }) => keys.some((_, i) => lexicon.saying((at) => keys[at], i) > 0))
}

function zoneAround({ text }: PreparedReference, span: Span, turn: Span | undefined): Span {
  const from = Math.max(turn?.start ?? 0, span.start - AROUND)
  const to = Math.min(turn?.end ?? text.length, span.end + AROUND)
  if (turn) return { start: from, end: to }
  const head = text.slice(from, span.start + 1)
  const before = from + Math.max(head.lastIndexOf('\n\n'), head.lastIndexOf('\r\n\r\n'))
  const after = text.slice(span.end, to).search(/\n[ \t\r]*\n/)
  return { start: Math.max(from, before + 1), end: after < 0 ? to : span.end + after }
}

// Gives quotations their voices: from the words behind them, then from those before them, then from the quotation before.
function attribute(quoted: Voiced[], zone: Span, prepared: PreparedReference, teller: string | undefined): void {
  const { text } = prepared
  for (const [i, one] of quoted.entries()) {
    const outer = quoted.find(
      ({ inner, depth }) => depth === one.depth - 1 && inner.start <= one.start && one.end <= inner.end,
    )
    const [low, high] = outer ? [outer.inner.start, outer.inner.end] : [zone.start, zone.end]
    const next = quoted.find(({ start, depth }) => depth === one.depth && start >= one.end)
    const before = quoted.findLast(({ end, depth }, j) => j < i && depth === one.depth && end <= one.start)
    const after = text.slice(one.end, Math.min(high, next?.start ?? high, one.end + TAG))
    const between = text.slice(Math.max(low, before?.end ?? low, one.start - TAG), one.start)
    // “…”며 “…”고 말했다: both are whose name leads up to the first.
    const joined = before !== undefined && isQuotative(between, prepared)
    const lead = joined ? text.slice(Math.max(low, before.start - TAG), before.start) : between
    const own = outer?.voice?.name ?? teller
    const ahead = lastSentence(lead, prepared)
    // A title between commas is an aside: Lee, whose novel, “The Weir”, came out, says “…”
    const aside = before && !outer && /^,/.test(lead) && /,\s$/.test(text.slice(low, before.start)) && ahead === lead
    const whole = aside ? lastSentence(text.slice(Math.max(low, one.start - 2 * TAG), one.start), prepared) : ahead
    // Behind a full stop, what leads up to the next quotation is that one’s: “… .” Lee said: “…”
    const stopped = /[.。।۔]\s*$/.test(text.slice(one.inner.start, one.inner.end))
    const first = firstSentence(after, prepared)
    const reaches = next && one.end + after.length === next.start && first === after
    const leads = reaches && (stopped || /^\s*;.*[:：]\s*$/s.test(after))
    const rest = leads ? '' : first
    // A colon before a quotation that ends its own sentence tells more than the next sentence does.
    const led = (stopped || /[!?]\s*$/.test(text.slice(one.inner.start, one.inner.end))) && /[:：]\s*$/.test(whole)
    const leading = readTag(whole, 'before', prepared, own, one.start)
    // “We won,” said Lee. “We did.” Some protested: what ends and goes on where its attribution ended has the same voice.
    const goesOn = stopped && before?.voice && /\p{L}.*\.\s*$/u.test(between)
    const behind = goesOn ? undefined : readTag(rest, 'after', prepared, own, one.start, ahead)
    // Lee called it “a farce” and demanded a vote: what goes on behind a quotation has the subject from before it.
    const told = keysOf(behind?.telling ?? '', prepared.shelf.reading)
    const voice =
      (led || (told.length > 0 && leading?.name && !/,\s*$/.test(whole)) ? leading : undefined) ??
      (prepared.lexicon.breaks((i) => told[i], 0) > 0 ? namedAhead(whole, prepared, true) : undefined) ??
      behind ??
      leading ??
      namedAhead(whole, prepared) ??
      taggedInside(one, prepared, own) ??
      toldBehind(one, rest, prepared) ??
      (before?.voice && !/\n/.test(text.slice(before.end, one.start)) && before.end - one.start < 3 * TAG
        ? before.voice
        : undefined)
    if (voice) one.voice = { at: one.start, ...voice, ...(own !== undefined && { teller: own }) }
    if (joined && one.voice && !before.voice) before.voice = { ...one.voice, at: before.start }
  }
}

function isQuotative(words: string, { lexicon, shelf }: PreparedReference): boolean {
  const keys = keysOf(words, shelf.reading)
  return keys.length > 0 && lexicon.quotative((i) => keys[i], 0) === keys.length
}

// « Il y a vingt ans, poursuit-elle, j’avais onze salariés. »
//                     ^tag
function taggedInside(one: Quoted, prepared: PreparedReference, own: string | undefined): Voice | undefined {
  const { inner } = one
  const { text, starts } = prepared
  for (let word = countBefore(starts, (at) => at < inner.start); (starts[word] ?? inner.end) < inner.end; word++) {
    const tag = tagInside(prepared, word)
    if (!tag) continue
    const words = text.slice(starts[tag.from], prepared.ends[tag.to - 1])
    return readTag(words, 'after', prepared, own, inner.start) ?? toldBehind(one, `, ${words}`, prepared)
  }
  return undefined
}

// “We won,” beamed Lee, the mayor: whatever the verb, it stands behind the comma and before the name, with a word of office or
// two. “We lost,” grumbled a keeper: where no name stands there, the words tell who it is.
const ANY_VERB = /^\s*(?:[,–—-]\s*){0,2}\p{Ll}/u
const VERB_AND_NAME = /^[^\p{L}]*\p{Ll}[\p{L}’'-]*(?:\s+\p{Ll}[\p{L}’'-]*){0,3}\s+$/u

function toldBehind({ inner }: Quoted, after: string, prepared: PreparedReference): Voice | undefined {
  const { text, lexicon, shelf } = prepared
  if (!ANY_VERB.test(after) || !(/^\s*[,–—-]/.test(after) || /[,!?]\s*$/.test(text.slice(inner.start, inner.end))))
    return undefined
  const keys = keysOf(after, shelf.reading)
  const [first = ''] = keys
  const [name] = findNames(after, prepared)
  const leading = name ? after.slice(0, name.start) : after
  const close = name && VERB_AND_NAME.test(leading)
  const joins = keys.some((_, i) => (i === 0 || close) && lexicon.breaks((at) => keys[at], i) > 0)
  if (joins || lexicon.common.has(first) || lexicon.pronouns.has(first)) return undefined
  if (close) {
    // “a spokesman for Lee” is somebody else, “her spokesman Orr” is Orr.
    const apart = shelf.names.isDeputy(leading) && !shelf.names.isDeputy(leading.trim().split(/\s/).at(-1)!)
    return apart ? undefined : { reported: true, name: name.name }
  }
  const meant = lexicon.pronouns.has(keys[1] ?? '') ? lastName(prepared, inner.start) : undefined
  if (meant !== undefined) return { reported: true, name: meant, meant: true }
  return name || keys.length < 2 ? undefined : { reported: true, telling: after }
}

// “Lee beams: “We won””: who is named in the sentence that leads up to a quotation, whatever the verb.
function namedAhead(ahead: string, prepared: PreparedReference, any = false): Voice | undefined {
  if (!any && !/[:：]\s*$/.test(ahead) && !prepared.lexicon.words.verbLast) return undefined
  const name = subjectBefore(ahead, findNames(ahead, prepared), ahead.length, prepared)
  return name && { reported: true, name: name.name }
}
