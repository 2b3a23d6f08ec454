// What a picture should show of a label: its words on lines, the end cut where there are many.
import { expect } from 'vitest'

/** Fails unless the lines show the label: all its words in their order, or the beginning of them and a mark that they go on. */
export function expectLabel(lines: readonly string[], label: string): void {
  const visible = (text: string) => text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '')
  const wanted = visible(label)
  const shown = visible(lines.join(''))
  expect(lines.length).toBeLessThanOrEqual(6)
  if (shown === wanted) return
  expect(shown.endsWith('…')).toBe(true)
  expect(lines).toHaveLength(6)
  expect(wanted.startsWith(shown.slice(0, -1))).toBe(true)
}
