import type { DateMention, Quantity } from '../model/generated/shapes.js'
import type { Article } from './article.js'
import { addNode, type Draft, type Properties } from './draft.js'

/** The nodes of the figures and dates of an article. */
export function addFigures(draft: Draft, article: Article): void {
  const { analysis, nodes, placeId, anchor } = article
  for (const quantity of analysis.quantities) {
    const { id, span } = quantity
    const label = figureLabel(article, quantity)
    const node = placeId('quantity', label, span)
    nodes.set(id, node)
    addNode(draft, { id: node, kind: 'quantity', label, properties: quantityFacts(quantity), anchors: [anchor(span)] })
  }
  for (const date of analysis.dates) {
    const { id, span } = date
    const label = dateLabel(article, date)
    const node = placeId('date', label, span)
    nodes.set(id, node)
    addNode(draft, { id: node, kind: 'date', label, properties: dateFacts(date), anchors: [anchor(span)] })
  }
}

/** The figure as printed; of one written by hand, which has no place of its own, value and unit. */
export function figureLabel({ words }: Pick<Article, 'words'>, { rule, span, value, unit }: Quantity): string {
  if (!rule.startsWith('written/')) return words(span)
  return `${[value].flat().join(' to ')}${unit === '' ? '' : ` ${unit}`}`
}

function dateLabel({ words }: Article, { rule, span, start, granularity }: DateMention): string {
  if (!rule.startsWith('written/')) return words(span)
  return start?.slice(0, granularity === 'year' ? 4 : granularity === 'month' ? 7 : 10) ?? words(span)
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

function dateFacts({ start, end, granularity }: DateMention): Properties {
  return { granularity, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}
