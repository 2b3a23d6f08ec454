import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ExportOptions,
  exportGraphChunks,
  exportGraphFiles,
  formats,
  type PictureOptions,
  rdfFormats,
} from '../../export/index.js'
import type { ClaimsGraph } from '../../model/generated/shapes.js'
import { openOutput } from './output.js'
import { drawPicture } from './picture.js'

const sets = new Set(formats.flatMap(({ part }) => (part ? [part.of] : [])))

/** The formats a graph can be asked for in, those that are several files and the picture too. */
export const graphFormats: string[] = [...[...formats, ...rdfFormats].map(({ id }) => id), ...sets, 'svg']

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
  name: string,
  path: string | undefined,
  options: ExportOptions & PictureOptions,
): Promise<void> {
  const format = rdfFormats.find(({ id }) => id === name) ?? name
  if (path !== undefined && needsFolder(name)) {
    await mkdir(path, { recursive: true })
    for (const { name, chunks } of exportGraphFiles(graph, format, options)) await write(join(path, name), chunks)
    return
  }
  await write(path, name === 'svg' ? [await drawPicture(graph, options)] : exportGraphChunks(graph, format, options))
}

async function write(path: string | undefined, chunks: Iterable<string>): Promise<void> {
  const output = await openOutput(path)
  try {
    for (const chunk of chunks) await output.write(chunk)
    await output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}
