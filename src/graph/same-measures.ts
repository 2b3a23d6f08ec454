import { contextOf, type FigureContext, isSameThing } from '../evidence/same-measure.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { meets } from '../model/interval.js'
import { isApart } from './alike.js'
import type { Article } from './article.js'
import type { PrintedClaim } from './claims.js'
import { addMutualEdge, type Draft } from './draft.js'
import { figureLabel } from './figures.js'
import { addUpTo } from './groups.js'
import type { Identities } from './identities.js'

// Figures that are kept for one kind of figure beside one word, so that time stays linear.
const MOST = 8

interface Measured {
  printed: PrintedClaim
  context: FigureContext
}

/** Joins claims whose figures are of the same thing, told in other words, and have no value in common by `disagreesWith`. */
export function joinSameMeasures(draft: Draft, claims: readonly PrintedClaim[], identities: Identities): void {
  const known = new Map<string, Measured[]>()
  for (const printed of claims)
    for (const id of printed.claim.quantities) {
      const quantity = printed.article.quantities.get(id)
      const context = quantity && contextIn(printed.article, quantity, identities)
      if (!context) continue
      const here = { printed, context }
      const candidates = new Set<Measured>()
      for (const stem of context.stems) {
        const key = `${context.key} ${stem}`
        for (const other of known.get(key) ?? []) candidates.add(other)
        addUpTo(MOST, known, key, here)
      }
      for (const other of candidates) join(draft, other, here)
    }
}

function join(draft: Draft, first: Measured, later: Measured): void {
  const [a, b] = [first.printed, later.printed]
  if (a.node === b.node || isApart(a, b)) return
  if (meets(first.context.quantity.hard, later.context.quantity.hard)) return
  if (!isSameThing(first.context, later.context, a.article !== b.article)) return
  const figures = [first, later].map(({ printed, context }) => figureLabel(printed.article, context.quantity))
  addMutualEdge(draft, a.node, b.node, 'disagreesWith', { rule: 'same-measure', figures: figures.join(' / ') })
}

// The context of a figure is told by its sentence, so only what stands there is looked through; names go by who is meant.
function contextIn(article: Article, quantity: Quantity, identities: Identities): FigureContext | undefined {
  if (quantity.rule.startsWith('written/')) return undefined
  const at = article.sentenceAt(quantity.span.start)
  const attribution = article.attributions.get(quantity.scope?.attribution ?? '')
  const speaker = attribution?.speaker === undefined ? undefined : article.entities.get(attribution.speaker)
  const there: Analysis = {
    ...article.analysis,
    entities: (article.named.get(at) ?? []).map((entity) => ({ ...entity, id: identities.of(entity, article).id })),
    dates: article.dated.get(at) ?? [],
    attributions: attribution
      ? [{ ...attribution, ...(speaker && { speaker: identities.of(speaker, article).id }) }]
      : [],
  }
  return contextOf(there, quantity)
}
