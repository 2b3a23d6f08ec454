import { type GraphFormat, pick } from '../../graph/format.js'
import { addTo } from '../../graph/groups.js'
import type { GraphEdge, GraphNode } from '../../model/generated/shapes.js'
import { annotation } from './annotation.js'
import { addFacts } from './facts.js'
import { createIris, type Iris } from './iris.js'
import { add, type Resource } from './resource.js'
import { describeNode } from './resources.js'
import { PREFIXES } from './terms.js'
import { type Statement, triplesOf } from './triples.js'
import { blocks, prefixes } from './turtle.js'

const NANOPUB = 'http://www.nanopub.org/nschema#'

/**
 * Nanopublications: of each claim and each attribution what it says, where that comes from, and what the publication is, in
 * graphs of their own. They are not signed, and have no time: who publishes them adds both.
 */
export const nanopubs: GraphFormat = {
  id: 'nanopubs',
  summary: 'nanopublications of claims and attributions, as TriG: what is said, where it comes from, who published it',
  mediaType: 'application/trig',
  extension: 'nanopubs.trig',
  *write(graph, options) {
    const { nodes, edges } = pick(graph, options)
    const iris = createIris(options.base)
    const names = createIris(`${options.base ?? 'urn:onrecord:'}nanopub/`)
    const byId = new Map(nodes.map((node) => [node.id, node]))
    const touching = new Map<string, GraphEdge[]>()
    for (const edge of edges) for (const id of new Set([edge.from, edge.to])) addTo(touching, id, edge)
    yield prefixes({ np: NANOPUB })
    for (const node of nodes)
      if (node.kind === 'claim' || node.kind === 'attribution')
        yield publication(`${names.node(node.id)}/`, node, touching.get(node.id) ?? [], byId, iris)
  },
}

// What a claim or attribution says, besides its words; the other edges tell where it comes from.
const SAYING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'said denied attributedTo hasFigure hasDate mentions'.split(' '),
)
// Links to other claims and what was found about one are nobody's words.
const ORIGIN: ReadonlySet<string> = /* @__PURE__ */ new Set('states evidencedBy quotedFrom partOf'.split(' '))

const SOFTWARE = `${PREFIXES.onrecord}software`

// What signs nanopublications wants a name that ends in a slash, with its parts below it.
function publication(
  id: string,
  node: GraphNode,
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
  iris: Iris,
): string {
  const part = (name: string, statements: readonly Statement[]) => `<${id}${name}> {\n${blocks(statements, '  ')}}\n`
  const assertion = `${id}assertion`
  // A document states it; else it is what the node itself points at.
  const isOrigin = ({ kind, to }: GraphEdge) => ORIGIN.has(kind) && (kind === 'states') === (to === node.id)
  return [
    '\n',
    part('Head', [
      [id, 'rdf:type', `${NANOPUB}Nanopublication`],
      [id, 'np:hasAssertion', assertion],
      [id, 'np:hasProvenance', `${id}provenance`],
      [id, 'np:hasPublicationInfo', `${id}pubinfo`],
    ]),
    part(
      'assertion',
      assertionOf(
        node,
        edges.filter(({ kind }) => SAYING.has(kind)),
        nodes,
        iris,
      ),
    ),
    part('provenance', provenanceOf(node, edges.filter(isOrigin), assertion, nodes, iris)),
    part('pubinfo', [
      [id, 'prov:wasAttributedTo', SOFTWARE],
      [SOFTWARE, 'rdf:type', `${PREFIXES.prov}SoftwareAgent`],
      [SOFTWARE, 'name', { value: 'onrecord', type: `${PREFIXES.xsd}string` }],
    ]),
  ].join('')
}

// The node with its words, and at the other end of each edge who or what that is.
function assertionOf(
  node: GraphNode,
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
  iris: Iris,
): Statement[] {
  // How an attribution was found is no part of what it says.
  const { rule, confidence, ...properties } = node.properties ?? {}
  const others = new Set(edges.map(({ from, to }) => (from === node.id ? to : from)))
  others.delete(node.id)
  const described = [...others].flatMap((id) => triplesOf(describeNode(nodes.get(id)!, iris)))
  return [
    ...triplesOf(describeNode({ ...node, properties }, iris)),
    ...edges.map((edge) => saying(edge, iris)),
    ...described,
  ]
}

// What the assertion is derived from, the rule that found it and how sure that is, and the words as they stand there.
function provenanceOf(
  node: GraphNode,
  edges: readonly GraphEdge[],
  assertion: string,
  nodes: ReadonlyMap<string, GraphNode>,
  iris: Iris,
): Statement[] {
  const { rule, confidence } = node.properties ?? {}
  const facts: Resource = { '@id': assertion }
  addFacts(facts, { ...(rule !== undefined && { rule }), ...(confidence !== undefined && { confidence }) })
  const origins = new Set(edges.map(({ from, to }) => (from === node.id ? to : from)))
  for (const { document } of node.anchors ?? []) origins.add(document)
  origins.delete(node.id)
  const places: Resource = { '@id': iris.node(node.id) }
  for (const [i, anchor] of (node.anchors ?? []).entries())
    add(places, 'anchors', annotation(places['@id'], i + 1, anchor, iris))
  return [
    ...[...origins].map((id): Statement => [assertion, 'prov:wasDerivedFrom', iris.node(id)]),
    // Somebody has to answer for it, where nothing is known of where it stands.
    ...(origins.size === 0 ? [[assertion, 'prov:wasAttributedTo', SOFTWARE] as Statement] : []),
    ...triplesOf(facts),
    ...edges.map((edge) => saying(edge, iris)),
    ...[...origins].flatMap((id) => (nodes.has(id) ? triplesOf(describeNode(nodes.get(id)!, iris)) : [])),
    ...triplesOf(places),
  ]
}

const saying = ({ kind, from, to }: GraphEdge, iris: Iris): Statement => [iris.node(from), kind, iris.node(to)]
