import type { LocationLink } from 'vscode-languageserver/node'
import type { Entity, Span } from '../../model/generated/shapes.js'
import { oneLine, seenWords } from '../../model/seen.js'
import type { Article } from './article.js'
import { passageOf } from './references.js'

/**
 * Where the words at an offset come from: a quotation leads to its passage in the reference; a pronoun, surname or office to
 * the place that first names in full who is meant. Nothing where neither is known, or one is there already.
 */
export function definitionAt(article: Article, offset: number): LocationLink | undefined {
  const { positions, uri, verifications, reading } = article
  const at = ({ start, end }: Span) => start <= offset && offset <= end
  const mention = mentionAt(article, at)
  if (mention) {
    const target = namingOf(article, mention.entity)
    if (!target || target.start === mention.span.start) return undefined
    const range = positions.range(target)
    return {
      originSelectionRange: positions.range(mention.span),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }
  }
  const row = verifications.find((one) => at(one.at) && one.spans.length > 0)
  const passage = row && passageOf(row, reading.texts, positions.encoding)
  return (
    passage && {
      originSelectionRange: positions.range(row.at),
      targetUri: passage.uri,
      targetRange: passage.range,
      targetSelectionRange: passage.range,
    }
  )
}

// The shortest mention there, or source of a statement.
function mentionAt({ analysis: { entities, attributions } }: Article, holds: (span: Span) => boolean) {
  const sources = attributions.flatMap(({ source, speaker }) => {
    const entity = entities.find(({ id }) => id === speaker)
    return entity ? source.map((span) => ({ span, entity })) : []
  })
  const mentions = entities.flatMap((entity) => entity.mentions.map((span) => ({ span, entity })))
  return [...mentions, ...sources]
    .filter(({ span }) => holds(span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
}

// The first mention that holds the full name; else the first.
function namingOf({ analysis }: Article, { name, mentions }: Entity): Span | undefined {
  return mentions.find((span) => oneLine(seenWords(analysis, span)).includes(name)) ?? mentions[0]
}
