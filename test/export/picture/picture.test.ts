import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/analyze.js'
import { check } from '../../../src/checks/index.js'
import { drawGraph, groupings } from '../../../src/export/index.js'
import { claimsGraph } from '../../../src/graph/index.js'
import type { ClaimsGraph } from '../../../src/model/generated/shapes.js'
import { prepareReferences, verifyQuotes } from '../../../src/verify.js'
import { graphs, hostileText, largeGraph } from '../graphs.js'
import { SAMPLE, SPEECH } from '../report/pages.js'
import { readPicture } from './drawing.js'
import { layOut, layOutWithDot } from './graphviz.js'

// Graphviz itself, Debian's package `graphviz`. In continuous integration it must be there.
const withDot = spawnSync('dot', ['-V']).status === 0 || process.env.CI ? it : it.skip

const SECOND =
  'Mara Oduya said on Tuesday that the board would stay. Ben Lee denied that the plant will close. The lake is deep.'
const THIRD = 'Critics said that the plant will close. Priya Nandakumar warned that prices rose 15% last year.'
const graphOf = (...texts: [title: string, text: string][]): ClaimsGraph =>
  claimsGraph(
    ...texts.map(([title, text]) => {
      const analysis = analyze(text, { title, dateline: '2024-05-20' })
      const verifications = verifyQuotes(analysis, prepareReferences([SPEECH]))
      return { analysis, findings: check(analysis), verifications, references: [SPEECH] }
    }),
  )
const one = graphOf(['Plant to close', SAMPLE])
const three = graphOf(['Plant to close', SAMPLE], ['A second look', SECOND], ['A third look', THIRD])

describe('the picture of an article', () => {
  const drawn = readPicture(drawGraph(one, layOut))
  const linked = (from: string, to: string) =>
    drawn.links.find((link) => link.from.includes(from) && link.to.includes(to))

  it('leads from who speaks over the words to the sentence they rest on', () => {
    expect(linked('Mara Oduya, the chief executive', 'We have run out of road')?.look).toBe('plain')
    expect(
      linked('Mara Oduya said: that of 120 suppliers', 'Mara Oduya, the chief executive of Brightwater, said'),
    ).toBeDefined()
    expect(drawn.links.flatMap(({ from, to }) => [from, to])).not.toContain('nothing')
  })

  it('tells the verdict on a quotation, the reference and what does not fit, in red', () => {
    expect(linked('We have run out of road', 'borne out')?.look).toBe('good')
    expect(linked('It is over for all of us', 'negated')?.look).toBe('bad')
    expect(linked('It is over for all of us', 'speech.txt')).toBeDefined()
    expect(linked('that of 120 suppliers', '70 + 60 is 130')?.look).toBe('bad')
    const disputed = drawn.cards.filter((card) => card.disputed).map(({ title }) => title)
    expect(disputed.some((title) => title.includes('It is over'))).toBe(true)
    expect(disputed.some((title) => title.includes('run out of road'))).toBe(false)
  })

  it('reads from left to right, and no two cards overlap', () => {
    for (const [i, a] of drawn.cards.entries())
      for (const b of drawn.cards.slice(i + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top
        expect(apart, `${a.title} | ${b.title}`).toBe(true)
      }
    const widest = (look: string) =>
      Math.max(...drawn.cards.filter((card) => card.look === look).map(({ left }) => left))
    expect(widest('speaker')).toBeLessThan(widest('statement'))
    expect(widest('statement')).toBeLessThan(widest('sentence'))
  })

  it('has a name, and tells what it leaves out', () => {
    expect(drawn.title).toBe('Plant to close')
    expect(drawn.left).toMatch(
      /^Shown: \d+ of \d+ statements\. Left out: \d+ statements? that a text makes in its own voice/,
    )
    expect(drawn.about).toContain(drawn.left)
  })
})

describe('the picture of several articles', () => {
  const draw = (options: Parameters<typeof drawGraph>[2] = {}) => readPicture(drawGraph(three, layOut, options))

  it('puts each under its title, and joins statements that cannot both be true', () => {
    const { headings, links, cards } = draw()
    expect(headings.sort()).toEqual(['A second look', 'A third look', 'Plant to close'])
    const red = links.filter(({ to }) => to.includes('cannot both be true'))
    expect(red.map(({ from }) => from).some((from) => from.includes('Ben Lee denied'))).toBe(true)
    expect(red).toHaveLength(2)
    expect(new Set(red.map(({ look }) => look))).toEqual(new Set(['bad']))
    expect(cards.some(({ lines }) => lines.some((line) => line.startsWith('✕ negated')))).toBe(true)
  })

  it('groups by who speaks and by what is spoken of, or not at all', () => {
    expect(draw({ group: 'speaker' }).headings).toContain('Mara Oduya')
    expect(draw({ group: 'speaker' }).cards.some(({ look }) => look === 'speaker')).toBe(false)
    expect(draw({ group: 'none' }).headings).toEqual([])
    const about = claimsGraph(
      analyze('Ann Lee said that Bob Stone had left. Carla Diaz said that Bob Stone would come back.', {
        title: 'One',
      }),
      analyze('Dan Roe said that it rained.', { title: 'Two' }),
    )
    expect(readPicture(drawGraph(about, layOut, { group: 'topic' })).headings).toEqual(['Bob Stone'])
  })

  it('shows the statements in dispute first where there is room for few, and counts the others', () => {
    const all = draw()
    const few = draw({ most: 3 })
    const statements = few.cards.filter(({ look }) => look === 'statement')
    expect(statements).toHaveLength(3)
    expect(statements.every(({ disputed }) => disputed)).toBe(true)
    const [, total] = /of (\d+) statements/.exec(all.left)!
    expect(few.left).toContain(`Shown: 3 of ${total} statements. Left out: `)
  })

  it('refuses options that cannot be, and a layout that is none', () => {
    expect(() => draw({ group: 'colour' as never })).toThrow(RangeError)
    expect(() => draw({ most: 0 })).toThrow(RangeError)
    expect(() => drawGraph(three, () => '{}')).toThrow(TypeError)
  })
})

const TAGS = ['desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title']
const ATTRIBUTES = [
  'aria-labelledby',
  'class',
  'd',
  'height',
  'id',
  'role',
  'rx',
  'transform',
  'viewBox',
  'width',
  'x',
  'xmlns',
  'y',
]
const visible = (text: string) => text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\s\ufffd-\uffff]/gu, '')

/** A graph in which every label is any text, and every claim has a speaker and a sentence. */
const statements = fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1, maxLength: 6 }).map(
  (all): ClaimsGraph => ({
    nodes: [
      { id: 'd', kind: 'document', label: all[0]![0] },
      ...all.flatMap(([who, words, sentence], i) => [
        { id: `p${i}`, kind: 'person' as const, label: who, properties: { role: words } },
        { id: `c${i}`, kind: 'claim' as const, label: words },
        { id: `a${i}`, kind: 'attribution' as const, label: words, properties: { cue: sentence, confidence: 0.5 } },
        { id: `s${i}`, kind: 'sentence' as const, label: sentence },
        { id: `f${i}`, kind: 'finding' as const, label: who, properties: { severity: 'error' } },
      ]),
    ],
    edges: all.flatMap((_, i) => [
      { id: `1${i}`, from: `p${i}`, to: `c${i}`, kind: 'said' as const },
      { id: `2${i}`, from: `c${i}`, to: `a${i}`, kind: 'evidencedBy' as const },
      { id: `3${i}`, from: `c${i}`, to: `s${i}`, kind: 'evidencedBy' as const },
      { id: `4${i}`, from: `f${i}`, to: `c${i}`, kind: 'concerns' as const },
      { id: `5${i}`, from: 'd', to: `c${i}`, kind: 'states' as const },
    ]),
  }),
)

describe('words of an article', () => {
  const grouping = fc.constantFrom(...groupings)

  it('never become markup, and stand in the picture as they are', () => {
    fc.assert(
      fc.property(statements, grouping, (graph, group) => {
        const { tags, attributes, cards } = readPicture(drawGraph(graph, layOut, { group }))
        expect(TAGS).toEqual(expect.arrayContaining([...tags]))
        expect(ATTRIBUTES).toEqual(expect.arrayContaining([...attributes]))
        for (const { id, kind, label } of graph.nodes) {
          if (kind !== 'claim') continue
          const shown = cards.filter(
            ({ look, title }) => look === 'statement' && visible(title).includes(visible(label)),
          )
          expect(shown.length, id).toBeGreaterThan(0)
          const begins = ({ lines }: { lines: string[] }) =>
            lines.some((line) => visible(label).startsWith(visible(line).replace(/…$/, '')))
          expect(visible(label) === '' || shown.some(begins), label.slice(0, 40)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('of any graph do neither', () => {
    fc.assert(
      fc.property(graphs(), grouping, (graph, group) => {
        const { tags } = readPicture(drawGraph(graph, layOut, { group }))
        expect(TAGS).toEqual(expect.arrayContaining([...tags]))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('Graphviz (apt-get install graphviz)', () => {
  withDot('lays out the same picture', () => {
    for (const group of groupings) {
      const [ours, theirs] = [layOut, layOutWithDot].map((one) => readPicture(drawGraph(three, one, { group })))
      expect(theirs!.cards.map(({ title }) => title)).toEqual(ours!.cards.map(({ title }) => title))
      expect(theirs!.links).toEqual(ours!.links)
    }
  })
})

it('takes time linear in the size of the graph, however many of its statements are shown', () => {
  const timeOf = (claims: number): number => {
    const graph = largeGraph(claims)
    const start = process.cpuUsage()
    drawGraph(graph, layOut)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  timeOf(100)
  const [small, large] = [timeOf(2000), timeOf(20_000)]
  expect(large).toBeLessThan(40 * Math.max(50, small))
})
