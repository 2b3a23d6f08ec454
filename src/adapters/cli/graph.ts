import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExportOptions, exportGraphChunks, exportGraphFiles, formats } from '../../export/index.js'
import type { ClaimsGraph } from '../../model/generated/shapes.js'
import { openOutput } from './output.js'

const sets = new Set(formats.flatMap(({ part }) => (part ? [part.of] : [])))

/** The formats a graph can be asked for in, those that are several files too. */
export const graphFormats: string[] = [...formats.map(({ id }) => id), ...sets]

/** Whether a format is several files. */
export function needsFolder(format: string): boolean {
  return sets.has(format)
}

/**
 * Writes a graph piece by piece: into a file, or on standard output where none is named. A format that is several files goes
 * into a folder, which is made.
 */
export async function writeGraph(
  graph: ClaimsGraph,
  format: string,
  path: string | undefined,
  options: ExportOptions,
): Promise<void> {
  if (path !== undefined && needsFolder(format)) {
    await mkdir(path, { recursive: true })
    for (const { name, chunks } of exportGraphFiles(graph, format, options)) await write(join(path, name), chunks)
    return
  }
  await write(path, exportGraphChunks(graph, format, options))
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
