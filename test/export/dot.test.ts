import { spawnSync } from 'node:child_process'
import { instance } from '@viz-js/viz'
import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import { pickForPicture } from '../../src/graph/format.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { graphs, sample } from './graphs.js'
import { expectLabel } from './pictures.js'

const viz = await instance()
// Graphviz itself, Debian's package `graphviz`. In continuous integration it must be there.
const withDot = spawnSync('dot', ['-V']).status === 0 || process.env.CI ? it : it.skip

interface Drawn {
  nodes: { name: string; lines: string[] }[]
  edges: { ends: string; label: string }[]
}

/** The nodes and edges of a picture that Graphviz drew, with the texts it wrote. */
function read(svg: string): Drawn {
  const drawn: Drawn = { nodes: [], edges: [] }
  const visit = ({ children }: { children: unknown[] }): void => {
    for (const child of children as { name?: string; attribs?: Record<string, string>; children: unknown[] }[]) {
      if (!child.children) continue
      const texts = (name: string) =>
        (child.children as { name?: string; children: { data?: string }[] }[])
          .filter((part) => part.name === name)
          .map((part) => part.children.map(({ data = '' }) => data).join(''))
      const [title = ''] = texts('title')
      if (child.attribs?.class === 'node') drawn.nodes.push({ name: title, lines: texts('text') })
      else if (child.attribs?.class === 'edge') drawn.edges.push({ ends: title, label: texts('text').join('') })
      else visit(child)
    }
  }
  visit(parseDocument(svg, { xmlMode: true, decodeEntities: true }) as never)
  return drawn
}

function compare({ nodes, edges }: Drawn, graph: ClaimsGraph): void {
  const expected = pickForPicture(graph, {})
  expect(nodes).toHaveLength(expected.nodes.length)
  // Graphviz draws in an order of its own.
  const nameOf = new Map(expected.nodes.map(({ id }, i) => [id, `n${i + 1}`]))
  for (const { id, label } of expected.nodes)
    expectLabel(nodes.find(({ name }) => name === nameOf.get(id))!.lines, label)
  const ends = expected.edges.map(({ from, to, kind }) => `${nameOf.get(from)}->${nameOf.get(to)} ${kind}`)
  expect(edges.map(({ ends, label }) => `${ends} ${label}`).sort()).toEqual(ends.sort())
}

describe('viz.js', () => {
  it('draws the same graph', () => {
    compare(read(viz.renderString(exportGraph(sample, 'dot'), { format: 'svg' })), sample)
  })

  it('draws any graph', () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        compare(read(viz.renderString(exportGraph(graph, 'dot'), { format: 'svg' })), graph)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('Graphviz (apt-get install graphviz)', () => {
  withDot('has the same nodes and edges', () => {
    const { stdout } = spawnSync('dot', ['-Tjson'], { input: exportGraph(sample, 'dot'), encoding: 'utf8' })
    const { objects, edges } = JSON.parse(stdout)
    const expected = pickForPicture(sample, {})
    const place = new Map(expected.nodes.map(({ id }, i) => [id, i]))
    expect(objects.map(({ name }: { name: string }) => name)).toEqual(expected.nodes.map((_, i) => `n${i + 1}`))
    expect(edges.map(({ tail, head, label }: Record<string, string | number>) => [tail, head, label]).sort()).toEqual(
      expected.edges.map(({ from, to, kind }) => [place.get(from), place.get(to), kind]).sort(),
    )
  })

  withDot(
    'draws any graph',
    () => {
      fc.assert(
        fc.property(fc.array(graphs(), { minLength: 60, maxLength: 60 }), (many) => {
          const input = many.map((graph) => exportGraph(graph, 'dot')).join('')
          const { stdout, stderr, status } = spawnSync('dot', ['-Tsvg'], {
            input,
            encoding: 'utf8',
            maxBuffer: 1 << 28,
          })
          expect(status, stderr).toBe(0)
          const pictures = stdout.split('<?xml').slice(1)
          for (const [i, graph] of many.entries()) compare(read(`<?xml${pictures[i]}`), graph)
        }),
        { numRuns: 1, endOnFailure: true },
      )
    },
    60_000,
  )
})
