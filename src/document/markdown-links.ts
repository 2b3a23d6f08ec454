import type { Event } from 'micromark-util-types'
import type { PageLink } from '../model/markup-format.js'

const AUTOLINKS = new Set(['autolinkProtocol', 'literalAutolinkHttp'])

/**
 * The links to other pages in what a Markdown parser found; `offset` is added to its positions.
 *
 * ```
 * “We will appeal,” [she said](/speech), as [before][1] on https://example.org
 *                    ^^^^^^^^ label          ^ label    ^ autolink
 * ```
 */
export function linksOf(events: readonly Event[], original: string, offset: number): PageLink[] {
  const found: { span: PageLink['span']; url?: string; label: string }[] = []
  const addresses = new Map<string, string>()
  const open: { start?: number; end?: number; url?: string; label?: string }[] = []
  let defined = ''
  for (const [step, { type, start, end }] of events) {
    const span = { start: start.offset + offset, end: end.offset + offset }
    const words = () => original.slice(span.start, span.end)
    const link = open.at(-1)
    if (type === 'link' || type === 'image') {
      if (step === 'enter') open.push({})
      else {
        open.pop()
        if (type === 'link' && link?.start !== undefined && link.end !== undefined) {
          const { start, end, url, label } = link
          const named = label || original.slice(start, end)
          found.push({ span: { start, end }, ...(url !== undefined && { url }), label: keyOf(named) })
        }
      }
    } else if (step === 'exit') continue
    else if (AUTOLINKS.has(type)) found.push({ span, url: words(), label: '' })
    else if (type === 'definitionLabelString') defined = keyOf(words())
    else if (type === 'definitionDestinationString') {
      if (!addresses.has(defined)) addresses.set(defined, words())
    } else if (!link) continue
    else if (type === 'labelText') Object.assign(link, span)
    else if (type === 'resource') link.url ??= ''
    else if (type === 'resourceDestinationString') link.url = words()
    else if (type === 'referenceString') link.label = words()
  }
  return found
    .flatMap(({ span, url, label }) => {
      const address = url ?? addresses.get(label)
      return address === undefined || address === '' || address.startsWith('#') ? [] : [{ span, url: address }]
    })
    .sort((a, b) => a.span.start - b.span.start)
}

const keyOf = (label: string): string => label.trim().replaceAll(/\s+/g, ' ').toLowerCase()
