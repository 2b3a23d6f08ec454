import type { GraphFormat } from '../graph/format.js'
import { jsonList } from '../graph/writing/json.js'
import type { Anchor, ClaimsGraph, GraphNode } from '../model/generated/shapes.js'

const TYPES: Record<GraphNode['kind'], string> = {
  document: 'NewsArticle',
  sentence: 'onrecord:Sentence',
  quotation: 'Quotation',
  attribution: 'onrecord:Attribution',
  claim: 'Claim',
  person: 'Person',
  organization: 'Organization',
  group: 'onrecord:Group',
  place: 'Place',
  source: 'onrecord:Source',
  quantity: 'QuantitativeValue',
  date: 'onrecord:Date',
  reference: 'CreativeWork',
  finding: 'onrecord:Finding',
  verdict: 'ClaimReview',
}

// The context stands in the file, so that nothing is fetched; docs/vocabulary.md tells our own terms.
const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  onrecord: 'urn:onrecord:vocabulary:',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  said: { '@id': 'onrecord:said', '@type': '@id' },
  denied: { '@id': 'onrecord:denied', '@type': '@id' },
  attributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  quotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  mentions: { '@id': 'mentions', '@type': '@id' },
  hasFigure: { '@id': 'onrecord:hasFigure', '@type': '@id' },
  hasDate: { '@id': 'onrecord:hasDate', '@type': '@id' },
  concerns: { '@id': 'about', '@type': '@id' },
  supportedBy: { '@id': 'onrecord:supportedBy', '@type': '@id' },
  contradictedBy: { '@id': 'onrecord:contradictedBy', '@type': '@id' },
  disagreesWith: { '@id': 'onrecord:disagreesWith', '@type': '@id' },
  sameQuotationAs: { '@id': 'onrecord:sameQuotationAs', '@type': '@id' },
  sameClaimAs: { '@id': 'onrecord:sameClaimAs', '@type': '@id' },
  affiliatedWith: { '@id': 'affiliation', '@type': '@id' },
  memberOf: { '@id': 'memberOf', '@type': '@id' },
  partOf: { '@id': 'isPartOf', '@type': '@id' },
  states: { '@id': 'onrecord:states', '@type': '@id' },
  evidencedBy: { '@id': 'onrecord:evidencedBy', '@type': '@id' },
  anchor: 'oa:hasTarget',
  facts: { '@id': 'onrecord:facts', '@type': '@json' },
}

/** JSON-LD 1.1: schema.org, PROV-O, Web Annotation selectors, and a small vocabulary of our own. */
export const jsonld: GraphFormat = {
  id: 'jsonld',
  summary: 'JSON-LD 1.1: schema.org, PROV-O, Web Annotation selectors, [our own terms](docs/vocabulary.md)',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  *write(graph, { kinds }) {
    const context = JSON.stringify(CONTEXT, null, 2).replaceAll('\n', '\n  ')
    yield `{\n  "@context": ${context},\n  "@graph": `
    yield* jsonList(resources(graph, kinds), 1)
    yield '\n}\n'
  },
}

type Resource = Record<string, unknown>

function resources({ nodes, edges }: ClaimsGraph, kinds?: readonly GraphNode['kind'][]): Resource[] {
  const byId = new Map<string, Resource>()
  for (const { id, kind, label, properties, anchors } of nodes) {
    if (kinds && !kinds.includes(kind)) continue
    byId.set(id, {
      '@id': iri(id),
      '@type': TYPES[kind],
      [kind === 'quotation' || kind === 'claim' || kind === 'sentence' || kind === 'attribution' ? 'text' : 'name']:
        label.toWellFormed(),
      ...(properties && { facts: properties }),
      ...(anchors && anchors.length > 0 && { anchor: anchors.map(target) }),
    })
  }
  for (const { from, to, kind } of edges) {
    const resource = byId.get(from)
    if (!resource || !byId.has(to)) continue
    const known = resource[kind] as string[] | undefined
    if (known) known.push(iri(to))
    else resource[kind] = [iri(to)]
  }
  return [...byId.values()]
}

/** An id as an absolute IRI. */
function iri(id: string): string {
  return `urn:onrecord:${encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':').replaceAll("'", '%27')}`
}

// Web Annotation: a place by its words, and by its position counted in characters.
function target({ document, exact, prefix, suffix, codePoints }: Anchor): Resource {
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': iri(document) },
    'oa:hasSelector': [
      {
        '@type': 'oa:TextQuoteSelector',
        'oa:exact': exact.toWellFormed(),
        'oa:prefix': prefix.toWellFormed(),
        'oa:suffix': suffix.toWellFormed(),
      },
      ...(codePoints
        ? [{ '@type': 'oa:TextPositionSelector', 'oa:start': codePoints[0], 'oa:end': codePoints[1] }]
        : []),
    ],
  }
}
