const HTML = /^\s*<(?:!doctype|html|head|body|main|article|section|header|div|p|h[1-6]|blockquote|ul|ol)\b[^>]*>/i
// Front matter, headings, links, emphasis, quotations: what no newspaper prints.
const MARKDOWN = /^(?:---\n|#{1,6} \S|> \S)|\]\([^()\s]+\)|(?:^|\s)(?:\*\*|__)\S/m

/** How a text is marked up, told from what stands in it. */
export function markupIn(text: string): 'text' | 'markdown' | 'html' {
  if (HTML.test(text)) return 'html'
  return MARKDOWN.test(text) ? 'markdown' : 'text'
}
