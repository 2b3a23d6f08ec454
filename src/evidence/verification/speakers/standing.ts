import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { keysOf } from '../words/lexicon.js'
import { readWords } from '../words/words.js'
import type { Voice } from './tags.js'
import { standingAcross } from './transcription.js'

/** How a voice stands to the speaker that is named. */
export type Standing = 'same' | 'other' | 'open'

/** How a voice stands to a speaker; open where either is not named. */
export function standingOf(voice: Voice, speaker: string | undefined, prepared: PreparedReference): Standing {
  const { names } = prepared.shelf
  if (speaker === undefined || speaker.trim() === '') return 'open'
  if (voice.name !== undefined) {
    if (names.same(voice.name, speaker) || (voice.aka && names.same(voice.aka, speaker))) return 'same'
    const transcribed = standingAcross(voice.name, speaker, prepared.shelf.sounds)
    if (transcribed) return transcribed
    if (voice.reported && (isRole(speaker) || names.isOffice(speaker))) return roleOf(voice.name, speaker, prepared)
    if (names.isOffice(voice.name) && !voice.reported && holds(voice.name, speaker, prepared)) return 'same'
    // “Q” is “a reporter”.
    if (voice.name.length === 1 && names.isHost(voice.name) && names.isHost(speaker)) return 'same'
    // Whoever tells what “he said” is not the one who is meant.
    const tells = voice.teller !== undefined && names.same(voice.teller, speaker)
    return voice.unsure || (voice.meant && !tells && isNear(speaker, voice, prepared)) ? 'open' : 'other'
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

// A speaker named by what they are, in a script that gives names capitals: “the mayor”.
const isRole = (speaker: string): boolean => /\p{Ll}/u.test(speaker) && !/\p{Lu}|\p{Lo}/u.test(speaker)

// The mayor is whoever has that word beside the name; open where nobody has, and where the word only means who was named.
function roleOf(name: string, role: string, prepared: PreparedReference): Standing {
  if (prepared.shelf.names.isIn(role, name) || linkOf(role, name, prepared) === 'linked') return 'same'
  const words = readWords(role, prepared.shelf.reading).filter(({ key }) => !prepared.lexicon.common.has(key))
  const pronoun = words.every(({ key }) => prepared.lexicon.pronouns.has(key))
  const held = words.some(({ key }) => prepared.places(prepared.shelf.known(key)).length > 0)
  return pronoun || !held ? 'open' : 'other'
}

// True where the speaker is named nearer before a place than the one whom a pronoun there was taken for; or where nobody is in
// that paragraph, so that it may mean either.
function isNear(speaker: string, { name = '', at = 0 }: Voice, { text, shelf }: PreparedReference): boolean {
  const namesIn = (words: string) => [...words.matchAll(shelf.names.pattern)].map(([one]) => one)
  const before = text.slice(Math.max(0, at - NEAR), at)
  const named = namesIn(before.slice(before.lastIndexOf('\n') + 1))
  const last = (who: string) => named.findLastIndex((one) => shelf.names.same(one, who))
  if (last(speaker) > last(name)) return true
  return named.length === 0 && namesIn(before).some((one) => shelf.names.same(one, speaker))
}

// Where the surname of a speaker stands in the reference.
function mentionsOf(speaker: string, { shelf, places }: PreparedReference): number[] {
  const { names, reading, known } = shelf
  const surname = names.surname(speaker)
  const words = readWords(speaker, reading)
  const key = (words.find(({ key }) => names.surname(key) === surname) ?? words.at(-1))?.key ?? ''
  return [key, `${key}'s`].flatMap((one) => [...places(known(one)).subarray(0, MOST_MENTIONS)])
}

// How far before a pronoun the one whom it means is looked for, in code units.
const NEAR = 300

// A role stands at most so many words from the name of who has it.
const BESIDE = 5

// Whether a word that tells who speaks stands beside the speaker’s name in the reference; unnamed where that has no such name.
function linkOf(telling: string, speaker: string, prepared: PreparedReference): 'linked' | 'none' | 'unnamed' {
  const { shelf, lexicon, keyAt } = prepared
  const places = mentionsOf(speaker, prepared)
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
  const words = new Set(keysOf(office, shelf.reading))
  return mentionsOf(speaker, prepared).some((place) => [1, 2].some((back) => words.has(keyAt(place - back) ?? '')))
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
    reported =
      prepared.reference.speaker === undefined &&
      mentionsOf(speaker, prepared).some((place) => isSaying(place, prepared))
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
