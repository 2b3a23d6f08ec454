import { countBefore } from '../../model/bisect.js'
import type { Span } from '../../model/generated/shapes.js'
import { boundaryBefore } from './clauses.js'
import { findQuoted, type Quoted } from './quoted.js'
import { type PreparedReference, turnAt, viewsOf } from './reference.js'
import { findNames, subjectBefore } from './subjects.js'
import { firstSentence, lastSentence, readTag, type Voice } from './tags.js'
import { tagInside } from './tags-inside.js'
import { readWords } from './words.js'

/** How a voice stands to the speaker that is named. */
export type Standing = 'same' | 'other' | 'open'

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
  const base: Voice = { reported: false, ...(teller !== undefined && { name: teller }) }
  if (!prepared.hasMarks && (turn || !prepared.hasColons)) return base
  const zone = zoneAround(prepared, span, turn)
  const introduced = turn ? undefined : introducer(prepared, span, zone, teller)
  if (!prepared.hasMarks) return introduced ?? base
  const quoted: Voiced[] = findQuoted(prepared.text, zone.start, zone.end)
  if (quoted.length === 0) return introduced ?? base
  attribute(quoted, zone, prepared, teller)
  // What holds the words and nothing of the teller’s; an attribution may stand between their beginning and their end.
  const holding = (at: number) =>
    quoted.filter(({ inner, voice }) => voice && inner.start <= at && at <= inner.end).sort((a, b) => b.depth - a.depth)
  const ending = holding(span.end - 1)
  const inside = holding(span.start).find((one) =>
    ending.some((other) => other === one || (other.voice!.name === one.voice!.name && other.depth === one.depth)),
  )
  if (inside) return inside.voice!
  const around = quoted.findLast(({ inner }) => inner.start <= span.start && span.end <= inner.end + 1)
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
  const here = inside ? lead : text.slice(Math.max(0, zone.start - TAG * 2), zone.start).trimEnd()
  const [paragraph] = here.split(/\n[ \t\r]*\n/).slice(-1)
  const ahead = lastSentence(paragraph ?? '', prepared)
  const colon = !inside ? /[:：]$/.exec(ahead) : /[:：]\s+(?=\S*$|[^:：]*$)/.exec(ahead)
  if (!colon || /["“”„«»「」]/.test(ahead)) return undefined
  const voice = readTag(ahead.slice(0, colon.index + 1), 'before', prepared, teller, span.start)
  return voice?.name === undefined || !saysSo(ahead.slice(0, colon.index), prepared) ? undefined : voice
}

function saysSo(words: string, prepared: PreparedReference): boolean {
  const keys = readWords(words, prepared.shelf.reading).map(({ key }) => key)
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
    const lead = text.slice(Math.max(low, before?.end ?? low, one.start - TAG), one.start)
    const own = outer?.voice?.name ?? teller
    const ahead = lastSentence(lead, prepared)
    // A title between commas is an aside: Lee, whose novel, “The Weir”, came out, says “…”
    const aside = before && !outer && /^,/.test(lead) && /,\s$/.test(text.slice(low, before.start)) && ahead === lead
    const whole = aside ? lastSentence(text.slice(Math.max(low, one.start - 2 * TAG), one.start), prepared) : ahead
    // Behind a full stop, what leads up to the next quotation is that one’s: “… .” Lee said: “…”
    const stopped = /[.。।۔]\s*$/.test(text.slice(one.inner.start, one.inner.end))
    const reaches = next && one.end + after.length === next.start && firstSentence(after, prepared) === after
    const leads = reaches && (stopped || /^\s*;.*[:：]\s*$/s.test(after))
    const voice =
      (leads ? undefined : readTag(firstSentence(after, prepared), 'after', prepared, own, one.start, ahead)) ??
      readTag(whole, 'before', prepared, own, one.start) ??
      namedAhead(whole, prepared) ??
      taggedInside(one, prepared, own) ??
      (before?.voice && !/\n/.test(text.slice(before.end, one.start)) && before.end - one.start < 3 * TAG
        ? before.voice
        : undefined)
    if (voice) one.voice = { at: one.start, ...voice, ...(own !== undefined && { teller: own }) }
  }
}

// « Il y a vingt ans, poursuit-elle, j’avais onze salariés. »
//                     ^tag
function taggedInside({ inner }: Quoted, prepared: PreparedReference, own: string | undefined): Voice | undefined {
  const { text, starts } = prepared
  for (let word = countBefore(starts, (at) => at < inner.start); (starts[word] ?? inner.end) < inner.end; word++) {
    const tag = tagInside(prepared, word)
    if (!tag) continue
    return readTag(text.slice(starts[tag.from], prepared.ends[tag.to - 1]), 'after', prepared, own, inner.start)
  }
  return undefined
}

// “Lee beams: “We won””: who is named in the sentence that leads up to a quotation, whatever the verb.
function namedAhead(ahead: string, prepared: PreparedReference): Voice | undefined {
  if (!/[:：]\s*$/.test(ahead) && !prepared.lexicon.words.verbLast) return undefined
  const name = subjectBefore(ahead, findNames(ahead, prepared), ahead.length, prepared)
  return name && { reported: true, name: name.name }
}

/** How a voice stands to a speaker; open where either is not named. */
export function standingOf(voice: Voice, speaker: string | undefined, prepared: PreparedReference): Standing {
  const { names } = prepared.shelf
  if (speaker === undefined || speaker.trim() === '') return 'open'
  if (voice.name !== undefined) {
    if (names.same(voice.name, speaker)) return 'same'
    if (names.isOffice(voice.name) && !voice.reported && holds(voice.name, speaker, prepared)) return 'same'
    // “Q” is “a reporter”.
    if (voice.name.length === 1 && names.isHost(voice.name) && names.isHost(speaker)) return 'same'
    // Whoever tells what “he said” is not the one who is meant.
    const tells = voice.teller !== undefined && names.same(voice.teller, speaker)
    return voice.meant && !tells && isNear(speaker, voice, prepared) ? 'open' : 'other'
  }
  if (voice.telling !== undefined) {
    if (names.isIn(speaker, voice.telling)) return 'same'
    if (voice.teller !== undefined && names.same(voice.teller, speaker)) return 'other'
    // “The governor said”: whoever is named beside that word somewhere.
    if (!/\p{Lu}|\p{Ll}/u.test(voice.telling)) return 'other'
    const place = linkOf(voice.telling, speaker, prepared)
    return place === 'none' ? 'other' : place === 'linked' ? 'same' : 'open'
  }
  return !voice.reported && isReportedOn(prepared, speaker) ? 'other' : 'open'
}

// True where the speaker is named nearer before a place than the one whom a pronoun there was taken for.
function isNear(speaker: string, { name = '', at = 0 }: Voice, { text, shelf }: PreparedReference): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at)
  const named = [...before.slice(before.lastIndexOf('\n') + 1).matchAll(shelf.names.pattern)].map(([one]) => one)
  const last = (who: string) => named.findLastIndex((one) => shelf.names.same(one, who))
  return last(speaker) > last(name)
}

// How far before a pronoun the one whom it means is looked for, in code units.
const NEAR = 300

// A role stands at most so many words from the name of who has it.
const BESIDE = 5

// Whether a word that tells who speaks stands beside the speaker’s name in the reference; unnamed where that has no such name.
function linkOf(telling: string, speaker: string, prepared: PreparedReference): 'linked' | 'none' | 'unnamed' {
  const { shelf, lexicon, keyAt } = prepared
  const surname = shelf.key(shelf.names.surname(speaker))
  const places = [surname, `${surname}'s`].flatMap((key) => [
    ...prepared.places(shelf.known(key)).subarray(0, MOST_MENTIONS),
  ])
  if (places.length === 0) return 'unnamed'
  const words = new Set(
    readWords(telling, shelf.reading).flatMap(({ key }) => (lexicon.common.has(key) || key.length < 4 ? [] : [key])),
  )
  for (const place of places)
    for (let i = place - BESIDE; i <= place + BESIDE; i++) {
      const key = keyAt(i) ?? ''
      if (words.has(key) && lexicon.saying(keyAt, i) === 0) return 'linked'
    }
  return 'none'
}

// “THE PRESIDENT:” is the speaker’s label where the speaker is named with the office, there or in the text: “President Lee”.
function holds(office: string, speaker: string, prepared: PreparedReference): boolean {
  const { shelf, keyAt } = prepared
  if (shelf.names.isIn(office, speaker)) return true
  const words = new Set(readWords(office, shelf.reading).map(({ key }) => key))
  const surname = shelf.key(shelf.names.surname(speaker))
  return prepared
    .places(shelf.known(surname))
    .slice(0, MOST_MENTIONS)
    .some((place) => [1, 2].some((back) => words.has(keyAt(place - back) ?? '')))
}

// A verb of saying stands at most so many words behind or before the name of who says it.
const SAID_AFTER = 3
const SAID_BEFORE = 4
// Mentions of a name that are looked at.
const MOST_MENTIONS = 200

const reportedOn = new WeakMap<PreparedReference, Map<string, boolean>>()

// True where the text itself tells what the speaker said, so that who tells it is somebody else.
function isReportedOn(prepared: PreparedReference, speaker: string): boolean {
  const known = reportedOn.get(prepared) ?? new Map<string, boolean>()
  reportedOn.set(prepared, known)
  let reported = known.get(speaker)
  if (reported === undefined) {
    const { shelf, reference, places } = prepared
    const surname = shelf.key(shelf.names.surname(speaker))
    reported =
      reference.speaker === undefined &&
      places(shelf.known(surname))
        .slice(0, MOST_MENTIONS)
        .some((place) => isSaying(place, prepared))
    known.set(speaker, reported)
  }
  return reported
}

// “Lee, the mayor, said”, “said Ann Lee”: a verb of saying near a name, in its sentence.
function isSaying(place: number, prepared: PreparedReference): boolean {
  const { lexicon, keyAt } = prepared
  for (let i = place + 1; i <= place + SAID_AFTER && boundaryBefore(prepared, i) !== 'sentence'; i++)
    if (lexicon.saying(keyAt, i) > 0) return true
  for (let i = place; i > place - SAID_BEFORE && boundaryBefore(prepared, i) !== 'sentence'; i--)
    if (lexicon.saying(keyAt, i - 1) > 0) return true
  return false
}
