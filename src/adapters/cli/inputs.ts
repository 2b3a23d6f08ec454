import { readFile } from 'node:fs/promises'
import { buffer as readBytes } from 'node:stream/consumers'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { MarkupFormat } from '../../model/markup-format.js'
import { type MarkupName, markupOf } from '../markup.js'
import { reasonOf } from './errors.js'
import { loadMarkup } from './markup.js'

/** A file to work on; the text of standard input comes along, as a worker can't read it. */
export interface FileJob {
  file: string
  text?: string
}

/** A text to work on, or why it could not be read. */
export type Input = { text: string; format?: MarkupFormat } | { error: string }

/** The files that paths and patterns name, in the order given; `-` stands for standard input. A pattern that fits nothing stays as it is, and none looks into `node_modules`. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    if (path === '-' || !isDynamicPattern(path)) files.push(path)
    else {
      const found = (await glob(path, { onlyFiles: true, ignore: ['**/node_modules/**'] })).sort()
      files.push(...(found.length > 0 ? found : [path]))
    }
  }
  return [...new Set(files)]
}

/**
 * Reads one file as UTF-8; a byte order mark stays in the text, so that offsets stay right. Its ending tells the markup where
 * `markup` does not.
 */
export async function readInput({ file, text }: FileJob, markup?: MarkupName | 'text'): Promise<Input> {
  try {
    const read = text ?? decode(await readFile(file))
    const told = markup ?? markupOf(file) ?? 'text'
    return { text: read, ...(told !== 'text' && { format: await loadMarkup(told) }) }
  } catch (error) {
    return { error: reasonOf(error) }
  }
}

/** The job of a file; standard input is read for `-`. */
export async function jobOf(file: string): Promise<FileJob> {
  return file === '-' ? { file, text: decode(await readBytes(process.stdin)) } : { file }
}

/** The text of a file; throws where it is not UTF-8, as words would be lost without a word about it. */
export function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, 8000).includes(0)) throw new Error('is not text: it holds NUL bytes')
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    throw new Error('is not in UTF-8; save it as UTF-8')
  }
}
