import type { GraphFormat } from '../../graph/format.js'
import { jsonList } from '../../graph/writing/json.js'
import { resources } from './resources.js'
import { context } from './terms.js'

/** JSON-LD 1.1; its context stands in the file, or is named, so that nothing has to be fetched. */
export const jsonld: GraphFormat = {
  id: 'jsonld',
  summary: 'JSON-LD 1.1: schema.org, PROV-O, CiTO, Web Annotation, [our own terms](docs/vocabulary.md)',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  *write(graph, options) {
    const shown = JSON.stringify(options.context ?? context(), null, 2).replaceAll('\n', '\n  ')
    yield `{\n  "@context": ${shown},\n  "@graph": `
    yield* jsonList(resources(graph, options), 1)
    yield '\n}\n'
  },
}
