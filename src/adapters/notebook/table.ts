import { type Html, html } from '../../export/report/markup.js'
import { layTable } from '../cli/table.js'
import { type Shown, shown } from './shown.js'

const CELL = 'padding: 4px 14px 4px 0; border-bottom: 1px solid #8884; text-align: left; vertical-align: top'
const WIDEST = 48

/** A value of a row. */
export type Cell = string | number | null | undefined

/** Rows as a table; its columns are the names in the first row, or those asked for. */
export function showTable<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[] = Object.keys(rows[0] ?? {}) as (keyof Row & string)[],
): Shown {
  const cells = rows.map((row) => columns.map((column) => written(row[column] as Cell)))
  return shown(drawTable(columns, cells), layText(columns, cells))
}

/** A table in HTML, with its style in its elements, as a notebook may drop any other. */
export function drawTable(columns: readonly string[], cells: readonly (readonly string[])[]): Html {
  return html`<table style="border-collapse: collapse"><thead><tr>${columns.map(
    (column) => html`<th scope="col" style="${CELL}; font-weight: 600">${column}</th>`,
  )}</tr></thead><tbody>${cells.map(
    (row) => html`<tr>${row.map((cell) => html`<td style="${CELL}"><bdi>${cell}</bdi></td>`)}</tr>`,
  )}</tbody></table>`
}

/** The same as text. */
export function layText(columns: readonly string[], cells: readonly (readonly string[])[]): string {
  if (columns.length === 0) return '(no rows)\n'
  return layTable(
    columns.map((heading) => ({ heading, widest: WIDEST })),
    cells,
  )
}

const written = (cell: Cell): string => (cell === null || cell === undefined ? '' : String(cell))
