import { readFile } from 'node:fs/promises'
import { readTable } from '../../evidence/tables.js'
import { DataError } from '../../model/errors.js'
import type { ReferenceRow } from '../../model/generated/shapes.js'
import { reasonOf } from './errors.js'
import { decode } from './inputs.js'
import { onceForEach } from './once.js'

/** Reads reference tables: CSV with a header row, or JSON (a list of rows, or `{ "rows": […] }`). Throws a `DataError` that names the file. */
export async function readReferences(files: readonly string[]): Promise<ReferenceRow[]> {
  const rows: ReferenceRow[] = []
  for (const file of files) {
    try {
      rows.push(...readTable(decode(await readFile(file))))
    } catch (error) {
      const problems = error instanceof DataError ? error.problems : [{ path: '', message: reasonOf(error) }]
      throw new DataError(file, problems)
    }
  }
  return rows
}

/** Reads reference tables as above, each list of files once. */
export const createTables = (): ((files: readonly string[]) => Promise<ReferenceRow[]>) => onceForEach(readReferences)
