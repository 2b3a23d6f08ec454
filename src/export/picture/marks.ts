import { addTo } from '../../graph/groups.js'
import type { Lookup } from '../../graph/lookup.js'
import type { ClaimsGraph, GraphEdge, GraphNode } from '../../model/generated/shapes.js'
import type { Statement } from './statements.js'

/** What bears on statements: a verdict on their words, a finding on their figures, that they cannot all be true. */
export interface Mark {
  id: string
  tone: 'good' | 'bad' | 'doubt'
  /** In a few words. */
  head: string
  /** The reason, and where it was looked. */
  reason: string
  where: string
  /** True where it stands between statements and is told of them together. */
  between: boolean
}

const BORNE_OUT: readonly unknown[] = ['verbatim', 'normalized', 'elided', 'bracketed', 'supported']
const AGAINST: readonly unknown[] = ['negated', 'misattributed', 'out-of-order', 'spliced', 'altered', 'contradicted']

/** Adds to statements, by the ids of their claims, what bears on them. */
export function addMarks(graph: ClaimsGraph, lookup: Lookup, byClaim: ReadonlyMap<string, Statement>): void {
  const add = (claims: Iterable<string>, mark: Mark): void => {
    const concerned = new Set([...claims].flatMap((claim) => byClaim.get(claim) ?? []))
    for (const { marks } of concerned) if (!marks.some(({ id }) => id === mark.id)) marks.push(mark)
  }
  for (const node of graph.nodes) {
    const mark = node.kind === 'verdict' ? verdictMark(lookup, node) : node.kind === 'finding' && findingMark(node)
    if (mark)
      add(
        lookup.targets(node.id, 'concerns').flatMap((about) => claimsWith(lookup, about)),
        mark,
      )
  }
  for (const { claims, figures } of quarrels(graph)) {
    const sides = new Set(claims.flatMap((claim) => byClaim.get(claim) ?? [])).size
    if (sides < 2) continue
    const head = sides > 2 ? 'cannot all be true' : 'cannot both be true'
    const reason = figures.length > 0 ? figures.join(' or ') : 'one side denies it'
    add(claims, { id: `quarrel ${claims[0]}`, tone: 'bad', head, reason, where: '', between: true })
  }
}

function verdictMark(lookup: Lookup, { id, properties = {}, label }: GraphNode): Mark | undefined {
  const { verdict, reason } = properties
  if (verdict === 'not-checked') return undefined
  const tone = BORNE_OUT.includes(verdict) ? 'good' : AGAINST.includes(verdict) ? 'bad' : 'doubt'
  const references = lookup.targets(id, 'evidencedBy').map((reference) => reference.label)
  const head = tone === 'good' ? 'borne out' : typeof verdict === 'string' ? verdict.replaceAll('-', ' ') : label
  const where = references.length > 0 ? `in ${references.join(', ')}` : ''
  return { id, tone, head, reason: typeof reason === 'string' ? reason : '', where, between: false }
}

function findingMark({ id, label, properties = {} }: GraphNode): Mark {
  const tone = properties.severity === 'error' ? 'bad' : 'doubt'
  return { id, tone, head: tone === 'bad' ? 'does not fit' : 'look again', reason: label, where: '', between: false }
}

// The claims in which a figure, a date or a quotation stands.
function claimsWith(lookup: Lookup, { id, kind }: GraphNode): string[] {
  if (kind === 'claim') return [id]
  if (kind !== 'quotation') return [...lookup.to(id, 'hasFigure'), ...lookup.to(id, 'hasDate')].map(({ from }) => from)
  return lookup.to(id, 'evidencedBy').flatMap(({ from }) => lookup.to(from, 'evidencedBy').map((edge) => edge.from))
}

// Claims that disagree, each with the others through one or more; and the figures they differ in.
function quarrels({ edges }: ClaimsGraph): { claims: string[]; figures: string[] }[] {
  const edgesOf = new Map<string, GraphEdge[]>()
  for (const edge of edges)
    if (edge.kind === 'disagreesWith') for (const claim of [edge.from, edge.to]) addTo(edgesOf, claim, edge)
  const seen = new Set<string>()
  return [...edgesOf.keys()].flatMap((first) => {
    if (seen.has(first)) return []
    const claims = new Set([first])
    const figures = new Set<string>()
    for (const claim of claims)
      for (const { from, to, properties } of edgesOf.get(claim) ?? []) {
        claims.add(from).add(to)
        if (typeof properties?.figures === 'string')
          for (const figure of properties.figures.split(' / ')) figures.add(figure)
      }
    for (const claim of claims) seen.add(claim)
    return [{ claims: [...claims], figures: [...figures] }]
  })
}
