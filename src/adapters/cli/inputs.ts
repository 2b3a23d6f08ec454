import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { text as readStream } from 'node:stream/consumers'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { MarkupFormat } from '../../model/markup-format.js'
import { type MarkupName, markupOf } from '../markup.js'
import { loadMarkup } from './markup.js'

/** A text to work on, or why it could not be read. */
export type Input = { name: string; text: string; format?: MarkupFormat } | { name: string; error: string }

/** The files that paths and patterns name, in the order given; `-` stands for standard input. A pattern that fits nothing stays as it is. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    if (path === '-' || !isDynamicPattern(path)) files.push(path)
    else {
      const found = (await glob(path, { onlyFiles: true })).sort()
      files.push(...(found.length > 0 ? found : [path]))
    }
  }
  return [...new Set(files)]
}

/**
 * Reads one file as UTF-8, or standard input for `-`; a byte order mark stays in the text, so that offsets stay right. Its
 * ending tells the markup where `markup` does not.
 */
export async function readInput(name: string, markup?: MarkupName | 'text'): Promise<Input> {
  try {
    const text = name === '-' ? await readStream(process.stdin) : decode(await readFile(name))
    const told = markup ?? markupOf(extname(name)) ?? 'text'
    return { name, text, ...(told !== 'text' && { format: await loadMarkup(told) }) }
  } catch (error) {
    return { name, error: reason(error) }
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, 8000).includes(0)) throw new Error('is not text: it holds NUL bytes')
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message: string }
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES') return 'may not be read'
  if (code === 'EISDIR') return 'is a folder; name its files, such as "folder/*.md"'
  return message
}
