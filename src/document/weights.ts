/** Weights of a linear model by feature, in a hash table with open addressing. */
export interface Weights {
  /** For each slot a feature, plus one, and where its weights begin in `entries`; 0 for an empty slot. */
  slots: Int32Array
  /** Count of weights, then each weight above the eight bits of its label; the first are of no feature, and none. */
  entries: Int32Array
}

/** Adds the weights of `feature` to `scores`, which has a place for each label. */
export function addWeights(weights: Weights, feature: number, scores: Int32Array, at = 0): void {
  addEntry(weights, entryOf(weights, feature), scores, at)
}

/** Where the weights of `feature` begin; 0, where none are, for a feature that has no weights. */
export function entryOf({ slots }: Pick<Weights, 'slots'>, feature: number): number {
  const mask = slots.length - 1
  const key = feature + 1
  let slot = (key << 1) & mask
  for (let found = slots[slot]!; found !== key; found = slots[slot]!) {
    if (found === 0) return 0
    slot = (slot + 2) & mask
  }
  return slots[slot + 1]!
}

/** Adds the weights that begin at `entry` to `scores`. */
export function addEntry({ entries }: Pick<Weights, 'entries'>, entry: number, scores: Int32Array, at = 0): void {
  const end = entry + entries[entry]!
  for (let next = entry + 1; next <= end; next++) {
    const weight = entries[next]!
    scores[at + (weight & 255)]! += weight >> 8
  }
}

/** Weights of a model of few labels: for each feature a row of all of them, beside the feature in one hash table. */
export interface Rows {
  /** For each slot a feature, plus one; 0 for an empty slot. The rest of the slot is of `rows`. */
  keys: Int32Array
  /** The same bytes by twos: the row of a feature stands behind it. */
  rows: Int16Array
}

/** Weights as rows of up to six labels. */
export function rowsOf({ slots, entries }: Weights): Rows {
  const keys = new Int32Array(2 * slots.length)
  const rows = new Int16Array(keys.buffer)
  for (let slot = 0; slot < slots.length; slot += 2) {
    const row = new Int32Array(6)
    addEntry({ entries }, slots[slot + 1]!, row)
    keys[2 * slot] = slots[slot]!
    rows.set(row, 4 * slot + 2)
  }
  return { keys, rows }
}

/** Where the row of `feature` begins; one of zeros for a feature that has no weights. */
export function rowOf({ keys }: Pick<Rows, 'keys'>, feature: number): number {
  const mask = keys.length - 1
  const key = feature + 1
  let at = (key << 2) & mask
  for (let found = keys[at]!; found !== key && found !== 0; found = keys[at]!) at = (at + 4) & mask
  return 2 * at + 2
}

/**
 * Unpacks weights: base64 of, for each feature in rising order, the step from the feature before as a varint, the count of
 * weights, then label and weight of each, a byte each; a weight is a signed square root times ten.
 */
export function unpackWeights(packed: string): Weights {
  const bytes = decodeBase64(packed)
  // Each feature, plus one, and where its weights begin.
  const found: number[] = []
  const entries = [0]
  let feature = 1
  for (let at = 0; at < bytes.length; ) {
    let place = 0
    for (;;) {
      const byte = bytes[at++]!
      feature += (byte & 127) * 2 ** place
      place += 7
      if (byte < 128) break
    }
    const count = bytes[at++]!
    found.push(feature, entries.length)
    entries.push(count)
    for (let i = 0; i < count; i++) {
      const label = bytes[at++]!
      const weight = (bytes[at++]! << 24) >> 24
      entries.push(((Math.sign(weight) * weight * weight) << 8) | label)
    }
  }
  // A quarter of the slots is empty at least, so that what is nowhere is soon known to be.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(found.length / 0.75 + 2)))
  for (let i = 0; i < found.length; i += 2) {
    let slot = (2 * found[i]!) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 2) & (slots.length - 1)
    slots[slot] = found[i]!
    slots[slot + 1] = found[i + 1]!
  }
  return { slots, entries: Int32Array.from(entries) }
}

/** Mixes a template and two values into a feature of 24 bits: one step of MurmurHash3 (Appleby, public domain). */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
  hash = Math.imul((hash << 13) | (hash >>> 19), 5) ^ Math.imul(b, 0xc2b2ae35)
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) | 0
}

/** A word as an integer, by FNV-1a over its first `most` UTF-16 units. */
export function hashOf(word: string, most = 24): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < Math.min(word.length, most); i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// Every runtime has its own function for this, and some have none.
function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let at = 0
  let bits = 0
  let count = 0
  for (let i = 0; i < length; i++) {
    bits = (bits << 6) | values[text.charCodeAt(i)]!
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[at++] = (bits >> count) & 255
  }
  return bytes
}
