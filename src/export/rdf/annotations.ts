import { type GraphFormat, pick } from '../../graph/format.js'
import { jsonList } from '../../graph/writing/json.js'
import type { GraphNode } from '../../model/generated/shapes.js'
import { annotation } from './annotation.js'
import { createIris, type Iris } from './iris.js'
import type { Resource } from './resource.js'

/**
 * The places alone, as a collection of Web Annotations: the body of each is the node that stands there. Its context is that of
 * the W3C, which readers of annotations know.
 */
export const annotations: GraphFormat = {
  id: 'annotations',
  summary: 'Web Annotations: where each node stands in its documents',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'annotations.jsonld',
  *write(graph, options) {
    const { nodes } = pick(graph, options)
    const iris = createIris(options.base)
    const id = `${options.base ?? 'urn:onrecord:'}annotations/`
    const total = nodes.reduce((count, { anchors = [] }) => count + anchors.length, 0)
    yield `{\n  "@context": "http://www.w3.org/ns/anno.jsonld",\n  "id": ${JSON.stringify(id)},\n`
    yield `  "type": "AnnotationCollection",\n  "total": ${total},\n  "first": {\n    "id": ${JSON.stringify(`${id}1`)},\n`
    yield '    "type": "AnnotationPage",\n    "startIndex": 0,\n    "items": '
    yield* jsonList(items(nodes, iris), 2)
    yield '\n  }\n}\n'
  },
}

function* items(nodes: readonly GraphNode[], iris: Iris): Generator<object> {
  for (const { id, anchors = [] } of nodes)
    for (const [i, anchor] of anchors.entries()) {
      const body = iris.node(id)
      yield { body, ...(asWritten(annotation(body, i + 1, anchor, iris)) as object) }
    }
}

const KEYS: Readonly<Record<string, string>> = {
  '@id': 'id',
  '@type': 'type',
  'oa:motivatedBy': 'motivation',
  'oa:hasTarget': 'target',
  'oa:hasSource': 'source',
  'oa:hasSelector': 'selector',
}

// The keys and names that the context of the W3C has; a resource of which nothing is told is its name alone.
function asWritten(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => asWritten(one))
  if (typeof value !== 'object' || value === null) return key === '@type' ? (value as string).replace('oa:', '') : value
  const resource = value as Resource
  if (key === 'oa:motivatedBy') return resource['@id'].replace(/.*#/, '')
  if (Object.keys(resource).length === 1) return resource['@id']
  return Object.fromEntries(
    Object.entries(resource).map(([name, one]) => [KEYS[name] ?? name.replace('oa:', ''), asWritten(one, name)]),
  )
}
