/** What a text in JSON holds; a byte order mark is left out. Throws an error that says what is wrong with it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`is not JSON: ${(error as Error).message}`)
  }
}
