/** Turns positions of a text into lines and columns. */
export interface LineIndex {
  /** Line and column, both from 1; columns count UTF-16 code units. */
  at(offset: number): { line: number; column: number }
}

/** An index of where the lines of `text` begin; CRLF, LF and CR end a line. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text)
  return {
    at(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - starts[low]! + 1 }
    },
  }
}

/** Where each line of `text` begins. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
