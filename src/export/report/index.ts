import { createPlaces, type PagedReference } from '../../evidence/verification/reference/places.js'
import { drawArticle } from './article.js'
import { drawContents, drawControls, drawTheme } from './controls.js'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './generated/page.js'
import { html, ours } from './markup.js'
import { drawPicture } from './picture.js'
import { laySheet, type ReportArticle } from './sheet.js'
import { drawSummary } from './summary.js'
import { counted } from './words.js'

export type { PagedReference } from '../../evidence/verification/reference/places.js'
export { STYLE as reportStyle } from './generated/page.js'
export { type ReportParts, reportParts } from './parts.js'
export type { ReportArticle } from './sheet.js'

/** What a report may hold beside its articles. */
export interface ReportOptions {
  /** The texts that the quotations were verified against, so that their words can be shown. */
  references?: readonly PagedReference[]
  /** A picture of the claims graph, as SVG. It is shown as an image, so that nothing in it runs. */
  picture?: string
}

// Nothing is loaded but images inside the page; nothing runs but the script whose hash this is.
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/**
 * One page in HTML that an editor reads in a browser, without a network: each article with its quotations coloured by speaker,
 * findings and verdicts in the margin, figures with their intervals, the speakers with all they said, what was not checked.
 * Words of the articles and references never become markup. Linear in the size of its input.
 *
 * ```ts
 * const page = writeReport([{ name: 'article.txt', analysis, findings: check(analysis), relations: relations(analysis) }])
 * ```
 */
export function writeReport(articles: readonly ReportArticle[], options: ReportOptions = {}): string {
  const { references = [], picture } = options
  const sheets = articles.map((article, i) => laySheet(article, `a${i + 1}`))
  const findPlace = createPlaces(references)
  const title = sheets.length === 1 ? sheets[0]!.title : counted(sheets.length, 'article')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – onrecord report</title>
<style>${ours(STYLE)}</style>
</head>
<body>
<a class="skip" href="#text">To the text</a>
<header class="top"><h1>onrecord <span>report</span></h1>${drawSummary(sheets, picture !== undefined)}<div class="tools">${drawControls(sheets)}
    ${drawTheme()}</div></header>
<main id="text" tabindex="-1">${drawContents(sheets)}${sheets.map((sheet) => drawArticle(sheet, findPlace))}${drawPicture(picture)}</main>
<div class="card" id="card" hidden></div>
<script>${ours(SCRIPT)}</script>
</body>
</html>
`.markup
}
