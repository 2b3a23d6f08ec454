import { visibleWords } from '../../graph/format.js'

/**
 * Words on lines of at most `width` pixels at a size of letters, cut at the end of a word where more lines than `most` are
 * needed; a word longer than a line is broken. Nothing where there is nothing to see.
 */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  for (const word of visibleWords(text))
    for (const [i, part] of broken(word, width, size).entries()) {
      const last = lines.at(-1)
      const longer = last === undefined ? part : `${last}${i === 0 ? ' ' : ''}${part}`
      if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
      else if (lines.length < most) lines.push(part)
      else return [...lines.slice(0, -1), shortened(lines.at(-1) as string, width, size)]
    }
  return lines
}

// A line that goes on elsewhere: its last words give way to the mark that says so.
function shortened(line: string, width: number, size: number): string {
  let short = line
  while (widthOf(`${short}…`, size) > width && short.includes(' ')) short = short.slice(0, short.lastIndexOf(' '))
  while (widthOf(`${short}…`, size) > width && short !== '') short = [...short].slice(0, -1).join('')
  return `${short.replace(/[\s,;:.–—-]+$/u, '')}…`
}

// A word in parts that fit on a line: behind its hyphens, else anywhere.
function broken(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const char of word) {
    if (part !== '' && widthOf(part + char, size) > width) {
      parts.push(part)
      part = ''
    }
    part += char
    if (char !== '-') continue
    parts.push(part)
    part = ''
  }
  return part === '' ? parts : [...parts, part]
}

/** About how wide a line is, in pixels: as in the widest of the fonts that may be at hand, so that nothing runs over. */
export function widthOf(line: string, size: number): number {
  let width = 0
  for (const char of line) width += shareOf(char)
  return width * size
}

// The width of a character as a share of the size of letters, as DejaVu Sans has it.
function shareOf(char: string): number {
  if (/[ijlI.,:;'’‘|!()[\]\s]/.test(char)) return 0.36
  if (/[ftr“”"*/\\-]/.test(char)) return 0.44
  if (/[mwMW@%…—©®]/.test(char)) return 1
  if (/\p{M}/u.test(char)) return 0
  if (/[A-Z&€£$+=<>~#]/.test(char)) return 0.76
  if (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(char)) return 1.3
  return /[a-z0-9]/.test(char) ? 0.62 : 0.8
}
