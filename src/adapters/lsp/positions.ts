import type { Position, Range } from 'vscode-languageserver/node'
import { lineStarts } from '../../document/lines.js'
import { countBefore } from '../../model/bisect.js'
import type { Span } from '../../model/generated/shapes.js'

/** What the characters of a position count: bytes of UTF-8, code units of UTF-16, or code points. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

/** The way between offsets of a text (UTF-16 code units) and positions as client and server agreed to count them. */
export interface Positions {
  encoding: Encoding
  /** The position of an offset; past the end it is that of the end. */
  at(offset: number): Position
  range(span: Span): Range
  /** The offset of a position: one behind the end of its line is that end, one inside of a character its beginning. */
  offset(position: Position): number
  /** Offset at which the line of an offset begins. */
  lineStart(offset: number): number
  /** Offset at which the line of an offset ends, before its line break. */
  lineEnd(offset: number): number
}

const ENCODINGS: readonly string[] = ['utf-8', 'utf-16', 'utf-32']

/** The first encoding that the client names and we know; UTF-16, which every client knows, where there is none. */
export function chooseEncoding(offered: readonly string[] = []): Encoding {
  return (offered.find((name) => ENCODINGS.includes(name)) as Encoding | undefined) ?? 'utf-16'
}

/** The positions of a text; CRLF, LF and CR end a line. */
export function createPositions(text: string, encoding: Encoding): Positions {
  const starts = lineStarts(text)
  const lineOf = (offset: number) => Math.max(0, countBefore(starts, (start) => start <= offset) - 1)
  const endOf = (line: number) => {
    const next = starts[line + 1]
    if (next === undefined) return text.length
    return text.startsWith('\r\n', next - 2) ? next - 2 : next - 1
  }
  const at = (offset: number): Position => {
    const end = Math.min(Math.max(0, offset), text.length)
    const line = lineOf(end)
    return { line, character: width(text, starts[line]!, Math.min(end, endOf(line)), encoding) }
  }
  return {
    encoding,
    at,
    range: ({ start, end }) => ({ start: at(start), end: at(end) }),
    offset({ line, character }) {
      if (line < 0) return 0
      if (line >= starts.length) return text.length
      return advance(text, starts[line]!, endOf(line), character, encoding)
    },
    lineStart: (offset) => starts[lineOf(offset)]!,
    lineEnd: (offset) => endOf(lineOf(offset)),
  }
}

// How wide a stretch of one line is.
function width(text: string, start: number, end: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return end - start
  let count = 0
  for (let at = start; at < end; at += stepAt(text, at)) count += weightAt(text, at, encoding)
  return count
}

// Where one is after `character` units of a line.
function advance(text: string, start: number, end: number, character: number, encoding: Encoding): number {
  let at = start
  for (let left = character; at < end; at += stepAt(text, at)) {
    left -= weightAt(text, at, encoding)
    if (left < 0) break
  }
  return Math.min(at, end)
}

const stepAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1)

function weightAt(text: string, at: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1
  const code = text.codePointAt(at)!
  if (encoding === 'utf-16') return code > 0xffff ? 2 : 1
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
