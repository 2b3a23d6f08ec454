/** What `make` makes of an object, made once for each and kept as long as the object is. */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}

// Words that are remembered.
const MOST_KNOWN = 50_000

/** Tells the same of a word as `tell`, which is asked once for each. */
export function remembered(tell: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    const told = known.get(word) ?? tell(word)
    if (known.size < MOST_KNOWN) known.set(word, told)
    return told
  }
}
