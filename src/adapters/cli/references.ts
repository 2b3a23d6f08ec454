import { readFile } from 'node:fs/promises'
import { readTable } from '../../evidence/tables.js'
import { DataError } from '../../model/errors.js'
import type { ReferenceRow } from '../../model/generated/shapes.js'
import { onceForEach } from './once.js'

/** Reads reference tables: CSV with a header row, or JSON (a list of rows, or `{ "rows": […] }`). Throws a `DataError` that names the file. */
export async function readReferences(files: readonly string[]): Promise<ReferenceRow[]> {
  const rows: ReferenceRow[] = []
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new DataError(file, [{ path: '', message: 'can not be read' }])
    })
    try {
      rows.push(...readTable(text))
    } catch (error) {
      if (error instanceof DataError) throw new DataError(file, error.problems)
      throw error
    }
  }
  return rows
}

/** Reads reference tables as above, each list of files once. */
export const createTables = (): ((files: readonly string[]) => Promise<ReferenceRow[]>) => onceForEach(readReferences)
