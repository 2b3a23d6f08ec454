import { DataError } from '../model/errors.js'
import type { ReferenceRow } from '../model/generated/shapes.js'
import { parseTable, readRows } from './rows.js'

/**
 * Rows of known figures from the text of a file: a table in CSV with a header, or JSON with a list of rows or `{ "rows": […] }`.
 * Throws a `DataError` that tells what is wrong with them.
 *
 * ```ts
 * check(analysis, { references: readTable('subject,measure,value\nMali,population,22593590\n') })
 * ```
 */
export function readTable(text: string): ReferenceRow[] {
  const written = text.replace(/^\uFEFF/, '')
  return /^\s*[[{]/.test(written) ? readRows(parseJson(written)) : parseTable(written)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError('table', [{ path: '', message: `is not JSON: ${(error as Error).message}` }])
  }
}
