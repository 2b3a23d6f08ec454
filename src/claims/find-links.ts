import type { Document } from '../model/document.js'
import type { DateMention, FigureLink, Language, Quantity } from '../model/generated/shapes.js'
import { type FigureText, figureTexts } from './figure-text.js'
import { joinLinks, type Piece } from './join-links.js'
import { type LinkPattern, patternsOf } from './link-patterns.js'
import { cueOf } from './readings/cues.js'
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
  const pieces: Piece[] = []
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
      for (const { who, place, ...link } of matches(
        patterns[at]!,
        both.text,
        sentence.text.length,
        ids,
        document.language,
      )) {
        if (link.relation.includes('+')) {
          pieces.push({ link, who, sentence: i, at: place })
          continue
        }
        const key = JSON.stringify([link.relation, link.way, link.parts])
        if (!links.has(key)) links.set(key, link)
      }
  })
  const joined = joinLinks(pieces, texts.figures, document.language)
  const settled = settleLinks([...links.values(), ...joined], texts, document.language)
  return [...settled, ...readLinks(texts, settled, document.language)]
}

function* matches(
  { relation, way, rule, regex, unless }: LinkPattern,
  text: string,
  end: number,
  ids: readonly string[],
  language: Language,
): Iterable<FigureLink & { who: string | undefined; place: number }> {
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
    if (relation === 'sum' && way === 'most' && isMixed(marks, text, language)) continue
    const parts = wholesOf(marks)
    if (parts.length > 0)
      yield { relation, ...(way !== undefined && { way }), parts, rule, who: match.groups?.who, place: match.index }
  }
}

type Marked = FigureLink['parts'][number] & { mark: string }

// “1,200 of them Roman, 900 of gold and 1,400 on show”: parts told by several measures overlap.
function isMixed(marks: readonly Marked[], text: string, language: Language): boolean {
  const ofs = marks.flatMap(({ role, mark }) => {
    const after = text.slice(text.indexOf(` ${mark} `) + mark.length + 1)
    const isOf = cueOf(language, 'reading-of').leads(after) && !cueOf(language, 'reading-of-them').leads(after)
    return role === 'part' ? isOf : []
  })
  return new Set(ofs).size > 1
}

// “From 40 to 50” is two figures; where only one end of a range is meant, all of it is.
const wholesOf = (parts: readonly Marked[]): FigureLink['parts'] =>
  parts.map(({ end, mark: _, ...part }) =>
    end && parts.some((other) => other.id === part.id && other.end !== end) ? { ...part, end } : part,
  )
