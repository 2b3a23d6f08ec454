import type { ClaimsGraph } from '../model/generated/shapes.js'
import { joinSameWords } from './alike.js'
import { addAttributions } from './attributions.js'
import { addClaims } from './claims.js'
import { addDocument, readArticles } from './documents.js'
import { createDraft, graphOf } from './draft.js'
import { addFigures } from './figures.js'
import { addFindings } from './findings.js'
import { createIdentities } from './identities.js'
import { type GraphInput, partOf } from './input.js'
import { addOrigins, addReferences } from './references.js'
import { joinSameMeasures } from './same-measures.js'
import { addSpeakers } from './speakers.js'
import { joinVariants } from './variants.js'
import { addVerdicts } from './verdicts.js'

export type { GraphInput, GraphPart } from './input.js'

/**
 * One graph of everything that analyses, or claims written by hand, say; where findings, verifications and references are
 * handed in with an analysis, they enter too.
 *
 * ```
 * document ─states─▶ claim ─evidencedBy─▶ attribution ─evidencedBy─▶ quotation ─quotedFrom─▶ document
 *   speaker ─said─▶  claim ─hasFigure─▶ quantity      finding, verdict ─concerns─▶ claim ─supportedBy─▶ reference
 * ```
 *
 * The same speaker, and the same claim in the same words, are one node over all inputs; two people are never joined on a
 * surname. Claims whose figures contradict each other stay apart and are joined by `disagreesWith`. Ids are made from kind and
 * words. Linear in the size of its input.
 */
export function claimsGraph(...inputs: readonly GraphInput[]): ClaimsGraph {
  const draft = createDraft()
  const articles = readArticles(inputs.map(partOf))
  const identities = createIdentities(articles)
  const claims = articles.flatMap((article) => {
    addDocument(draft, article)
    addSpeakers(draft, article, identities)
    addFigures(draft, article)
    addAttributions(draft, article)
    const printed = addClaims(draft, article, identities)
    const references = addReferences(draft, article)
    addOrigins(draft, article, references)
    addVerdicts(draft, article, references)
    addFindings(draft, article, references)
    return printed
  })
  joinVariants(draft)
  joinSameWords(draft, claims)
  joinSameMeasures(draft, claims, identities)
  return graphOf(draft)
}
