import type { Analysis, Attribution, Quotation, Span, Verification } from '../../model/generated/shapes.js'
import { seenText } from '../../model/seen.js'
import { type PreparedReferences, type PrintedQuote, type VerifyOptions, verifyOnShelf } from './shelves.js'
import type { StatedClaim } from './verify-claim.js'

/** A quotation of an article and what became of it. */
export interface QuoteVerification extends Verification {
  /** Where it stands in the article; UTF-16 code units. */
  at: Span
}

/** How the quotations of an article are verified. */
export interface VerifyQuotesOptions extends VerifyOptions {
  /** Ids of the references that the article names, by the id of the quotation. */
  named?: Readonly<Record<string, string>>
}

interface Cited extends PrintedQuote {
  id: string
  at: Span
}

/** Every quotation of an article that is speech, in the order of the text, verified against references. */
export function verifyAll(
  analysis: Analysis,
  references: PreparedReferences,
  { named = {}, ...options }: VerifyQuotesOptions = {},
): QuoteVerification[] {
  return citedIn(analysis).map(({ id, at, ...printed }) => ({
    ...verifyOnShelf(printed, references, { ...options, ...(named[id] !== undefined && { named: named[id] }) }),
    quotation: id,
    at,
  }))
}

// The quotations that are speech; those of one direct attribution, which its cue interrupts, are one.
function citedIn(analysis: Analysis): Cited[] {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]))
  const outer = analysis.quotations.filter(({ isSpeech, nested }) => isSpeech && !nested)
  const taken = new Set<Attribution>()
  return outer.flatMap((quotation) => {
    const attribution = analysis.attributions.find(
      ({ content, type }) => type !== 'indirect' && content.some((part) => holds(part, quotation)),
    )
    const speaker = attribution?.speaker === undefined ? undefined : names.get(attribution.speaker)
    if (attribution && attribution.type === 'direct') {
      if (taken.has(attribution)) return []
      taken.add(attribution)
    }
    const parts =
      attribution?.type === 'direct'
        ? outer.filter((one) => attribution.content.some((part) => holds(part, one)))
        : [quotation]
    const quote = parts.map(({ inner }) => seenText(analysis, [inner])).join(' ')
    const at = { start: quotation.span.start, end: parts.at(-1)!.span.end }
    return { id: quotation.id, quote, at, ...(speaker !== undefined && { speaker }) }
  })
}

/** The claims of an article that are told in its own words, each with its speaker. */
export function statedIn(analysis: Analysis): (StatedClaim & { id: string })[] {
  const attributions = new Map(analysis.attributions.map((one) => [one.id, one]))
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]))
  return analysis.claims.flatMap((claim) => {
    const own = claim.attributions.flatMap((id) => attributions.get(id) ?? [])
    if (!own.some(({ type }) => type === 'indirect')) return []
    const speaker = claim.holder === undefined ? undefined : names.get(claim.holder)
    return [{ id: claim.id, text: claim.text, ...(speaker !== undefined && { speaker }) }]
  })
}

const holds = (part: Span, { inner }: Quotation): boolean => part.start <= inner.start && inner.end <= part.end + 1
