import { DataError, type ReferenceInput, type ReferenceRow } from 'onrecord'
import { html } from 'onrecord/html'
import { markdown } from 'onrecord/markdown'
import type { PagedReference } from 'onrecord/report'
import { readTable } from 'onrecord/tables'
import type { ReadSource, SourceFile } from '../messages.js'

/** A text to verify against. */
export type TextSource = Exclude<ReferenceInput, string> & { id: string }

/** A file as it was read: rows of known figures, texts to verify against, or why neither. */
export interface Read {
  name: string
  rows?: ReferenceRow[]
  texts?: TextSource[]
  problem?: string
}

/** What became of a file, without what it holds. */
export function aboutSource({ name, problem, rows, texts }: Read): ReadSource {
  return {
    name,
    ...(problem !== undefined && { problem }),
    ...(rows && { rows: rows.length }),
    ...(texts && { texts: texts.length }),
  }
}

/** Texts as a report shows the words of them. */
export const pagesOf = (texts: readonly TextSource[]): PagedReference[] =>
  texts.map(({ id, text, title = id }) => ({ id, text, title }))

const FORMATS = { vtt: 'vtt', srt: 'srt', md: markdown, markdown, html, htm: html } as const
const TEXTS = new Set(['txt', 'text', ''])

/** Reads a file by the ending of its name: a table where it is one, else a text. */
export function readSource({ name, text }: SourceFile): Read {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  try {
    if (ending === 'csv') return { name, rows: readTable(text) }
    if (ending === 'json') return readJson(name, text)
    if (Object.hasOwn(FORMATS, ending)) {
      const format = FORMATS[ending as keyof typeof FORMATS]
      return { name, texts: [{ id: name, title: name, text, format }] }
    }
    if (TEXTS.has(ending)) return { name, texts: [{ id: name, title: name, text }] }
    return { name, problem: `.${ending} files can’t be read on this page` }
  } catch (error) {
    return { name, problem: reasonOf(error) }
  }
}

// JSON holds a table, or references with what is known of them.
function readJson(name: string, text: string): Read {
  const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const entries = [data].flat() as Partial<TextSource>[]
  if (entries.length === 0 || typeof entries[0]?.text !== 'string') return { name, rows: readTable(text) }
  const texts = entries.map(({ text, title, id }, i): TextSource => {
    if (typeof text !== 'string') throw new Error(`entry ${i + 1} has no text`)
    return { id: String(id ?? `${name}#${i + 1}`), title: String(title ?? name), text }
  })
  return { name, texts }
}

function reasonOf(error: unknown): string {
  if (error instanceof DataError) return error.problems[0]?.message ?? error.message
  return error instanceof SyntaxError ? 'is not JSON' : (error as Error).message
}
