// What a graph says as RDF, put together again from triples that somebody else's reader found: docs/vocabulary.md, the other way.
import { NOT_IN_UTF8, writableId } from '../../src/graph/writing/text.js'
import type { ClaimsGraph, GraphNode } from '../../src/model/generated/shapes.js'
import { expectGraph, type ReadGraph } from './comparison.js'

/** A triple as any reader can give it: an object without a datatype is an IRI. */
export type Triple = [subject: string, predicate: string, object: { value: string; datatype?: string }]

const SCHEMA = 'https://schema.org/'
const OWN = 'urn:onrecord:vocabulary/'
const FACT = 'urn:onrecord:fact/'
const OA = 'http://www.w3.org/ns/oa#'
const PROV = 'http://www.w3.org/ns/prov#'
const CITO = 'http://purl.org/spar/cito/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const CLASSES: Record<string, [kind: GraphNode['kind'], label: string]> = {
  [`${SCHEMA}NewsArticle`]: ['document', 'headline'],
  [`${OWN}Sentence`]: ['sentence', 'text'],
  [`${SCHEMA}Quotation`]: ['quotation', 'text'],
  [`${OWN}Attribution`]: ['attribution', 'text'],
  [`${SCHEMA}Claim`]: ['claim', 'text'],
  [`${SCHEMA}Person`]: ['person', 'name'],
  [`${SCHEMA}Organization`]: ['organization', 'name'],
  [`${OWN}Group`]: ['group', 'name'],
  [`${SCHEMA}Place`]: ['place', 'name'],
  [`${OWN}Source`]: ['source', 'name'],
  [`${SCHEMA}QuantitativeValue`]: ['quantity', 'name'],
  [`${OWN}Date`]: ['date', 'name'],
  [`${SCHEMA}CreativeWork`]: ['reference', 'name'],
  [`${OWN}Finding`]: ['finding', 'name'],
  [`${SCHEMA}ClaimReview`]: ['verdict', 'name'],
}

const NAMES = ['alsoKnownAs', 'alternateName'] as const
const FACTS: Partial<Record<GraphNode['kind'], (readonly [fact: string, term: string])[]>> = {
  document: [
    ['language', 'inLanguage'],
    ['date', 'datePublished'],
    ['publisher', 'publisher'],
  ],
  person: [['role', 'jobTitle'], NAMES],
  organization: [NAMES],
  place: [NAMES],
  quantity: [
    ['value', 'value'],
    ['lowest', 'minValue'],
    ['highest', 'maxValue'],
    ['unit', 'unitText'],
  ],
  date: [
    ['start', 'startDate'],
    ['end', 'endDate'],
  ],
  reference: [['url', 'url']],
  verdict: [
    ['reason', 'reviewBody'],
    ['verdict', 'reviewRating'],
  ],
}
const INNER: Record<string, string> = { publisher: 'name', verdict: 'alternateName' }
const LISTS = ['role', 'alsoKnownAs']

// What is said a second time in the terms of others: `standardTerms` of rdf.test.ts looks at it.
const AGAIN = new Set([
  ...['author', 'spokenByCharacter', 'mentions', 'about', 'itemReviewed', 'affiliation', 'memberOf', 'isPartOf'].map(
    (name) => SCHEMA + name,
  ),
  ...['appearance', 'claimReviewed'].map((name) => SCHEMA + name),
  ...['wasAttributedTo', 'agent', 'wasQuotedFrom', 'alternateOf', 'qualifiedAttribution', 'wasDerivedFrom'].map(
    (name) => PROV + name,
  ),
  ...['obtainsSupportFrom', 'disagreesWith', 'agreesWith', 'citesAsEvidence'].map((name) => CITO + name),
])

const idOf = (iri: string, base: string): string => decodeURIComponent(iri.slice(base.length))

/** The graph of which triples tell; throws where one tells of anything else. */
export function readGraph(triples: readonly Triple[], base = 'urn:onrecord:'): ReadGraph {
  const about = new Map<string, Triple[]>()
  for (const triple of triples) about.set(triple[0], [...(about.get(triple[0]) ?? []), triple])
  const all = (subject: string, predicate: string) =>
    (about.get(subject) ?? []).filter(([, name]) => name === predicate).map(([, , object]) => object)
  const one = (subject: string, predicate: string) => {
    const found = all(subject, predicate)
    if (found.length !== 1) throw new Error(`${found.length} of ${predicate} at ${subject}`)
    return found[0]!
  }
  const pointing = new Map<string, string[]>()
  for (const [subject, predicate, { value }] of triples) {
    const key = `${predicate} ${value}`
    pointing.set(key, [...(pointing.get(key) ?? []), subject])
  }
  const isNode = (iri: string) => iri.startsWith(base) && !/[#/]/.test(iri.slice(base.length))

  const anchors = (node: string) =>
    (pointing.get(`${OA}hasBody ${node}`) ?? [])
      .sort((a, b) => Number(a.split('-').at(-1)) - Number(b.split('-').at(-1)))
      .map((annotation) => {
        if (one(annotation, `${RDF}type`).value !== `${OA}Annotation`) throw new Error(annotation)
        const target = one(annotation, `${OA}hasTarget`).value
        const selectors = all(target, `${OA}hasSelector`).map(({ value }) => value)
        const typed = (type: string) => selectors.find((one_) => one(one_, `${RDF}type`).value === OA + type)
        const quote = typed('TextQuoteSelector')!
        const position = typed('TextPositionSelector')
        const text = (name: string) => one(quote, OA + name).value
        return {
          document: idOf(one(target, `${OA}hasSource`).value, base),
          exact: text('exact'),
          prefix: text('prefix'),
          suffix: text('suffix'),
          ...(position && { codePoints: ['start', 'end'].map((name) => Number(one(position, OA + name).value)) }),
        }
      })

  const factsOf = (subject: string, kind?: GraphNode['kind']): Record<string, unknown> => {
    const facts: Record<string, unknown> = {}
    const standard = new Map((kind && FACTS[kind])?.map(([fact, term]) => [SCHEMA + term, fact]))
    for (const [, predicate, object] of about.get(subject) ?? []) {
      const fact = standard.get(predicate)
      if (fact !== undefined) {
        const inner = INNER[fact]
        const value = inner === undefined ? literalValue(object) : one(object.value, SCHEMA + inner).value
        facts[fact] = fact in facts ? [facts[fact], value].flat() : LISTS.includes(fact) ? [value] : value
      } else if (predicate.startsWith(FACT))
        facts[factName(decodeURIComponent(predicate.slice(FACT.length)))] = literalValue(object)
      else if (predicate.startsWith(OWN) && object.datatype !== undefined)
        facts[predicate.slice(OWN.length)] = literalValue(object)
      else if (!isStructure(predicate, kind)) throw new Error(`${subject} ${predicate} ${object.value}`)
    }
    for (const name of Object.keys(facts)) if (Array.isArray(facts[name])) facts[name] = facts[name].sort().join('; ')
    return facts
  }
  const isStructure = (predicate: string, kind?: GraphNode['kind']): boolean =>
    kind === undefined
      ? [`${RDF}type`, `${RDF}subject`, `${RDF}predicate`, `${RDF}object`].includes(predicate)
      : predicate === `${RDF}type` ||
        AGAIN.has(predicate) ||
        predicate.startsWith(OWN) ||
        [`${SCHEMA}name`, `${SCHEMA}text`, `${SCHEMA}headline`].includes(predicate)

  const nodes = [...about.keys()].filter(isNode).map((key) => {
    const [kind, label] = all(key, `${RDF}type`).flatMap(({ value }) => (CLASSES[value] ? [CLASSES[value]] : []))[0]!
    const places = anchors(key)
    return {
      key,
      id: idOf(key, base),
      kind,
      label: one(key, SCHEMA + label).value,
      attributes: { ...factsOf(key, kind), ...(places.length > 0 && { anchors: JSON.stringify(places) }) },
    }
  })

  const told = new Set<string>()
  const statements = (pointing.get(`${RDF}type ${RDF}Statement`) ?? []).map((key) => {
    const [from, predicate, to] = ['subject', 'predicate', 'object'].map((name) => one(key, RDF + name).value)
    told.add(`${from} ${predicate} ${to}`)
    return {
      id: idOf(key, `${base}edge/`),
      kind: predicate!.slice(OWN.length),
      from: from!,
      to: to!,
      attributes: factsOf(key),
    }
  })
  const links = triples.filter(([, predicate, { datatype }]) => datatype === undefined && predicate.startsWith(OWN))
  const plain = links.flatMap(([from, predicate, { value: to }]) => {
    if (told.delete(`${from} ${predicate} ${to}`)) return []
    const kind = predicate.slice(OWN.length)
    return [{ id: `${idOf(from, base)} ${kind} ${idOf(to, base)}`, kind, from, to, attributes: {} }]
  })
  if (told.size > 0) throw new Error(`told of, but not so: ${[...told]}`)
  return { nodes, edges: [...statements, ...plain] }
}

function literalValue({ value, datatype = '' }: Triple[2]): string | number | boolean {
  if (/#(integer|double|decimal)$/.test(datatype)) return Number(value)
  if (datatype.endsWith('#boolean')) return value === 'true'
  return datatype.endsWith('#dateTime') ? value.replace(/:00$/, '') : value
}

// The places of a node are compared under `anchors`.
const factName = (name: string): string => (name === 'anchors' ? 'fact anchors' : name)
const readableId = (id: string): string => writableId(id, NOT_IN_UTF8)

/** Fails unless the triples tell of the graph, node by node and edge by edge, and of nothing else. */
export function expectTriples(triples: readonly Triple[], graph: ClaimsGraph, base?: string): void {
  const read = readGraph(triples, base)
  const order = new Map(graph.nodes.map(({ id }, i) => [readableId(id), i]))
  const place = (id: unknown) => order.get(id as string) ?? Number.POSITIVE_INFINITY
  expectGraph({ ...read, nodes: read.nodes.sort((a, b) => place(a.id) - place(b.id)) }, inRdf(graph), {
    readable: (text) => text.toWellFormed(),
    readableId,
    readableName: (name) => factName(readableId(name)),
    typed: true,
  })
}

// What RDF keeps of a graph: places by their words and characters, lists without an order.
function inRdf({ nodes, edges }: ClaimsGraph): ClaimsGraph {
  const kept = (node: GraphNode): GraphNode => ({
    ...node,
    ...(node.properties && {
      properties: Object.fromEntries(
        Object.entries(node.properties).map(([name, value]) => {
          const isList = LISTS.includes(name) && FACTS[node.kind]?.some(([fact]) => fact === name)
          if (!isList || typeof value !== 'string') return [name, value]
          const parts = value.toWellFormed().split('; ')
          return [name, new Set(parts).size === parts.length ? parts.sort().join('; ') : value]
        }),
      ),
    }),
    ...(node.anchors && {
      anchors: node.anchors.map(({ document, exact, prefix, suffix, codePoints }) => ({
        document: readableId(document),
        exact: exact.toWellFormed(),
        prefix: prefix.toWellFormed(),
        suffix: suffix.toWellFormed(),
        ...(codePoints && { codePoints }),
      })) as never,
    }),
  })
  return { nodes: nodes.map(kept), edges }
}
