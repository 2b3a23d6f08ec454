import type { Item } from '../quote.js'
import type { PreparedReference } from '../reference/reference.js'

// The rarest words of a segment vote, so many at least, and more while their places are no more than this.
const LEAST_VOTERS = 4
const MOST_VOTES = 200
// Places of a reference that are aligned.
const MOST_WINDOWS = 10
const BUCKET = 8
/** Places with a smaller share of the votes of the best one are aligned only where that one holds less than most of the words. */
export const LEAST_SCORE = 0.34

/** Where a segment may stand. */
export interface Window {
  /** Where the first word of the segment should stand. */
  base: number
  score: number
}

/** Where most words of a segment agree on where its first should stand: its rarest words vote by diagonal, in buckets; the best first. */
export function findWindows(items: readonly Item[], prepared: PreparedReference): Window[] {
  const touched: number[] = []
  const { votes, bases } = ballotOf(Math.ceil((prepared.keys.length + items.length) / BUCKET) + 2)
  const shift = items.length
  const voters = items
    .flatMap(({ key }, i) => (key < 0 ? [] : [{ i, key, places: prepared.places(key) }]))
    .filter(
      ({ places, key, i }) =>
        places.length > 0 && (places.length === 1 || items.findIndex((one) => one.key === key) === i),
    )
    .sort((a, b) => a.places.length - b.places.length)
  let cast = 0
  for (const [n, { i, places }] of voters.entries()) {
    if (n >= LEAST_VOTERS && cast + places.length > MOST_VOTES) break
    const weight = 1 / (1 + Math.log2(places.length))
    for (const place of places.length > MOST_VOTES ? places.subarray(0, MOST_VOTES) : places) {
      const bucket = Math.floor((place - i + shift) / BUCKET)
      if (votes[bucket] === 0) {
        touched.push(bucket)
        bases[bucket] = place - i
      }
      votes[bucket]! += weight
    }
    cast += places.length
  }
  const scored: [bucket: number, score: number][] = []
  let high = 0
  for (const bucket of touched) {
    const score = votes[bucket]! + votes[bucket + 1]!
    high = Math.max(high, score)
    if (score >= high * LEAST_SCORE) scored.push([bucket, score])
  }
  scored.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const taken: { bucket: number; score: number }[] = []
  for (const [bucket, score] of scored) {
    if (taken.length >= MOST_WINDOWS || score < high * LEAST_SCORE) break
    if (!taken.some((other) => Math.abs(other.bucket - bucket) <= 1)) taken.push({ bucket, score })
  }
  const windows = taken.map(({ bucket, score }) => ({
    base: bases[votes[bucket + 1]! > votes[bucket]! ? bucket + 1 : bucket]!,
    score,
  }))
  for (const bucket of touched) votes[bucket] = 0
  return windows
}

// Votes of each bucket, and where the first word should stand by the rarest word of it. Made once for the longest reference
// and wiped after each count: to make them anew would take longer than to count.
let ballot: { votes: Float32Array; bases: Int32Array } | undefined

function ballotOf(buckets: number): NonNullable<typeof ballot> {
  if (!ballot || ballot.votes.length < buckets)
    ballot = { votes: new Float32Array(buckets), bases: new Int32Array(buckets) }
  return ballot
}
