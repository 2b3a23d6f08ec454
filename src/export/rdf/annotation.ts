import type { Anchor } from '../../model/generated/shapes.js'
import type { Iris } from './iris.js'
import { add, link, type Resource } from './resource.js'
import { expand } from './terms.js'

/** A place of a node in a document, as Web Annotation has it: by its words, and by its position counted in characters. */
export function annotation(node: string, number: number, anchor: Anchor, iris: Iris): Resource {
  const { document, exact, prefix, suffix, codePoints } = anchor
  const id = `${node}#anchor-${number}`
  const target: Resource = {
    '@id': `${id}-target`,
    '@type': 'oa:SpecificResource',
    'oa:hasSource': link(iris.node(document)),
  }
  add(target, 'oa:hasSelector', {
    '@id': `${id}-quote`,
    '@type': 'oa:TextQuoteSelector',
    'oa:exact': exact.toWellFormed(),
    'oa:prefix': prefix.toWellFormed(),
    'oa:suffix': suffix.toWellFormed(),
  })
  if (codePoints)
    add(target, 'oa:hasSelector', {
      '@id': `${id}-position`,
      '@type': 'oa:TextPositionSelector',
      'oa:start': codePoints[0],
      'oa:end': codePoints[1],
    })
  return {
    '@id': id,
    '@type': 'oa:Annotation',
    'oa:motivatedBy': link(expand('oa:identifying')),
    'oa:hasTarget': target,
  }
}
