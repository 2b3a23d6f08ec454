import type { GraphFormat } from '../../graph/format.js'
import { resources } from './resources.js'
import { expand } from './terms.js'
import { quoted, type Term, triplesOf } from './triples.js'

/** N-Quads in canonical form but for the order of lines, which follows that of the graph. */
export const nquads: GraphFormat = {
  id: 'nquads',
  summary: 'the same as N-Quads, a line a statement, for any store of RDF',
  mediaType: 'application/n-quads',
  extension: 'nq',
  *write(graph, options) {
    for (const resource of resources(graph, options))
      for (const [subject, predicate, object] of triplesOf(resource))
        yield `<${subject}> <${expand(predicate)}> ${shown(object)} .\n`
  },
}

function shown(term: Term): string {
  if (typeof term === 'string') return `<${term}>`
  return term.type === expand('xsd:string') ? quoted(term.value) : `${quoted(term.value)}^^<${term.type}>`
}
