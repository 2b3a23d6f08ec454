import { hashOf, mix } from '../../document/weights.js'
import type { CueMatch, Run } from '../cues.js'
import type { Context, Proposal } from '../proposals.js'
import { reachOf, type TokenLayer } from './layer.js'

/** How many features a token has. */
export const PART_FEATURES = 44

/** The features that tell how a token stands to the cue and to what the sieves propose: the same for many in a row. */
export const STANDING = [0, 5, 6, 7, 10, 11, 14, 16, 26, 27, 31, 32, 33, 34, 35, 36, 42] as const
/** The features of the token and its neighbours, seen from one side: the same for all cues of a sentence. */
export const LOOKS = [1, 2, 17, 18, 19, 20, 21, 22, 23, 24, 25, 37, 38, 39] as const
/** The features of both, and of how near it is. */
export const JOINT = [3, 4, 8, 9, 12, 13, 15, 28, 29, 30, 40, 41, 43] as const

const NOTHING = 1
// From here on all tokens are equally far from the cue.
const FAR = 8
const [SOURCE, CONTENT] = [1, 3]

/** The tokens around a cue in which its source and content are looked for, with what is the same for all of them. */
export interface Window {
  first: number
  last: number
  /** On which side of the cue a token stands: 1 before it, 2 in it, 3 behind it. */
  side(i: number): 1 | 2 | 3
  /** True where a token stands to the cue as the one before it does, whatever their distance. */
  standsLikeBefore(i: number): boolean
  writeStanding(i: number, out: Int32Array): void
  writeLooks(i: number, out: Int32Array): void
  writeJoint(i: number, out: Int32Array): void
}

/**
 * The window of a cue: its sentence. The features of a token, each at the place in `out` that its number tells, are relative to
 * the cue: on which side, how far, with which marks and cues between, and what the sieves propose it to be.
 */
export function windowOf(
  { document }: Context,
  { tag, shape, quote, cue, noun }: TokenLayer,
  match: CueMatch,
  subject: Run | undefined,
  proposal: Proposal | undefined,
): Window {
  const { group, words } = match
  const { tokens, language } = document
  const { first, last } = reachOf(document, match)
  const [from, to] = proposal?.cue[0]
    ? [Math.min(proposal.cue[0].first, words.first), Math.max(proposal.cue[0].last, words.last)]
    : [group.first, group.last]
  const size = last - first
  const proposed = new Uint8Array(size)
  for (const [runs, label] of [
    [proposal?.content ?? [], CONTENT],
    [proposal?.source ?? [], SOURCE],
  ] as const)
    for (const run of runs)
      for (let i = Math.max(run.first, first); i < Math.min(run.last, last); i++)
        proposed[i - first] = i === run.first ? label : label + 1

  // Commas, other cues and quotation marks between a token and the cue, as one number.
  const between = new Uint8Array(size)
  for (const step of [-1, 1]) {
    let [comma, other, mark] = [0, 0, 0]
    for (let i = step < 0 ? from - 1 : to; i >= first && i < last; i += step) {
      const { text } = tokens[i]!
      if (cue[i] !== 0) other = Math.min(2, other + 1)
      if (text === ',' || text === '—' || text === '–' || text === ';') comma = Math.min(3, comma + 1)
      if (quote[i]! > 1) mark = 1
      between[i - first] = comma + 4 * other + 12 * mark
    }
  }
  const cueClass = mix(80, cue[words.first]!, hashOf(match.form) + (match.passive ? 1 : 0))
  const rule = proposal ? hashOf(proposal.rule) : 0
  const entry = hashOf(match.cue.lemma)
  let opens = 0
  let that = 0
  for (let i = to; i < last; i++) {
    if (quote[i] === 2) opens = 1
    if (i < to + 4 && language.grammar.complementizers.includes(tokens[i]!.lower)) that = 1
  }
  let closes = 0
  for (let i = first; i < from; i++) if (quote[i] === 3) closes = 1
  const sign = closes * 4 + opens * 2 + that
  const behind = to < last ? shape[to]! : NOTHING
  const ahead = from > first ? tag[from - 1]! : NOTHING
  const at = (list: Int32Array | Uint8Array, i: number) => (i < first || !(i < last) ? NOTHING : list[i]!)

  const side = (i: number) => (i < from ? 1 : i < to ? 2 : 3)
  const nearOf = (i: number) => side(i) + 4 * Math.min(Math.max(0, from - i, i - to + 1), FAR)
  const subjectOf = (i: number) =>
    subject && i >= subject.first && i < subject.last ? (i === subject.first ? 2 : 1) : 0
  // Side, what is between and what the sieves propose here and on either side, as one number.
  const standing = new Int32Array(size)
  for (let i = first; i < last; i++) {
    const at = i - first
    const around = 25 * proposed[at]! + 5 * (proposed[at + 1] ?? 0) + (proposed[at - 1] ?? 0)
    const inside = 8 * subjectOf(i) + 2 * quote[i]! + (cue[i] === 0 ? 0 : 1)
    standing[at] = ((side(i) * 24 + between[at]!) * 125 + around) * 24 + inside
  }

  return {
    first,
    last,
    side,
    standsLikeBefore: (i) => i > first && standing[i - first] === standing[i - first - 1],
    writeStanding(i, out) {
      const where = side(i)
      const [q, p] = [quote[i]!, proposed[i - first]!]
      const all = between[i - first]!
      const c = all % 4
      const inSubject = subjectOf(i)
      out[0] = mix(0, where)
      out[5] = mix(5, where, q)
      out[6] = mix(6, mix(82, where, q), sign)
      out[7] = mix(7, where, cueClass)
      out[10] = mix(10, where + 4 * c, sign)
      out[11] = mix(11, where + 4 * all, q)
      out[14] = mix(14, where, cue[i] !== 0 ? 1 : 0)
      out[16] = mix(16, where, mix(85, c + 4 * sign, cueClass))
      // What the sieves propose.
      out[26] = mix(26, p, where)
      out[27] = mix(27, p, rule)
      out[31] = mix(31, p, mix(88, where, all))
      out[32] = mix(32, p, mix(89, rule, all % 12))
      out[33] = mix(33, inSubject, where)
      out[34] = mix(34, inSubject, cueClass)
      out[35] = mix(35, inSubject, rule)
      out[36] = mix(36, p, mix(90, proposed[i - first + 1] ?? 0, proposed[i - first - 1] ?? 0))
      out[42] = mix(42, where, mix(93, behind, cueClass))
    },
    writeLooks(i, out) {
      const where = side(i)
      const [s, t] = [shape[i]!, tag[i]!]
      const before = at(shape, i - 1)
      const after = at(shape, i + 1)
      const place = (i === first ? 1 : 0) + (i === last - 1 ? 2 : i === last - 2 ? 4 : 0)
      out[1] = mix(1, where, t)
      out[2] = mix(2, where, s)
      out[17] = mix(17, where, at(tag, i - 2))
      out[18] = mix(18, where, at(tag, i - 1))
      out[19] = mix(19, where, at(tag, i + 1))
      out[20] = mix(20, where, at(tag, i + 2))
      out[21] = mix(21, where, before)
      out[22] = mix(22, where, after)
      out[23] = mix(23, where, at(quote, i - 1) * 4 + at(quote, i + 1))
      out[24] = mix(24, mix(86, where, at(tag, i - 1)), mix(87, t, at(tag, i + 1)))
      out[25] = mix(25, mix(81, where, t), place)
      out[37] = mix(37, noun[i]!, where)
      out[38] = mix(38, mix(91, before, s), where)
      out[39] = mix(39, mix(92, s, after), where)
    },
    writeJoint(i, out) {
      const where = side(i)
      const near = nearOf(i)
      const [s, t, p] = [shape[i]!, tag[i]!, proposed[i - first]!]
      const before = at(shape, i - 1)
      const after = at(shape, i + 1)
      const sidedTag = mix(81, where, t)
      out[3] = mix(3, near, t)
      out[4] = mix(4, near)
      out[8] = mix(8, sidedTag, cueClass)
      out[9] = mix(9, sidedTag, sign)
      out[12] = mix(12, sidedTag, behind)
      out[13] = mix(13, mix(83, near, t), ahead)
      out[15] = mix(15, where, mix(84, s, cueClass))
      out[28] = mix(28, p, s)
      out[29] = mix(29, p, before)
      out[30] = mix(30, p, after)
      out[40] = mix(40, near, entry)
      out[41] = mix(41, where + 4 * between[i - first]!, s)
      out[43] = mix(43, mix(94, before, p), mix(95, s, after))
    },
  }
}

/** Writes all features of a token of the window. */
export function writeAll(window: Window, i: number, out: Int32Array): void {
  window.writeStanding(i, out)
  window.writeLooks(i, out)
  window.writeJoint(i, out)
}
