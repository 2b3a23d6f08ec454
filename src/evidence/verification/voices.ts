import type { Span } from '../../model/generated/shapes.js'
import { findQuoted, type Quoted } from './quoted.js'
import { type PreparedReference, turnAt } from './reference.js'
import { readWords } from './words.js'

/** Whose the words of a passage are. */
export interface Voice {
  /** As the reference names them; missing where it does not say. */
  name?: string
  /** Words around a quotation that tell who said it, where no name could be read from them. */
  telling?: string
  /** True for a voice that another one reports. */
  reported: boolean
  /** Who reports it, as the reference names them. */
  teller?: string
}

/** How a voice stands to the speaker that is named. */
export type Standing = 'same' | 'other' | 'open'

// A passage is looked at with this much around it, in code units.
const AROUND = 2000
// How far from a quotation its attribution may stand, in code units.
const TAG = 110
const NAME =
  /\p{Lu}[\p{L}\p{M}’'.-]*(?:[ \u00a0](?:(?:de|da|di|du|del|van|von|der|den|bin|al|el|la|le)[ \u00a0])*\p{Lu}[\p{L}\p{M}’'.-]*)*/gu

interface Voiced extends Quoted {
  voice?: Voice
}

/** The innermost attributed voice of the words between two positions of the text. */
export function voiceOf(prepared: PreparedReference, span: Span, word: number): Voice {
  const turn = turnAt(prepared, word)
  const teller = turn ? turn.speaker : prepared.reference.speaker
  const base: Voice = { reported: false, ...(teller !== undefined && { name: teller }) }
  if (!prepared.hasMarks) return base
  const zone = zoneAround(prepared, span, turn)
  const quoted: Voiced[] = findQuoted(prepared.text, zone.start, zone.end)
  if (quoted.length === 0) return base
  attribute(quoted, zone, prepared, teller)
  // What holds the words and nothing of the teller’s; an attribution may stand between their beginning and their end.
  const holding = (at: number) =>
    quoted.filter(({ inner, voice }) => voice && inner.start <= at && at <= inner.end).sort((a, b) => b.depth - a.depth)
  const ending = holding(span.end - 1)
  const inside = holding(span.start).find((one) =>
    ending.some((other) => other === one || (other.voice!.name === one.voice!.name && other.depth === one.depth)),
  )
  return inside?.voice ?? base
}

function zoneAround({ text }: PreparedReference, span: Span, turn: Span | undefined): Span {
  const from = Math.max(turn?.start ?? 0, span.start - AROUND)
  const to = Math.min(turn?.end ?? text.length, span.end + AROUND)
  if (turn) return { start: from, end: to }
  const before = Math.max(text.lastIndexOf('\n\n', span.start), text.lastIndexOf('\r\n\r\n', span.start))
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
    // Behind a full stop, what leads up to the next quotation is that one’s: “… .” Lee said: “…”
    const leads = next && /[.。]\s*$/.test(text.slice(one.inner.start, one.inner.end)) && /[:,：，]\s*$/.test(after)
    const voice =
      (leads ? undefined : readTag(firstSentence(after), 'after', prepared, own, one.start)) ??
      readTag(lastSentence(lead), 'before', prepared, own, one.start) ??
      (before?.voice && !/\n/.test(text.slice(before.end, one.start)) && before.end - one.start < 3 * TAG
        ? before.voice
        : undefined)
    if (voice) one.voice = { ...voice, ...(own !== undefined && { teller: own }) }
  }
}

const firstSentence = (text: string): string =>
  /^[^.!?。！？\n]*(?:\b\p{L}{1,3}\.[^.!?。！？\n]*)*/u.exec(text)?.[0] ?? ''
const lastSentence = (text: string): string => text.split(/[!?。！？\n]|\p{Ll}{3,}\.\s|\p{N}\.\s/u).at(-1) ?? ''

// ” said Ann Lee, the mayor      Ann Lee, the mayor, said: “
//   ^saying ^name                ^name              ^saying
function readTag(
  tag: string,
  side: 'before' | 'after',
  prepared: PreparedReference,
  teller: string | undefined,
  from: number,
): Voice | undefined {
  const { lexicon, shelf } = prepared
  const words = readWords(tag, shelf.key)
  const keyAt = (i: number) => words[i]?.key
  const sayings = words.flatMap((word, i) => (lexicon.saying(keyAt, i) > 0 ? [word] : []))
  const ends = side === 'before' && /[:：]\s*$/.test(tag)
  const signed = side === 'after' && /^\s*[—–-]\s*\p{Lu}|^\s*\(\p{Lu}/u.test(tag)
  if (sayings.length === 0 && !ends && !signed) return undefined
  const at = (side === 'before' ? sayings.at(-1) : sayings[0])?.start ?? (side === 'before' ? tag.length : 0)
  const names = [...tag.matchAll(NAME)]
    .map((match) => ({
      name: match[0].replace(/[.’']+$|['’]s$/, ''),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ name }) => {
      const key = shelf.key(name)
      return (
        !lexicon.common.has(key) &&
        !lexicon.pronouns.has(key) &&
        !lexicon.selves.has(key) &&
        !shelf.names.isOffice(name) &&
        lexicon.saying((i) => (i === 0 ? key : undefined), 0) === 0 &&
        lexicon.breaks((i) => (i === 0 ? key : undefined), 0) === 0
      )
    })
  const distance = ({ start, end }: Span) => Math.min(Math.abs(start - at), Math.abs(at - end))
  const [nearest] = names.sort((a, b) => distance(a) - distance(b))
  if (words.some(({ key }) => lexicon.selves.has(key)) && !nearest)
    return { reported: false, ...(teller !== undefined && { name: teller }) }
  if (nearest) {
    // “a spokesman for Ann Lee”: whoever speaks for somebody is somebody else.
    const ahead = tag.slice(0, nearest.start)
    const deputy = shelf.names.isDeputy(tag) ? words.find(({ key }) => shelf.names.isDeputy(key)) : undefined
    const name =
      deputy && (deputy.start < nearest.start || /^['’]s/.test(tag.slice(nearest.end))) && !/,\s*$/.test(ahead)
        ? tag.slice(Math.min(deputy.start, nearest.start), Math.max(deputy.end, nearest.end))
        : nearest.name
    return { reported: true, name }
  }
  const before = words.some(({ key }) => lexicon.pronouns.has(key)) ? lastName(prepared, from) : undefined
  return before === undefined ? { reported: true, telling: tag } : { reported: true, name: before }
}

/** How a voice stands to a speaker; open where either is not named. */
export function standingOf(voice: Voice, speaker: string | undefined, prepared: PreparedReference): Standing {
  const { names } = prepared.shelf
  if (speaker === undefined || speaker.trim() === '') return 'open'
  if (voice.name !== undefined) {
    if (names.same(voice.name, speaker)) return 'same'
    if (names.isOffice(voice.name) && !voice.reported && holds(voice.name, speaker, prepared)) return 'same'
    return 'other'
  }
  if (voice.telling !== undefined) {
    if (names.isIn(speaker, voice.telling)) return 'same'
    if (voice.teller !== undefined && names.same(voice.teller, speaker)) return 'other'
    return /\p{Lu}|\p{Ll}/u.test(voice.telling) ? 'open' : 'other'
  }
  return isReportedOn(prepared, speaker) ? 'other' : 'open'
}

// “THE PRESIDENT:” is the speaker’s label where the speaker is named with the office, there or in the text: “President Lee”.
function holds(office: string, speaker: string, prepared: PreparedReference): boolean {
  const { shelf, keyAt } = prepared
  if (shelf.names.isIn(office, speaker)) return true
  const words = new Set(readWords(office, shelf.key).map(({ key }) => key))
  const surname = shelf.key(shelf.names.surname(speaker))
  return prepared
    .places(shelf.known(surname))
    .slice(0, 200)
    .some((place) => [1, 2].some((back) => words.has(keyAt(place - back) ?? '')))
}

// Whom “he said” means: the last one named before.
function lastName({ text, shelf, lexicon }: PreparedReference, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 500), at)
  return [...before.matchAll(NAME)]
    .map((match) => match[0].replace(/['’]s$|[.,]$/, ''))
    .filter((name) => name.includes(' ') || !isFirstWord(before, name))
    .findLast(
      (name) =>
        name.length > 2 &&
        !lexicon.common.has(shelf.key(name)) &&
        !shelf.names.isOffice(name) &&
        !shelf.dates.has(shelf.key(name)),
    )
}

const isFirstWord = (text: string, name: string): boolean =>
  new RegExp(`(?:^|[.!?“"]\\s*)${name.replaceAll(/[.*+?^$()|[\]{}\\]/g, '\\$&')}`).test(text)

const reportedOn = new WeakMap<PreparedReference, Map<string, boolean>>()

// True where the text itself tells what the speaker said, so that who tells it is somebody else.
function isReportedOn(prepared: PreparedReference, speaker: string): boolean {
  const known = reportedOn.get(prepared) ?? new Map<string, boolean>()
  reportedOn.set(prepared, known)
  let reported = known.get(speaker)
  if (reported === undefined) {
    const { shelf, lexicon, keyAt } = prepared
    const surname = shelf.key(shelf.names.surname(speaker))
    reported = false
    if (prepared.reference.speaker === undefined && surname)
      for (const place of prepared.places(shelf.known(surname)).slice(0, 200))
        for (let i = place - 4; i <= place + 3 && !reported; i++) reported = lexicon.saying(keyAt, i) > 0
    known.set(speaker, reported)
  }
  return reported
}
