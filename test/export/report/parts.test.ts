import { expect, test } from 'vitest'
import { reportParts, writeReport } from '../../../src/export/report/index.js'
import { articleOf, SAMPLE, SPEECH } from './pages.js'

const page = writeReport([articleOf('a.txt', SAMPLE)], { references: [SPEECH] })

test('the pieces are those of the page, byte for byte', () => {
  const { summary, controls, head, rows, lists } = reportParts(articleOf('a.txt', SAMPLE), [SPEECH])
  const body = page.slice(page.indexOf('<body>'))
  let at = 0
  for (const piece of [summary, controls, head, ...rows, ...lists]) {
    expect(piece.length).toBeGreaterThan(0)
    at = body.indexOf(piece, at)
    expect(at).toBeGreaterThanOrEqual(0)
  }
})

test('an edit in one paragraph leaves the pieces of the others as they were', () => {
  const { rows } = reportParts(articleOf('a.txt', SAMPLE), [SPEECH])
  const edited = reportParts(articleOf('a.txt', SAMPLE.replace('told reporters', 'told the reporters')), [SPEECH])
  expect(edited.rows.map((row, i) => row === rows[i])).toEqual([true, false, true, true])
})

test('nor does a figure or a statement more', () => {
  const { rows, lists } = reportParts(articleOf('a.txt', SAMPLE), [SPEECH])
  const more = SAMPLE.replace('“Nobody wanted', 'Mara Oduya told the court that it has 40 ships. “Nobody wanted')
  const edited = reportParts(articleOf('a.txt', more), [SPEECH])
  expect(edited.rows[0]).toBe(rows[0])
  expect(edited.rows[2]).toBe(rows[2])
  // The lists name the places of the other paragraphs as before.
  const ids = (list: string, of: string) => list.match(new RegExp(`a1-${of}-[34]-\\d+`, 'g'))
  expect(ids(edited.lists[1]!, 'figure')).toEqual(ids(lists[1]!, 'figure'))
  expect(ids(lists[1]!, 'figure')?.length).toBeGreaterThan(0)
  expect(ids(edited.lists[0]!, 'said')).toEqual(ids(lists[0]!, 'said'))
})

test('speakers keep their colours, whoever comes in above them', () => {
  const before = reportParts(articleOf('a.txt', SAMPLE), [SPEECH])
  const more = articleOf('a.txt', `Ines Wroe said the harbour was closed.\n\n${SAMPLE}`)
  const [alone, after] = [reportParts(more, [SPEECH]), reportParts(more, [SPEECH], before)]
  expect(after.speakers).toMatchObject(before.speakers)
  expect(alone.speakers).not.toMatchObject(before.speakers)
  const toneOf = (list: string, name: string) =>
    list.match(new RegExp(`class="speaker (tone\\d)"(?:(?!class="speaker)[^])*?<bdi>${name}</bdi></h4>`))?.[1]
  for (const name of ['Priya Nandakumar', 'Ines Wroe']) expect(toneOf(after.lists[0]!, name)).toMatch(/tone\d/)
  expect(toneOf(after.lists[0]!, 'Priya Nandakumar')).toBe(toneOf(before.lists[0]!, 'Priya Nandakumar'))
})

test('of no text are pieces too', () => {
  const { title, rows } = reportParts(articleOf('', ''))
  expect({ title, rows }).toEqual({ title: 'Untitled article', rows: [] })
})
