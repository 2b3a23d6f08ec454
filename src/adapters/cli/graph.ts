import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  type ExportOptions,
  exportGraphChunks,
  exportGraphFiles,
  formats,
  type PictureOptions,
} from '../../export/index.js'
import type { ClaimsGraph } from '../../model/generated/shapes.js'
import { drawPicture } from './picture.js'

const sets = new Set(formats.flatMap(({ part }) => (part ? [part.of] : [])))

/** The formats a graph can be asked for in, those that are several files and the picture too. */
export const graphFormats: string[] = [...formats.map(({ id }) => id), ...sets, 'svg']

/** Whether a format is several files. */
export function needsFolder(format: string): boolean {
  return sets.has(format)
}

/**
 * Writes a graph piece by piece: into a file, or on standard output where none is named. A format that is several files goes
 * into a folder, which is made; `svg` is a picture.
 */
export async function writeGraph(
  graph: ClaimsGraph,
  format: string,
  path: string | undefined,
  options: ExportOptions & PictureOptions,
): Promise<void> {
  if (path !== undefined && needsFolder(format)) {
    await mkdir(path, { recursive: true })
    for (const { name, chunks } of exportGraphFiles(graph, format, options))
      await pipeline(Readable.from(chunks), createWriteStream(join(path, name)))
    return
  }
  const chunks = Readable.from(
    format === 'svg' ? [await drawPicture(graph, options)] : exportGraphChunks(graph, format, options),
  )
  if (path === undefined) await pipeline(chunks, process.stdout, { end: false })
  else await pipeline(chunks, createWriteStream(path))
}
