import { nameIndexOf } from '../annotate/name-index.js'
import { lexiconOf } from '../annotate/quantities/lexicon.js'
import { singularOf } from '../annotate/quantities/nouns.js'
import type { Document } from '../model/document.js'
import type { FigureLink, Quantity } from '../model/generated/shapes.js'
import { groupOf } from '../model/word-groups.js'
import { idOf } from './links.js'

/** The quantities, the shares of people and things marked as such, with the people of a nation as what they are of. */
export function markShares(document: Document, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity) => {
    if (quantity.kind !== 'percent') return quantity
    const { marks = [] } = quantity.scope ?? {}
    const subject = nationOf(document, quantity)
    const scope: Quantity['scope'] = {
      ...quantity.scope,
      ...(subject !== undefined && { subject, measure: document.language.numbers.inhabitants }),
      ...(isShare(document, quantity) && { marks: [...marks, 'share'] }),
    }
    return Object.keys(scope).length > 0 ? { ...quantity, scope } : quantity
  })
}

/**
 * The quantities with the others that links put them in relation to: the base of a share, the amount that says a share again,
 * the total of a list of parts.
 *
 * ```
 * 35 % of the 200 members – 70 people – voted.        20 members: 12 from the north and 8 from the south
 * ^share      ^base         ^restates share           ^total      ^part                 ^part
 * ```
 */
export function linkFigures(quantities: readonly Quantity[], links: readonly FigureLink[]): Quantity[] {
  const scopes = new Map<string, Quantity['scope']>()
  for (const link of links) {
    const { relation } = link
    const [total, share, base] = [idOf(link, 'total'), idOf(link, 'share'), idOf(link, 'whole')]
    for (const { role, id } of link.parts) {
      if (relation === 'sum' && total && id !== total) scopes.set(id, { total })
      if (relation === 'share' && share && role === 'part') scopes.set(id, { restates: share })
      if (relation === 'share' && base && id === share) scopes.set(id, { base })
    }
  }
  return quantities.map((one) => {
    const scope = scopes.get(one.id)
    return scope ? { ...one, scope: { ...one.scope, ...scope } } : one
  })
}

// A share of people or things that are counted cannot exceed the whole; one of a price or a target can.
function isShare({ language }: Document, { of, direction }: Quantity): boolean {
  if (of === undefined || direction !== undefined) return false
  const { groups } = nameIndexOf(language)
  const head = of
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
    .at(-1)
  if (head === undefined) return false
  const { forms } = lexiconOf(language)
  const isPlural = singularOf(head, lexiconOf(language)) !== head || forms.get(head) === 'person'
  const isIn = (group: string) => groupOf(language, group)?.includes(head) === true
  return groups.has(head) || isIn('wholes') || (isPlural && !isIn('levels'))
}

// “35 % of Malians” is a share of the population of Mali.
function nationOf({ language }: Document, { of }: Quantity): string | undefined {
  if (of === undefined || of.length > 40) return undefined
  const { countries } = nameIndexOf(language)
  const word = of.toLowerCase().split(' ').at(-1) ?? ''
  const known = countries.get(word) ?? countries.get(word.replace(/s$/, ''))
  return known?.as === 'demonym' ? known.country.name : undefined
}
