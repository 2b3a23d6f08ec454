import type { ReportParts } from 'onrecord/report'
import type { Changes } from '../messages.js'

/** Gives a function that tells what differs between a report and the one it was given before. */
export function differences(): (parts: ReportParts) => Changes {
  let last: ReportParts | undefined
  return (parts) => {
    const before = last
    last = parts
    const { title, rows, lists } = parts
    const changes: Changes = { title, lists: lists.map((list, i) => (list === before?.lists[i] ? undefined : list)) }
    for (const name of ['summary', 'controls', 'head'] as const)
      if (parts[name] !== before?.[name]) changes[name] = parts[name]
    const changed = changedRows(before?.rows ?? [], rows)
    return changed ? { ...changes, rows: changed } : changes
  }
}

// The stretch between what is the same at the beginning and what is the same at the end.
function changedRows(before: readonly string[], rows: readonly string[]): Changes['rows'] {
  const least = Math.min(before.length, rows.length)
  let at = 0
  while (at < least && before[at] === rows[at]) at++
  let same = 0
  while (same < least - at && before.at(-1 - same) === rows.at(-1 - same)) same++
  const [removed, end] = [before.length - same - at, rows.length - same]
  return removed === 0 && end === at ? undefined : { at, removed, added: rows.slice(at, end) }
}
