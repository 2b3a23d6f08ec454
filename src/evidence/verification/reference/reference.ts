import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { createOffsetMap } from '../../../document/offset-map.js'
import type { OffsetMap } from '../../../model/offset-map.js'
import type { ClosedLexicon, KeyAt } from '../words/lexicon.js'
import type { Shelf } from '../words/shelf.js'
import { eachWord } from '../words/words.js'
import { type Layout, readLayout, type Turn } from './layout.js'
import { DIALOGUE } from './quoted.js'
import type { NamedReference } from './reference-input.js'

/** A reference made ready to be searched: an index of its words, its turns and time codes. */
export interface PreparedReference {
  readonly reference: NamedReference
  readonly shelf: Shelf
  /** What a reader sees of the reference; every position below is one of this text. */
  readonly text: string
  readonly map: OffsetMap
  readonly format: Layout['format']
  readonly layout: Layout
  /** Of the language that is looked at: that of most of the text, or of the quotation; see `inTongueOf`. */
  readonly lexicon: ClosedLexicon
  /** Of every language that some of it is written in, the commonest first. */
  readonly lexicons: readonly ClosedLexicon[]
  /** Words, by index: where they begin and end, and the number of their key. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly keys: Int32Array
  /** Index of the turn that each word stands in; empty in prose. */
  readonly turnOf: Int32Array
  /** The keys that stand in it, each once. */
  readonly distinct: Iterable<number>
  /** Indexes of the words with a key, ascending; empty where there is none. */
  places(key: number): Int32Array
  /** The word at an index, as it is compared. */
  readonly keyAt: KeyAt
  /** Why nothing can be looked for in it. */
  readonly unreadable?: string
  readonly stale: boolean
  /** Whether there are quotation marks in it, and colons. */
  readonly hasMarks: boolean
  readonly hasColons: boolean
}

// Words by which the languages of a reference are told, and how many of them stand side by side.
const SAMPLE = 3000
const STRETCH = 16
// The share of control characters beyond which a file is no text.
const MOST_STRANGE = 0.02
const NONE = /* @__PURE__ */ new Int32Array(0)

/** Reads a reference and makes the index of its words; time and memory grow with its length. */
export function prepareReference(reference: NamedReference, shelf: Shelf): PreparedReference {
  const { text, format } = reference
  const seen = typeof format === 'object' ? format.read(text) : { text, markup: [] }
  const layout = readLayout(seen.text, typeof format === 'object' ? undefined : format, shelf.layout)
  const { starts, ends, keys } = readColumns(seen.text, shelf, layout)
  const index = createIndex(keys, shelf.count())
  const lexicons = shelf.tongues.tellAll(sampleOf(seen.text, { starts, ends, keys }, shelf))
  const unreadable = whyUnreadable(reference, keys.length)
  return {
    reference,
    shelf,
    text: seen.text,
    map: createOffsetMap(seen.markup),
    format: layout.format,
    layout,
    lexicon: lexicons[0]!,
    lexicons,
    starts,
    ends,
    keys,
    turnOf: turnsOf(layout.turns, starts),
    distinct: { [Symbol.iterator]: () => index.keys() },
    places: (key) => index.get(key) ?? NONE,
    keyAt: (i) => shelf.keyOf(keys[i] ?? -1),
    hasMarks: /["״“”„‟«»「」『』'‘’‚]/.test(seen.text) || seen.text.search(DIALOGUE) >= 0,
    hasColons: /[:：]/.test(seen.text),
    stale: reference.hash !== undefined && reference.hash !== hashOf(reference.text),
    ...(unreadable && { unreadable }),
  }
}

// Stretches from all over a text, each as far as its sentence goes; all of a short one.
function sampleOf(text: string, { starts, ends, keys }: Columns, shelf: Shelf): string[][] {
  const most = Math.ceil(Math.min(keys.length, SAMPLE) / STRETCH)
  const step = Math.max(STRETCH, Math.floor(keys.length / Math.max(1, most)))
  const stretches: string[][] = [[]]
  for (let from = 0; from < keys.length; from += step) {
    for (let i = from; i < Math.min(from + STRETCH, keys.length); i++) {
      const between = i > 0 ? text.slice(ends[i - 1], Math.min(starts[i]!, ends[i - 1]! + 4)) : ''
      if (/[.!?:\n]/.test(between) || (i === from && step > STRETCH)) stretches.push([])
      stretches.at(-1)!.push(shelf.keyOf(keys[i]!)!)
    }
  }
  return stretches
}

// By the index, which every view of a reference shares.
const views = new WeakMap<Int32Array, Map<ClosedLexicon, PreparedReference>>()

/** A reference as one looks at it in the language of some words, where it is written in several. */
export function inTongueOf(keys: readonly string[], prepared: PreparedReference): PreparedReference {
  const { lexicons, shelf } = prepared
  return lexicons.length < 2 ? prepared : viewOf(prepared, shelf.tongues.choose(keys, lexicons))
}

/** A reference as one looks at it in each of its languages, the one that is looked at first. */
export function viewsOf(prepared: PreparedReference): PreparedReference[] {
  if (prepared.lexicons.length < 2) return [prepared]
  return [prepared, ...prepared.lexicons.flatMap((one) => (one === prepared.lexicon ? [] : viewOf(prepared, one)))]
}

function viewOf(prepared: PreparedReference, lexicon: ClosedLexicon): PreparedReference {
  if (lexicon === prepared.lexicon) return prepared
  const own = views.get(prepared.keys) ?? new Map<ClosedLexicon, PreparedReference>()
  views.set(prepared.keys, own)
  const view = own.get(lexicon) ?? { ...prepared, lexicon }
  own.set(lexicon, view)
  return view
}

/** The hash that tells whether a reference is still what was captured: `sha256:` and 64 hexadecimal digits. */
export const hashOf = (text: string): string =>
  `sha256:${Array.from(sha256(utf8ToBytes(text)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`

/** The turn that a word stands in; nothing in prose. */
export function turnAt({ layout, turnOf }: PreparedReference, word: number): Turn | undefined {
  return layout.turns[turnOf[word] ?? -1]
}

function whyUnreadable({ text, unreadable }: NamedReference, words: number): string | undefined {
  if (unreadable) return unreadable
  if (text.trim() === '') return 'the reference is empty'
  const sample = text.slice(0, 20_000)
  let strange = 0
  for (const character of sample) if (/[\p{Cc}\uFFFD]/u.test(character) && !/\s/.test(character)) strange++
  if (strange > sample.length * MOST_STRANGE) return 'the reference is no text'
  return words === 0 ? 'the reference holds no words' : undefined
}

type Columns = Pick<PreparedReference, 'starts' | 'ends' | 'keys'>

function readColumns(text: string, shelf: Shelf, { masks }: Layout): Columns {
  let room = 1024
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let keys = new Int32Array(room)
  let count = 0
  const grow = (old: Int32Array<ArrayBuffer>) => {
    const wider = new Int32Array(room)
    wider.set(old)
    return wider
  }
  eachWord(
    text,
    shelf.reading,
    (start, end, key) => {
      if (count === room) {
        room *= 2
        starts = grow(starts)
        ends = grow(ends)
        keys = grow(keys)
      }
      starts[count] = start
      ends[count] = end
      keys[count++] = shelf.number(key)
    },
    masks,
  )
  return { starts: starts.slice(0, count), ends: ends.slice(0, count), keys: keys.slice(0, count) }
}

// The places of each key, found by counting: three passes over the words. Keys of this reference are counted from nought on.
function createIndex(keys: Int32Array, many: number): Map<number, Int32Array> {
  const own = new Int32Array(many).fill(-1)
  const distinct: number[] = []
  const counts: number[] = []
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    if (own[key]! < 0) {
      own[key] = distinct.push(key) - 1
      counts.push(0)
    }
    counts[own[key]!]!++
  }
  const all = new Int32Array(keys.length)
  const index = new Map<number, Int32Array>()
  const next = new Int32Array(distinct.length)
  let from = 0
  for (let n = 0; n < distinct.length; n++) {
    next[n] = from
    index.set(distinct[n]!, all.subarray(from, from + counts[n]!))
    from += counts[n]!
  }
  for (let i = 0; i < keys.length; i++) all[next[own[keys[i]!]!]!++] = i
  return index
}

function turnsOf(turns: readonly Turn[], starts: Int32Array): Int32Array {
  if (turns.length === 0) return NONE
  const turnOf = new Int32Array(starts.length)
  let turn = 0
  starts.forEach((start, i) => {
    while (turn + 1 < turns.length && turns[turn + 1]!.start <= start) turn++
    turnOf[i] = turn
  })
  return turnOf
}
