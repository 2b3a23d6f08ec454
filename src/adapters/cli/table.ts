// Layout of plain tables for a terminal.

/** A column: its heading and the widest it may get; cells beyond are wrapped. */
export interface Column {
  heading: string
  widest: number
}

/** A table in fixed-width columns, one blank between two; cells are wrapped at words. Ends with a line break. */
export function layTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell, i) => wrap(cell, columns[i]!.widest)))
  const widths = columns.map(({ heading }, i) =>
    Math.max(width(heading), ...cells.map((row) => Math.max(...row[i]!.map(width)))),
  )
  const line = (parts: readonly string[]) =>
    parts
      .map((part, i) => part + ' '.repeat(Math.max(0, widths[i]! - width(part))))
      .join('  ')
      .trimEnd()
  const lines = [line(columns.map(({ heading }) => heading)), line(widths.map((n) => '─'.repeat(n)))]
  for (const row of cells) {
    const height = Math.max(...row.map((cell) => cell.length))
    for (let i = 0; i < height; i++) lines.push(line(row.map((cell) => cell[i] ?? '')))
  }
  return `${lines.join('\n')}\n`
}

/** Cuts words into lines of at most `widest` characters; a longer word is cut. Always at least one line. */
export function wrap(words: string, widest: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/)) {
    let rest = word
    while (width(rest) > widest) {
      if (line) lines.push(line)
      line = ''
      const head = [...rest].slice(0, widest).join('')
      lines.push(head)
      rest = rest.slice(head.length)
    }
    if (line && width(line) + 1 + width(rest) > widest) {
      lines.push(line)
      line = rest
    } else line = line ? `${line} ${rest}` : rest
  }
  if (line || lines.length === 0) lines.push(line)
  return lines
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

// Columns a string takes: wide characters (CJK, emoji) take two.
function width(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const { segment } of segmenter.segment(text))
    columns +=
      /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
        segment,
      )
        ? 2
        : 1
  return columns
}
