import type { GraphFormat } from '../../graph/format.js'
import { resources } from './resources.js'
import { triplesOf } from './triples.js'
import { blocks, prefixes } from './turtle.js'

/** TriG, which is Turtle where there is one graph: a block a resource, as people read RDF. */
export const trig: GraphFormat = {
  id: 'trig',
  summary: 'the same as TriG, for people to read',
  mediaType: 'application/trig',
  extension: 'trig',
  *write(graph, options) {
    yield prefixes()
    for (const resource of resources(graph, options)) yield `\n${blocks(triplesOf(resource))}`
  },
}
