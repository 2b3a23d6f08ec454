import type { Document } from '../model/document.js'
import type { DateMention, FigureLink, Language, Quantity } from '../model/generated/shapes.js'
import { figureTexts } from './figure-text.js'
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
  const { language } = document
  const { landmarks, pieces } = patternsOf(language)
  const texts = figureTexts(document, quantities, dates)
  const { sentences, ids } = texts
  const read = (sentence: number, wordings: readonly LinkPattern[]): Piece[] => {
    if (wordings.length === 0) return []
    const [own, next] = [sentences[sentence]!.text, sentences[sentence + 1]?.text]
    const text = next === undefined ? own : `${own}|${next}`
    return wordings.flatMap((one) => matches(one, text, own.length, ids, language, sentence))
  }
  const links = new Map<string, FigureLink>()
  const heads: Piece[] = []
  for (const [sentence, wordings] of landmarks(sentences).entries())
    for (const piece of read(sentence, wordings)) {
      const { relation, way, parts } = piece.link
      const key = JSON.stringify([relation, way, parts])
      if (relation.includes('+')) heads.push(piece)
      else if (!links.has(key)) links.set(key, piece.link)
    }
  const piecesIn = (sentence: number, name: string) =>
    read(
      sentence,
      pieces([sentences[sentence], sentences[sentence + 1]])[0]!.filter(({ relation }) => relation === name),
    )
  const joined = joinLinks(heads, piecesIn, texts.figures, language)
  const settled = settleLinks([...links.values(), ...joined], texts, language)
  return [...settled, ...readLinks(texts, settled, language)]
}

function matches(
  { relation, way, rule, regex, unless }: LinkPattern,
  text: string,
  end: number,
  ids: readonly string[],
  language: Language,
  sentence: number,
): Piece[] {
  if (unless?.test(text)) return []
  const found: Piece[] = []
  regex.lastIndex = 0
  for (let match = regex.exec(text); match && match.index < end; match = regex.exec(text)) {
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
    if (parts.length === 0) continue
    const link = { relation, ...(way !== undefined && { way }), parts, rule }
    found.push({ link, who: match.groups?.who, sentence, at: match.index })
  }
  return found
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
