import type { Document, Sentence, Token } from '../model/document.js'
import type { Language, Paragraph, Quotation } from '../model/generated/shapes.js'
import { createIds } from '../model/ids.js'
import type { MarkupFormat } from '../model/markup-format.js'
import { findDatelineEnd } from './dateline.js'
import { createOffsetMap } from './offset-map.js'
import { readPlain } from './plain.js'
import { type MarkPair, pairMarks } from './quotations.js'
import { findSentences } from './sentences.js'
import { tagTokens } from './tags.js'
import { findTokens } from './tokens.js'

const plain: MarkupFormat = { id: 'text', read: readPlain }

/** What is known of a text beside its words. */
export interface DocumentOptions {
  language: Language
  /** How the text is marked up; plain text when left out. */
  format?: MarkupFormat
  dateline?: string
  title?: string
  publisher?: string
}

/**
 * Makes a text ready for annotation: what a reader sees of it, its paragraphs, sentences, tagged tokens and quotations.
 * Any string will do; an empty one gives empty layers.
 */
export function readDocument(original: string, options: DocumentOptions): Document {
  const { language, format = plain } = options
  const seen = format.read(original)
  const raw: Token[] = []
  const paragraphs: Paragraph[] = []
  const runs: { first: number; last: number }[] = []
  for (const block of seen.blocks) {
    const first = raw.length
    for (const token of findTokens(seen.text, block, language)) raw.push(token)
    const [head, tail] = [raw[first], raw.at(-1)]
    if (!head || !tail || raw.length === first) continue
    paragraphs.push({ start: head.start, end: tail.end, kind: block.kind })
    runs.push({ first, last: raw.length })
  }
  const sentences = runs.flatMap(({ first, last }, paragraph): Sentence[] => {
    const lead = findDatelineEnd(raw, paragraph, first, last)
    // What stands before the place of a dateline belongs to the first sentence.
    return findSentences(raw, lead, last, language).map(({ start, end, ...run }, i) => ({
      start: i === 0 ? raw[first]!.start : start,
      end,
      first: i === 0 ? first : run.first,
      last: run.last,
      paragraph,
    }))
  })
  const tokens = tagTokens(raw, sentences, language)
  const pairs = pairMarks(raw, runs, language)
  for (const { open, close, unclosed } of pairs) {
    // The tagger tells what opens and what closes by the mark alone, which a straight single one does not show.
    if (tokens[open]!.text !== "'") continue
    tokens[open]!.tag = '``'
    if (!unclosed) tokens[close]!.tag = "''"
  }
  const dateline = options.dateline ?? seen.dateline
  const title = options.title ?? seen.title
  return {
    text: seen.text,
    original,
    format: format.id,
    map: createOffsetMap(seen.markup),
    language,
    paragraphs,
    sentences,
    tokens,
    quotations: quotationsOf(pairs, tokens, seen.text),
    ...(seen.hyperlinks && { hyperlinks: seen.hyperlinks }),
    ...(dateline !== undefined && { dateline }),
    ...(title !== undefined && { title }),
    ...(options.publisher !== undefined && { publisher: options.publisher }),
  }
}

function quotationsOf(pairs: readonly MarkPair[], tokens: readonly Token[], text: string): Quotation[] {
  const createId = createIds()
  const ids = new Map<MarkPair, string>()
  return pairs.map((pair) => {
    const open = tokens[pair.open]!
    const close = pair.unclosed ? undefined : tokens[pair.close]
    const end = tokens[pair.close - 1]!.end
    const inner = { start: open.end, end: Math.max(open.end, close ? close.start : end) }
    const id = createId('quotation', text.slice(inner.start, inner.end))
    ids.set(pair, id)
    const nested = pair.parent && ids.get(pair.parent)
    const continues = pair.continues && ids.get(pair.continues)
    return {
      id,
      span: { start: open.start, end: close ? close.end : Math.max(open.end, end) },
      inner,
      isSpeech: true,
      use: 'speech',
      ...(nested && { nested }),
      ...(continues && { continues }),
      ...(pair.unclosed && { unclosed: true }),
      rule: pair.continues ? 'quotation/reopened' : pair.unclosed ? 'quotation/unclosed' : 'quotation/marks',
    }
  })
}
