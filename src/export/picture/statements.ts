import { addTo } from '../../graph/groups.js'
import { holdersOf, type Lookup, lookupIn, sameClaims } from '../../graph/lookup.js'
import type { ClaimsGraph, GraphNode } from '../../model/generated/shapes.js'
import { addMarks, type Mark } from './marks.js'

/** What somebody is said to have said, as a picture shows it: claims of the same words are one. */
export interface Statement {
  claims: readonly string[]
  words: string
  /** Who says it; empty where a text says it in its own voice, or names nobody. */
  speakers: readonly GraphNode[]
  /** The words that attribute it, as printed: “announced”, “according to”. */
  cues: readonly string[]
  /** True where a text attributes it to somebody, named or not. */
  attributed: boolean
  confidence: number
  documents: readonly GraphNode[]
  sentences: readonly GraphNode[]
  /** Whom and what it names. */
  about: readonly GraphNode[]
  marks: Mark[]
}

/** All statements of a graph, as they stand in its documents. */
export function statementsOf(graph: ClaimsGraph): Statement[] {
  const lookup = lookupIn(graph)
  const byClaim = new Map<string, Statement>()
  const statements: Statement[] = []
  for (const node of graph.nodes) {
    if (node.kind !== 'claim' || byClaim.has(node.id)) continue
    const statement = statementOf(lookup, node)
    statements.push(statement)
    for (const claim of statement.claims) byClaim.set(claim, statement)
  }
  addMarks(graph, lookup, byClaim)
  return statements
}

function statementOf(lookup: Lookup, { id, label }: GraphNode): Statement {
  const claims = sameClaims(lookup, id).filter((claim) => lookup.node(claim) !== undefined)
  const of = (find: (claim: string) => GraphNode[]) => unique(claims.flatMap(find))
  const evidence = of((claim) => lookup.targets(claim, 'evidencedBy'))
  const attributions = evidence.filter(({ kind }) => kind === 'attribution')
  const facts = (name: string) => attributions.map(({ properties }) => properties?.[name])
  return {
    claims,
    words: label,
    speakers: of((claim) => holdersOf(lookup, claim)),
    // A colon attributes too, and says nothing.
    cues: [...new Set(facts('cue'))].filter((cue) => typeof cue === 'string' && /\p{L}/u.test(cue)) as string[],
    attributed: attributions.length > 0,
    confidence: Math.max(0, ...facts('confidence').map(Number).filter(Number.isFinite)),
    documents: of((claim) => lookup.origins(claim, 'states')),
    sentences: evidence.filter(({ kind }) => kind === 'sentence'),
    about: of((claim) => lookup.targets(claim, 'mentions')),
    marks: [],
  }
}

const unique = (nodes: readonly GraphNode[]): GraphNode[] => [...new Set(nodes)]

/** Statements by what they are grouped by, in the order they come. */
export function groupedBy<Key>(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => Key,
): Map<Key, Statement[]> {
  const groups = new Map<Key, Statement[]>()
  for (const statement of statements) addTo(groups, keyOf(statement), statement)
  return groups
}
