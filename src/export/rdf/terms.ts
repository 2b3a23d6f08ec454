import type { GraphEdge, GraphNode } from '../../model/generated/shapes.js'

/** Namespaces by their prefixes. Our own are no place on the web: what they mean is told by docs/vocabulary.md. */
export const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'https://schema.org/',
  onrecord: 'urn:onrecord:vocabulary/',
  fact: 'urn:onrecord:fact/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  cito: 'http://purl.org/spar/cito/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

type Kind = GraphNode['kind']

/** For each kind of node the term of its label, and its classes: the first is that of no other kind. */
export const KINDS: Readonly<Record<Kind, string>> = {
  document: 'headline NewsArticle',
  sentence: 'text onrecord:Sentence',
  quotation: 'text Quotation',
  attribution: 'text onrecord:Attribution prov:Attribution',
  claim: 'text Claim',
  person: 'name Person',
  organization: 'name Organization',
  group: 'name onrecord:Group prov:Agent',
  place: 'name Place',
  source: 'name onrecord:Source prov:Agent',
  quantity: 'name QuantitativeValue',
  date: 'name onrecord:Date',
  reference: 'name CreativeWork',
  finding: 'name onrecord:Finding',
  verdict: 'name ClaimReview',
}

/**
 * What an edge says in terms of others, besides its own: `^` for what is said from its far end, and before it the kinds of the
 * nodes it must lie between, where others would be wrong there.
 */
export const STANDARD: Readonly<Partial<Record<GraphEdge['kind'], string>>> = {
  said: '^schema:author',
  attributedTo: 'quotation>schema:spokenByCharacter quotation>prov:wasAttributedTo attribution>prov:agent',
  mentions: 'schema:mentions',
  concerns: 'schema:about verdict>schema:itemReviewed',
  quotedFrom: 'prov:wasQuotedFrom',
  supportedBy: 'cito:obtainsSupportFrom',
  contradictedBy: 'cito:disagreesWith',
  disagreesWith: 'cito:disagreesWith',
  sameClaimAs: 'cito:agreesWith',
  sameQuotationAs: 'prov:alternateOf',
  affiliatedWith: 'schema:affiliation',
  memberOf: 'schema:memberOf',
  partOf: 'sentence>schema:isPartOf quotation>schema:isPartOf',
  states: 'document>claim>^schema:appearance',
  evidencedBy:
    'claim>attribution>prov:qualifiedAttribution claim>sentence>prov:wasDerivedFrom claim>reference>cito:citesAsEvidence ' +
    'finding>cito:citesAsEvidence verdict>cito:citesAsEvidence',
}

/**
 * Facts that have a term elsewhere, by the kind of node, and what they must be to be said by it; or the class of what they name
 * and the term of its name.
 */
export const FACTS: Readonly<Record<string, string>> = {
  'document language': 'inLanguage string',
  'document date': 'datePublished date',
  'document publisher': 'publisher Organization name',
  'person role': 'jobTitle list',
  'person alsoKnownAs': 'alternateName list',
  'organization alsoKnownAs': 'alternateName list',
  'place alsoKnownAs': 'alternateName list',
  'quantity value': 'value number',
  'quantity lowest': 'minValue number',
  'quantity highest': 'maxValue number',
  'quantity unit': 'unitText string',
  'date start': 'startDate date',
  'date end': 'endDate date',
  'reference url': 'url address',
  'verdict reason': 'reviewBody string',
  'verdict verdict': 'reviewRating Rating alternateName',
}

/** Terms of our own: edges, and the facts of our graphs that have no other. A fact of another name is under `fact`. */
export const OWN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'said denied attributedTo mentions hasFigure hasDate concerns quotedFrom supportedBy contradictedBy disagreesWith ' +
    'sameClaimAs sameQuotationAs affiliatedWith memberOf partOf states evidencedBy ' +
    'named role alsoKnownAs type strength act cue rule confidence to quantity modifier of granularity capturedAt speaker ' +
    'unreadable check severity actual expected verdict figures'
  ).split(' '),
)

/** What values under a key are where they do not say so themselves. */
export const DATATYPES: Readonly<Record<string, string>> = {
  datePublished: 'xsd:date',
  startDate: 'xsd:date',
  endDate: 'xsd:date',
  'oa:start': 'xsd:nonNegativeInteger',
  'oa:end': 'xsd:nonNegativeInteger',
}

/** Keys under which stands what points at a node, and the term by which it does. */
export const REVERSE: Readonly<Record<string, string>> = { anchors: 'oa:hasBody', edges: 'rdf:subject' }

/** A term or a key of our JSON-LD as an IRI; what has no prefix is of schema.org. */
export function expand(term: string): string {
  if (OWN.has(term)) return PREFIXES.onrecord + term
  const colon = term.indexOf(':')
  return colon < 0 ? PREFIXES.schema + term : PREFIXES[term.slice(0, colon)] + term.slice(colon + 1)
}

/** The context that tells JSON-LD what `expand`, `DATATYPES` and `REVERSE` tell us. */
export function context(): object {
  const terms: Record<string, unknown> = { '@version': 1.1, '@vocab': PREFIXES.schema, ...PREFIXES }
  for (const name of OWN) terms[name] = `onrecord:${name}`
  for (const key in DATATYPES) terms[key] = { '@id': expand(key), '@type': DATATYPES[key] }
  for (const key in REVERSE) terms[key] = { '@reverse': REVERSE[key] }
  return terms
}
