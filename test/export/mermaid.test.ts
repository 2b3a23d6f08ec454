// @vitest-environment jsdom
import fc from 'fast-check'
import mermaid from 'mermaid'
import { expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import { pickForPicture } from '../../src/graph/format.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { graphs, largeGraph, sample } from './graphs.js'
import { expectLabel } from './pictures.js'

interface Flowchart {
  getVertices(): Map<string, { id: string; text: string; classes: string[] }>
  getEdges(): { start: string; end: string; text: string }[]
}

mermaid.initialize({ maxEdges: 1000 })

/** What Mermaid has in mind between reading and drawing. Entities are between marks of its own until it draws. */
async function read(text: string): Promise<Flowchart> {
  await mermaid.parse(text)
  return (await mermaid.mermaidAPI.getDiagramFromText(text)).db as unknown as Flowchart
}

const decoded = (text: string): string =>
  text.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))

async function compare(graph: ClaimsGraph): Promise<void> {
  const flowchart = await read(exportGraph(graph, 'mermaid'))
  const expected = pickForPicture(graph, {})
  const nodes = [...flowchart.getVertices().values()]
  expect(nodes).toHaveLength(expected.nodes.length)
  const names = new Map(expected.nodes.map(({ id }, i) => [id, `n${i + 1}`]))
  for (const { id, label, kind } of expected.nodes) {
    const node = nodes.find((node) => node.id === names.get(id))!
    expect(node.classes).toEqual([kind])
    expectLabel(node.text.split(/<br\s*\/?>/).map(decoded), label)
  }
  expect(flowchart.getEdges().map(({ start, end, text }) => [start, end, text])).toEqual(
    expected.edges.map(({ from, to, kind }) => [names.get(from), names.get(to), kind]),
  )
}

it('Mermaid reads the same graph', () => compare(sample))

it('Mermaid reads any graph', async () => {
  await fc.assert(fc.asyncProperty(graphs(), compare), { numRuns: 60 })
}, 60_000)

it('tells of a chart that Mermaid draws only when asked to', async () => {
  const text = exportGraph(largeGraph(300), 'mermaid')
  expect(text).toContain('%% 600 edges')
  expect((await read(text)).getEdges()).toHaveLength(600)
})

it('makes no list of a label that begins with a number or a hyphen', () => {
  const graph: ClaimsGraph = {
    nodes: [
      { id: 'a', kind: 'claim', label: '1. The plant will close.' },
      { id: 'b', kind: 'claim', label: '- as told' },
    ],
    edges: [{ id: 'e', from: 'a', to: 'b', kind: 'disagreesWith' }],
  }
  expect(exportGraph(graph, 'mermaid')).toContain('1#46; The plant')
  expect(exportGraph(graph, 'mermaid')).toContain('"#45; as told"')
})
