// What notebooks show: Deno’s Jupyter kernel by itself, tslab by `tslab.display.html(shown.html)`, Observable by
// `shown.toElement(document)`. Words of an article never become markup.
export { showAnalysis } from './analysis.js'
export { showFindings } from './findings.js'
export { type GraphShowOptions, showGraph } from './graph.js'
export { type FigureRow, type FindingRow, figureRows, findingRows, type QuotationRow, quotationRows } from './rows.js'
export type { DocumentLike, Shown } from './shown.js'
export { showTable } from './table.js'
