import { firstEndingAfter } from '../document/spans.js'
import { mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Analysis, Quotation } from '../model/generated/shapes.js'
import { seenText } from '../model/seen.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    '“We will appeal and we will win,” said Mara Oduya.',
    'The film “The Long Way Down to the Sea” opens on Friday.',
    'The ‘free’ gift was not free.',
  ],
  flags: ['The hall fell silent. [“We have lost everything that we had.”] Rain beat on the roof.'],
}

/** A quotation of speech that no attribution claims. */
export const unattributedQuotation = defineCheck({
  id: 'unattributed-quotation',
  summary: 'A quotation whose speaker the text does not name.',
  subject: 'attribution',
  needs: ['quotations', 'attributions', 'paragraphs'],
  severity: 'warning',
  // Shorter quotations may be terms or mottos.
  options: { fewestWords: 5 },
  *run(analysis, { options }) {
    const contents = analysis.attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
    // How far the contents up to each one reach, so that one look tells whether a quotation is claimed.
    const reach = contents.map(({ end }) => end)
    for (let i = 1; i < reach.length; i++) reach[i] = Math.max(reach[i]!, reach[i - 1]!)
    let at = 0
    for (const quotation of analysis.quotations) {
      if (!quotation.isSpeech || quotation.nested !== undefined || isElsewhere(analysis, quotation)) continue
      const words = seenText(analysis, [quotation.inner])
      if (!standsAlone(analysis, quotation, words)) continue
      if ((words.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) < options.fewestWords) continue
      while (at < contents.length && contents[at]!.start < quotation.span.end) at++
      if (at > 0 && quotation.span.start < reach[at - 1]!) continue
      yield mismatch([quotation.span], words, [], 'rule', 'no source and cue stand beside it')
    }
  },
  message: ({ actual }) =>
    `Who says “${actual.length > 80 ? `${actual.slice(0, 77).trimEnd()}…` : actual}”? The text does not tell.`,
})

// Only whole sentences that stand by themselves are reported: of a fragment the words around it often tell who says it in a
// way that is not understood here, and a false alarm costs more than a miss.
function standsAlone({ text, sentences }: Analysis, { span }: Quotation, words: string): boolean {
  const first = sentences[firstEndingAfter(sentences, span.start)]
  const last = sentences[firstEndingAfter(sentences, span.end - 1)]
  if (!first || !last || !/^[\p{Lu}\p{N}]/u.test(words) || !/[.!?…]['’”"]*$/.test(words)) return false
  return !/[\p{L}\p{N}]/u.test(text.slice(first.start, span.start) + text.slice(span.end, last.end))
}

// Headings and captions may quote without saying whom.
function isElsewhere({ paragraphs }: Analysis, { span }: Quotation): boolean {
  const paragraph = paragraphs[firstEndingAfter(paragraphs, span.start)]
  return paragraph !== undefined && paragraph.kind !== 'paragraph' && paragraph.kind !== 'list-item'
}
