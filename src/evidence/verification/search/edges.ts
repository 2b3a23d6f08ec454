import type { Item } from '../quote.js'
import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { LONGEST_GAP, type Step } from './align.js'
import { areSame, isForm } from './edits.js'

// A first word is looked for at most so many words before the one it was aligned with.
const LONGEST_SNAP = 3
const LONGEST_REST = 2

/** Words that differ at an edge do not reach over the end of a sentence, and nothing is left out there. */
export function trimEdges(steps: readonly Step[], items: readonly Item[], prepared: PreparedReference): Step[] {
  const first = steps.findIndex(({ same }) => same)
  if (first < 0) return []
  const last = steps.findLastIndex(({ same }) => same)
  const outward = (edge: readonly Step[], ends: (word: number) => number): Step[] => {
    let open = true
    return edge.flatMap((step) => {
      if (step.word >= 0 && boundaryBefore(prepared, ends(step.word)) === 'sentence') open = false
      return step.item < 0 ? [] : [open ? step : { ...step, word: -1 }]
    })
  }
  const head = snapped(outward(steps.slice(0, first).reverse(), (word) => word + 1).reverse(), items, prepared)
  const tail = outward(steps.slice(last + 1), (word) => word)
  return [...head, ...steps.slice(first, last + 1), ...tail]
}

/** The first or last word of a segment may stand for several that a shorter alignment leaves out: “5 %” for “5 por ciento”. */
export function completed(steps: Step[], items: readonly Item[], prepared: PreparedReference): Step[] {
  return grown(grown(steps, items, prepared, 1), items, prepared, -1)
}

function grown(steps: Step[], items: readonly Item[], prepared: PreparedReference, way: 1 | -1): Step[] {
  const edge = way > 0 ? steps.at(-1) : steps[0]
  if (!edge || edge.same || edge.item < 0 || edge.word < 0 || items[edge.item]!.gap) return steps
  const own = items[edge.item]!.words.map(({ key }) => key)
  const words = [prepared.keyAt(edge.word)!]
  const left = [edge.word]
  const join = (rest: Step[], more: Step[]) => (way > 0 ? [...rest, ...more] : [...more.reverse(), ...rest])
  for (let word = edge.word + way; left.length <= LONGEST_REST; word += way) {
    if (boundaryBefore(prepared, way > 0 ? word : word + 1) !== 'none') return steps
    const key = prepared.keyAt(word)!
    const whole = way > 0 ? [...words, key] : [key, ...words]
    const gone = (word: number): Step => ({ item: -1, word, same: false })
    if (areSame(own, whole, prepared) || (way > 0 && prepared.lexicon.denied(whole, own[0]!)))
      return join(steps, [...left.slice(1), word].map(gone))
    // “He doesn’t bite” for “he bites”: the word itself stands behind what denies it.
    if (way > 0 && isForm(own[0]!, key) && !isForm(own[0]!, words.at(-1)!))
      return [...steps.slice(0, -1), ...left.map(gone), { ...edge, word }]
    words.splice(0, words.length, ...whole)
    left.push(word)
  }
  return steps
}

// The first word, where it stands a little before the one that it was aligned with.
//
// I came here        I did not come here
//                    ^snapped
function snapped(head: Step[], items: readonly Item[], prepared: PreparedReference): Step[] {
  const [step] = head
  if (!step || step.word < 0 || step.same) return head
  const key = items[step.item]!.key
  for (let word = step.word - 1; word >= 0 && step.word - word <= LONGEST_SNAP; word--) {
    if (boundaryBefore(prepared, word + 1) === 'sentence') break
    const [own, there] = [items[step.item]!.words[0]?.key ?? '', prepared.keyAt(word)!]
    // “J’ai promis” for “je n’ai jamais promis”: the pronoun that is elided there stands before.
    const [, pronoun, rest = '?'] = /^(\p{L}+)('.+)$/u.exec(own) ?? []
    if (there.endsWith(rest) && prepared.keyAt(word - 1)?.slice(0, -1) === pronoun) word--
    else if (prepared.keys[word] !== key && !isForm(there, own) && !prepared.lexicon.opposed(there, own)) continue
    const between = Array.from({ length: step.word - word }, (_, i) => ({ item: -1, word: word + 1 + i, same: false }))
    return [{ ...step, word, same: prepared.keys[word] === key }, ...between, ...head.slice(1)]
  }
  return head
}

/**
 * Words that were moved over the edge of the passage belong to it, and so do those that a bracket at its edge stands for, as
 * far as the sentence goes and what is quoted of it.
 */
export function widened(
  steps: readonly Step[],
  items: readonly Item[],
  first: number,
  last: number,
  prepared: PreparedReference,
): [number, number] {
  const { keys, text, starts, ends } = prepared
  const added = steps.flatMap(({ item, word }) =>
    item >= 0 && word < 0 && !items[item]!.gap ? [items[item]!.key] : [],
  )
  let [from, to] = [first, last]
  const joins = (at: number) =>
    boundaryBefore(prepared, at) !== 'sentence' && !/["״“”„«»「」]/.test(text.slice(ends[at - 1], starts[at]))
  while (from > 0 && added.includes(keys[from - 1]!) && joins(from)) from--
  while (to < keys.length && added.includes(keys[to]!) && joins(to)) to++
  // “[It] was late” for “it was late”: the bracket is the word that stands there.
  const [head, tail] = [items[0]!, items.at(-1)!].map(({ gap, words }) => (gap ? words.map(({ key }) => key) : []))
  const stands = (own: readonly string[], at: number) =>
    own.length > 0 && own.every((key, i) => prepared.keyAt(at + i) === key)
  if (stands(head!, from - head!.length)) return [from - head!.length, to]
  if (stands(tail!, to)) return [from, to + tail!.length]
  const open = (item: number) => items[item]?.gap && !steps.some((step) => step.item === item && step.word >= 0)
  if (open(0)) {
    let at = from
    while (from - at < LONGEST_GAP && boundaryBefore(prepared, at) !== 'sentence') at--
    if (boundaryBefore(prepared, at) === 'sentence') from = at
  }
  if (open(items.length - 1)) {
    let at = to
    while (at - to < LONGEST_GAP && boundaryBefore(prepared, at) !== 'sentence') at++
    if (boundaryBefore(prepared, at) === 'sentence') to = at
  }
  return [from, to]
}
