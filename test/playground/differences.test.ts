import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, Changes, PartName } from '../../playground/messages.js'
import { differences } from '../../playground/worker/differences.js'
import { isElement, opened, sideBySide } from '../../playground/worker/elements.js'
import { type ReportParts, reportParts } from '../../src/export/report/index.js'
import { articleOf, SAMPLE, SPEECH } from '../export/report/pages.js'

const draw = (text: string): ReportParts => reportParts(articleOf('a.txt', text), [SPEECH])

test('markup is taken apart into what stands side by side, and nothing is lost', () => {
  expect(sideBySide('<p>a<br>b</p> and <ul><li>1</li><li><p>2</p></li></ul>.')).toEqual([
    '<p>a<br>b</p>',
    ' and ',
    '<ul><li>1</li><li><p>2</p></li></ul>',
    '.',
  ])
  expect(opened('<li class="a"><p>2</p></li>')).toEqual({ tag: '<li class="a">', inside: '<p>2</p>' })
})

/** What stands side by side after a change, with the children of `path` replaced as the page does it. */
function changed(nodes: readonly string[], { path, ...change }: Change): string[] {
  const elements = nodes.filter(isElement)
  const [first, ...rest] = path
  if (first === undefined) return elements.toSpliced(change.at, change.removed, ...sideBySide(change.added))
  const { tag, inside } = opened(elements[first]!)
  const within = sideBySide(inside)
  const fresh = changed(within, { path: rest, ...change })
  // Words between elements stay where they are.
  const filled = within.every(isElement) ? fresh : within.map((one) => (isElement(one) ? fresh.shift()! : one))
  const last = elements[first]!.slice(tag.length + inside.length)
  return elements.with(first, `${tag}${filled.join('')}${last}`)
}

const elementsOf = ({ summary, controls, head, rows, lists }: ReportParts): Record<PartName, string[]> => ({
  summary: [summary],
  controls: [controls],
  head: [head],
  rows,
  lists: lists.map((list) => `<div>${list}</div>`),
})

function patched(before: Record<PartName, string[]>, { parts }: Changes): Record<PartName, string[]> {
  const after = { ...before }
  for (const name of Object.keys(parts) as PartName[]) after[name] = parts[name]!.reduce(changed, after[name])
  return after
}

test('a whole report is what differs from none', () => {
  const parts = draw(SAMPLE)
  const none = { summary: [], controls: [], head: [], rows: [], lists: [] }
  const changes = differences(undefined, parts)
  expect(changes.isWhole).toBe(true)
  expect(patched(none, changes)).toEqual(elementsOf(parts))
})

test('nothing differs from the same report', () => {
  expect(differences(draw(SAMPLE), draw(SAMPLE)).parts).toEqual({})
})

test('of a paragraph that is edited only its row is drawn, and of the lists only what tells of it', () => {
  const changes = differences(draw(SAMPLE), draw(SAMPLE.replace('a set of cowards', 'a pack of cowards')))
  expect(Object.keys(changes.parts)).toEqual(['rows', 'lists'])
  expect(changes.parts.rows).toHaveLength(1)
  const drawn = Object.values(changes.parts).flatMap((list) => list.map(({ added }) => added.length))
  expect(Math.max(...drawn)).toBeLessThan(4000)
})

test('what is patched is what is drawn, whatever was edited', () => {
  const words = fc.constantFrom('', 'a', ' ', '7', '\n\n', '“', '” she said. ', ' 60 of 50 people ', '<b>&', '# ')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(SAMPLE.length), fc.nat(80), words), { maxLength: 4 }), (edits) => {
      let text = SAMPLE
      let before = draw(text)
      let page = elementsOf(before)
      for (const [at, length, words] of edits) {
        text = text.slice(0, at) + words + text.slice(at + length)
        const after = draw(text)
        page = patched(page, differences(before, after))
        before = after
        expect(page).toEqual(elementsOf(after))
      }
    }),
    { numRuns: 30 },
  )
})
