import type {
  Analysis,
  Attribution,
  Claim,
  ClaimsGraph,
  Entity,
  GraphEdge,
  GraphNode,
  Quantity,
} from '../model/generated/shapes.js'
import { hash, slug } from '../model/ids.js'
import { seenText, seenWords } from '../model/seen.js'
import { createAnchors } from './anchors.js'

type Properties = NonNullable<GraphNode['properties']>

/** A graph while it is built: nodes and edges by id, in the order they came. */
interface Draft {
  nodes: Map<string, GraphNode>
  edges: Map<string, GraphEdge>
}

/**
 * One graph of everything that analyses, or claims written by hand, say: documents, speakers, attributions, claims,
 * figures and dates. The same speaker under one full name, and the same claim in the same words, are one node; two people
 * are never joined on a surname. Ids are made from kind and words. Linear in the size of its input.
 */
export function claimsGraph(...analyses: readonly Analysis[]): ClaimsGraph {
  const draft: Draft = { nodes: new Map(), edges: new Map() }
  for (const analysis of analyses) addAnalysis(draft, analysis)
  return { nodes: [...draft.nodes.values()], edges: [...draft.edges.values()] }
}

function addAnalysis(draft: Draft, analysis: Analysis): void {
  const document = addDocument(draft, analysis)
  const anchor = createAnchors(analysis, document)
  const local = (id: string) => `${id}@${document.slice('document:'.length)}`
  const speakers = addSpeakers(draft, analysis, anchor)
  for (const quotation of analysis.quotations) {
    if (!quotation.isSpeech) continue
    const label = seenWords(analysis, quotation.inner).replaceAll(/\s+/g, ' ').trim()
    addNode(draft, { id: local(quotation.id), kind: 'quotation', label, anchors: [anchor(quotation.span)] })
    addEdge(draft, local(quotation.id), document, 'quotedFrom')
  }
  for (const quantity of analysis.quantities) {
    addNode(draft, {
      id: local(quantity.id),
      kind: 'quantity',
      label: figureLabel(analysis, quantity),
      properties: quantityFacts(quantity),
      anchors: [anchor(quantity.span)],
    })
  }
  for (const date of analysis.dates) {
    const { start, end, granularity } = date
    const properties: Properties = {
      granularity,
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    }
    addNode(draft, {
      id: local(date.id),
      kind: 'date',
      label: oneLine(seenWords(analysis, date.span)),
      properties,
      anchors: [anchor(date.span)],
    })
  }
  for (const attribution of analysis.attributions)
    addAttribution(draft, analysis, attribution, document, speakers, local, anchor)
  for (const claim of analysis.claims) addClaim(draft, analysis, claim, document, speakers, local, anchor)
}

type Anchorer = ReturnType<typeof createAnchors>

function addDocument(draft: Draft, { text, title, dateline, publisher, language }: Analysis): string {
  const id = `document:${title === undefined ? '' : `${slug(title)}-`}${hash(text)}`
  const properties: Properties = {
    language,
    ...(dateline !== undefined && { date: dateline }),
    ...(publisher !== undefined && { publisher }),
  }
  addNode(draft, { id, kind: 'document', label: title ?? oneLine(text.slice(0, 60)), properties })
  return id
}

// Speakers by the id of their entity; those the text gives a full name are shared between documents.
function addSpeakers(draft: Draft, analysis: Analysis, anchor: Anchorer): Map<string, string> {
  const used = new Set([
    ...analysis.attributions.map(({ speaker }) => speaker),
    ...analysis.claims.map(({ holder }) => holder),
  ])
  const members = analysis.entities.filter(({ id }) => used.has(id)).flatMap((entity) => entity.members ?? [])
  for (const member of members) used.add(member)
  const ids = new Map<string, string>()
  for (const entity of analysis.entities) {
    if (!used.has(entity.id)) continue
    // A single word may be anybody’s surname.
    const sole = entity.kind === 'person' || entity.kind === 'unknown'
    const shared = entity.named !== false && (!sole || entity.name.includes(' '))
    const id = shared ? `speaker:${slug(entity.name)}` : `speaker:${slug(entity.name)}@${hash(analysis.text)}`
    ids.set(entity.id, id)
    const known = draft.nodes.get(id)
    const kind = known && known.kind !== 'source' ? known.kind : kindOf(entity)
    const role = (known?.properties?.role as string | undefined) ?? entity.roles[0]
    const anchors = [...(known?.anchors ?? []), ...entity.mentions.slice(0, 1).map(anchor)]
    draft.nodes.set(id, {
      id,
      kind,
      label: known?.label ?? entity.name,
      properties: { named: entity.named !== false, ...(role !== undefined && { role }) },
      anchors,
    })
    for (const affiliation of entity.affiliations) {
      const to = `speaker:${slug(affiliation)}`
      if (to === id) continue
      if (!draft.nodes.has(to)) addNode(draft, { id: to, kind: 'organization', label: affiliation })
      addEdge(draft, id, to, 'affiliatedWith')
    }
  }
  for (const entity of analysis.entities)
    for (const member of entity.members ?? []) {
      const [from, to] = [ids.get(member), ids.get(entity.id)]
      if (from !== undefined && to !== undefined) addEdge(draft, from, to, 'memberOf')
    }
  return ids
}

function kindOf({ kind }: Entity): GraphNode['kind'] {
  return kind === 'document' || kind === 'unknown' ? 'source' : kind
}

function addAttribution(
  draft: Draft,
  analysis: Analysis,
  attribution: Attribution,
  document: string,
  speakers: ReadonlyMap<string, string>,
  local: (id: string) => string,
  anchor: Anchorer,
): void {
  const { id, type, strength, act, rule, confidence, speaker, within, cue, content } = attribution
  const properties: Properties = {
    type,
    strength,
    act,
    rule,
    confidence,
    ...(cue.length > 0 && { cue: seenText(analysis, cue) }),
  }
  addNode(draft, {
    id: local(id),
    kind: 'attribution',
    label: seenText(analysis, content),
    properties,
    anchors: content.map(anchor),
  })
  addEdge(draft, document, local(id), 'states')
  const from = speaker === undefined ? undefined : speakers.get(speaker)
  if (from !== undefined) addEdge(draft, local(id), from, 'attributedTo', { strength, rule, confidence })
  if (within !== undefined) addEdge(draft, local(id), local(within), 'partOf')
}

function addClaim(
  draft: Draft,
  analysis: Analysis,
  claim: Claim,
  document: string,
  speakers: ReadonlyMap<string, string>,
  local: (id: string) => string,
  anchor: Anchorer,
): void {
  // The same words held by the same speaker are the same claim, whichever document prints them.
  const holder = claim.holder === undefined ? undefined : speakers.get(claim.holder)
  const id = `claim:${slug(claim.text)}${holder === undefined ? '' : `-${hash(holder)}`}`
  const known = draft.nodes.get(id)
  draft.nodes.set(id, {
    id,
    kind: 'claim',
    label: claim.text,
    anchors: [...(known?.anchors ?? []), anchor(claim.span)],
  })
  addEdge(draft, document, id, 'states')
  if (holder !== undefined) addEdge(draft, holder, id, 'said')
  const inner = claim.attributions.at(-1)
  if (inner !== undefined) addEdge(draft, id, local(inner), 'evidencedBy')
  for (const quantity of claim.quantities) addEdge(draft, id, local(quantity), 'hasFigure')
  for (const date of claim.dates) addEdge(draft, id, local(date), 'hasDate')
  for (const span of claim.evidence) {
    const words = oneLine(seenWords(analysis, span))
    const sentence = local(`sentence:${slug(words)}-${hash(words)}`)
    if (!draft.nodes.has(sentence))
      addNode(draft, { id: sentence, kind: 'sentence', label: words, anchors: [anchor(span)] })
    addEdge(draft, id, sentence, 'evidencedBy')
  }
}

function quantityFacts({ value, unit, kind, modifier, hard, of }: Quantity): Properties {
  const [low, high] = [value].flat() as [number, number?]
  return {
    value: low,
    ...(high !== undefined && { to: high }),
    unit,
    quantity: kind,
    modifier,
    lowest: hard[0],
    highest: hard[1],
    ...(of !== undefined && { of }),
  }
}

// The printed figure; of a figure written by hand, which has no place of its own, value and unit.
function figureLabel(analysis: Analysis, quantity: Quantity): string {
  if (!quantity.rule.startsWith('written/')) return oneLine(seenWords(analysis, quantity.span))
  return `${[quantity.value].flat().join(' to ')}${quantity.unit === '' ? '' : ` ${quantity.unit}`}`
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

function addNode({ nodes }: Draft, node: GraphNode): void {
  if (!nodes.has(node.id)) nodes.set(node.id, node)
}

function addEdge({ edges }: Draft, from: string, to: string, kind: GraphEdge['kind'], properties?: Properties): void {
  const id = `${from} ${kind} ${to}`
  if (!edges.has(id)) edges.set(id, { id, from, to, kind, ...(properties && { properties }) })
}
