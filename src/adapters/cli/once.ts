/** Makes something of each list of words once, however often it is asked for. */
export function onceForEach<Made>(make: (words: readonly string[]) => Made): (words: readonly string[]) => Made {
  const made = new Map<string, Made>()
  return (words) => {
    const key = words.join('\n')
    const known = made.get(key) ?? make(words)
    made.set(key, known)
    return known
  }
}
