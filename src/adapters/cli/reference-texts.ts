import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { PagedReference } from '../../evidence/verification/reference/places.js'
import { type ReferenceInput, referenceOf } from '../../evidence/verification/reference/reference-input.js'
import { markupOf } from '../markup.js'
import { parseJson } from '../parse-json.js'
import { reasonOf } from './errors.js'
import { decode } from './inputs.js'
import { loadMarkup } from './markup.js'

/** A reference as it was read from a file, and where its pages begin. */
export interface ReferenceText {
  file: string
  reference: Exclude<ReferenceInput, string> & { id: string }
  /** Where each page begins in the text, for a file that has pages. */
  pages?: number[]
}

/** The references, each by its title or else its file, with its pages. */
export function pagedReferences(texts: readonly ReferenceText[]): PagedReference[] {
  return texts.map(({ file, reference, pages }) => ({ title: file, ...reference, ...(pages && { pages }) }))
}

interface Extracted {
  text: string
  pages?: number[]
}

// What a file and its text may weigh, in bytes and code units, and how much a packed file may hold of it.
const MOST_BYTES = 200_000_000
const MOST_UNPACKED = 100_000_000
const MOST_PAGES = 5000

const CAPTIONS: Record<string, 'vtt' | 'srt'> = { '.vtt': 'vtt', '.srt': 'srt' }

/**
 * Reads references: text, Markdown, HTML, captions, PDF, DOCX, and JSON that holds references with what is known of them. What
 * can't be read is a reference too, with the reason.
 */
export async function readReferenceTexts(files: readonly string[]): Promise<ReferenceText[]> {
  const read: ReferenceText[] = []
  for (const file of files) {
    try {
      read.push(...(await readOne(file)))
    } catch (error) {
      read.push({ file, reference: { id: file, text: '', unreadable: reasonOf(error) } })
    }
  }
  return read
}

async function readOne(file: string): Promise<ReferenceText[]> {
  const { size } = await stat(file)
  if (size > MOST_BYTES) throw new Error(`is larger than ${MOST_BYTES / 1e6} MB`)
  const bytes = await readFile(file)
  const kind = extname(file).toLowerCase()
  if (kind === '.json') return readJson(file, parseJson(decode(bytes)))
  const { text, pages } =
    kind === '.pdf'
      ? await readPdf(bytes)
      : kind === '.docx'
        ? await readDocx(bytes).catch(refuse)
        : { text: decode(bytes) }
  const markup = markupOf(file)
  const format = markup ? await loadMarkup(markup) : CAPTIONS[kind]
  return [
    { file, reference: { id: file, text, title: basename(file), ...(format && { format }) }, ...(pages && { pages }) },
  ]
}

// In JSON a markup format is a word.
async function readJson(file: string, data: unknown): Promise<ReferenceText[]> {
  const read = [data].flat().map(async (one, i) => {
    const { format, ...reference } = (one ?? {}) as ReferenceText['reference']
    if (typeof reference.text !== 'string') throw new Error(`entry ${i + 1} has no \`text\``)
    const name: unknown = format
    const told = name === 'markdown' || name === 'html' ? await loadMarkup(name) : format
    return { file, reference: referenceOf({ ...reference, ...(told && { format: told }) }, `${file}#${i + 1}`) }
  })
  return Promise.all(read)
}

async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(refuse)
  if (document.numPages > MOST_PAGES) throw new Error(`has more than ${MOST_PAGES} pages`)
  const { text } = await extractText(document, { mergePages: false })
  const pages: number[] = []
  let whole = ''
  for (const page of text) {
    pages.push(whole.length)
    whole += `${page}\n\n`
  }
  if (whole.trim() === '') throw new Error('holds no text; it may be a scan')
  return { text: whole, pages }
}

function refuse(error: unknown): never {
  throw new Error(`can not be opened: ${reasonOf(error)}`)
}

// The parts of a document that hold text are unpacked under a limit first, and only those are handed on.
async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  const [{ unzipSync, zipSync }, { default: mammoth }] = await Promise.all([import('fflate'), import('mammoth')])
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false
      unpacked += originalSize
      if (unpacked > MOST_UNPACKED) throw new Error(`unpacks to more than ${MOST_UNPACKED / 1e6} MB`)
      return true
    },
  })
  if (!parts['word/document.xml']) throw new Error('it holds no document')
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts, { level: 0 })) })
  return { text: value }
}
