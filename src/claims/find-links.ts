import type { Document } from '../model/document.js'
import type { DateMention, FigureLink, Language, Quantity } from '../model/generated/shapes.js'
import { type FigureText, figureTexts } from './figure-text.js'
import { type LinkPattern, patternsOf } from './link-patterns.js'
import { partsApart } from './list-parts.js'
import { readLinks } from './readings/index.js'
import { settleLinks } from './settle-links.js'

/**
 * The relations that the words of a text state between its figures and dates, in the order of the text: the wordings are
 * those of the language, each within a sentence or over two. Of two wordings that put the same figures in the same
 * relation the first counts.
 */
export function findLinks(
  document: Document,
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
): FigureLink[] {
  const { patterns, groups } = patternsOf(document.language)
  const texts = figureTexts(document, quantities, dates)
  const { sentences, ids } = texts
  const links = new Map<string, FigureLink>()
  sentences.forEach((sentence, i) => {
    if (!sentence || sentence.figures === 0) return
    const next = sentences[i + 1]
    const both: FigureText = next
      ? {
          words: [...sentence.words, '|', ...next.words],
          text: `${sentence.text}|${next.text}`,
          figures: sentence.figures + next.figures,
        }
      : sentence
    const found = groups.flatMap(({ least, goesOn, landmarks }) => {
      const { words, figures } = goesOn ? both : sentence
      return figures < least ? [] : landmarks.find(words)
    })
    for (const at of found.sort((a, b) => a - b))
      for (const link of matches(patterns[at]!, both.text, sentence.text.length, ids, document.language)) {
        const key = JSON.stringify([link.relation, link.way, link.parts])
        if (!links.has(key)) links.set(key, link)
      }
  })
  const settled = settleLinks([...links.values()], texts, document.language)
  return [...settled, ...readLinks(texts, settled, document.language)]
}

function* matches(
  { relation, way, rule, regex, unless }: LinkPattern,
  text: string,
  end: number,
  ids: readonly string[],
  language: Language,
): Iterable<FigureLink> {
  if (unless?.test(text)) return
  regex.lastIndex = 0
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    if (match.index >= end) return
    const marks = Object.entries(match.groups ?? {}).flatMap(([role, words]) =>
      [...(words ?? '').matchAll(/[#@][a-z](\d+)([<>]?)/g)].map(([mark, at, end]) => ({
        mark,
        role: role.replace(/\d$/, ''),
        id: ids[Number(at)]!,
        ...(end && { end: end === '<' ? ('low' as const) : ('high' as const) }),
      })),
    )
    regex.lastIndex = match.index + 1
    const parts = wholesOf(relation === 'sum' ? apartIn(marks, text, way, language) : marks)
    if (parts.length > 0) yield { relation, ...(way !== undefined && { way }), parts, rule }
  }
}

type Marked = FigureLink['parts'][number] & { mark: string }

function apartIn(all: Marked[], text: string, way: string | undefined, language: Language): Marked[] {
  const [total] = all.filter(({ role }) => role === 'total')
  const parts = all.filter(({ role }) => role === 'part')
  if (!total || parts.length < 2 || text.indexOf(total.mark) > text.indexOf(parts[0]!.mark)) return all
  const kept = partsApart([total.mark, parts.map(({ mark }) => mark)], text, way, language)
  return kept.length < 2 ? [] : all.filter(({ role, mark }) => role !== 'part' || kept.includes(mark))
}

// “From 40 to 50” is two figures; where only one end of a range is meant, all of it is.
const wholesOf = (parts: readonly Marked[]): FigureLink['parts'] =>
  parts.map(({ end, mark: _, ...part }) =>
    end && parts.some((other) => other.id === part.id && other.end !== end) ? { ...part, end } : part,
  )
