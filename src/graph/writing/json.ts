/** The items of a list as JSON, indented by `depth` levels of two blanks, one string an item, with the brackets. */
export function* jsonList(items: Iterable<unknown>, depth: number): Generator<string> {
  const indent = '  '.repeat(depth)
  let first = true
  for (const item of items) {
    const text = JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `)
    yield `${first ? '[' : ','}\n${indent}  ${text}`
    first = false
  }
  yield first ? '[]' : `\n${indent}]`
}
