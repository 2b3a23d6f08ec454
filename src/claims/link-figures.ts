import { nameIndexOf } from '../annotate/name-index.js'
import { lexiconOf } from '../annotate/quantities/lexicon.js'
import { singularOf } from '../annotate/quantities/nouns.js'
import type { Document } from '../model/document.js'
import type { Quantity } from '../model/generated/shapes.js'
import { groupOf } from '../model/word-groups.js'

/** The quantities, shares with what they are of as part of their scope: of the inhabitants of a country, of people or things. */
export function linkFigures(document: Document, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity) => {
    if (quantity.kind !== 'percent') return quantity
    const { marks = [], ...rest } = quantity.scope ?? {}
    const people = nationOf(document, quantity)
    const scope = {
      ...rest,
      ...(people !== undefined && { subject: people, measure: document.language.numbers.inhabitants }),
      ...(isShare(document, quantity) ? { marks: [...marks, 'share' as const] } : marks.length > 0 && { marks }),
    }
    return Object.keys(scope).length > 0 ? { ...quantity, scope } : quantity
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
