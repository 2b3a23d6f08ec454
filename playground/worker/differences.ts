import type { ReportParts } from 'onrecord/report'
import type { Change, Changes, PartName } from '../messages.js'
import { isElement, opened, sideBySide } from './elements.js'

// An element whose markup is shorter is drawn anew as a whole: to look into it costs more than it saves.
const SMALL = 2000

/** What differs between a report and the one before it, where there was one. */
export function differences(last: ReportParts | undefined, parts: ReportParts): Changes {
  const [before, after] = [last && elementsOf(last), elementsOf(parts)]
  const changes: Changes = { isWhole: !before, title: parts.title, parts: {} }
  for (const name of Object.keys(after) as PartName[]) {
    const found = changesIn([], before?.[name] ?? [], after[name])
    if (found.length > 0) changes.parts[name] = found
  }
  return changes
}

function elementsOf({ summary, controls, head, rows, lists }: ReportParts): Record<PartName, readonly string[]> {
  return {
    summary: [summary],
    controls: [controls],
    head: [head],
    rows,
    // Each in an element of its own, so that one that is missing leaves the others their places.
    lists: lists.map((list) => `<div>${list}</div>`),
  }
}

// Between what is the same at both ends elements are compared in their order, and large ones looked into.
function changesIn(path: readonly number[], before: readonly string[], after: readonly string[]): Change[] {
  const least = Math.min(before.length, after.length)
  let from = 0
  while (from < least && before[from] === after[from]) from++
  let same = 0
  while (same < least - from && before.at(-1 - same) === after.at(-1 - same)) same++
  const changes: Change[] = []
  const paired = least - same
  for (let at = from; at < paired; at++)
    if (before[at] !== after[at]) changes.push(...changesOf(path, at, before[at]!, after[at]!))
  const [removed, added] = [before.length - same - paired, after.slice(paired, after.length - same)]
  if (removed > 0 || added.length > 0) changes.push({ path, at: paired, removed, added: added.join('') })
  return changes
}

function changesOf(path: readonly number[], at: number, before: string, after: string): Change[] {
  const whole: Change[] = [{ path, at, removed: 1, added: after }]
  if (after.length < SMALL) return whole
  const [old, fresh] = [opened(before), opened(after)]
  if (old.tag !== fresh.tag) return whole
  const [inOld, inFresh] = [sideBySide(old.inside), sideBySide(fresh.inside)]
  // Elements are found by their number; where words stand between them, those would have to be minded too.
  if (!inOld.every(isElement) || !inFresh.every(isElement)) {
    const texts = (list: readonly string[]) => list.map((one) => (isElement(one) ? '' : one)).join('\0')
    if (texts(inOld) !== texts(inFresh)) return whole
  }
  return changesIn([...path, at], inOld.filter(isElement), inFresh.filter(isElement))
}
