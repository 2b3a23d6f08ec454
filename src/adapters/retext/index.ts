import type { VFile } from 'vfile'
import { type AnalyzeOptions, analyze } from '../../analyze.js'
import { type CheckOptions, check } from '../../checks/index.js'
import { indexLines, type LineIndex } from '../../document/lines.js'
import type { Analysis, Finding, Span } from '../../model/generated/shapes.js'
import { checkPage } from '../check-page.js'
import { type MarkupName, markupOf } from '../markup.js'
import { checkFormat, markupFormats } from '../markup-formats.js'
import { guessMarkup, type Tree } from './guess-markup.js'

declare module 'vfile' {
  interface DataMap {
    /** What onrecord read in the file: who said what, figures, dates. Positions are those of the file. */
    onrecord: Analysis
  }
}

/** What the plugin may be told, beside the options of `analyze` and `check`. */
export interface Options extends Omit<AnalyzeOptions, 'format'>, CheckOptions {
  /** How the file is marked up; told from the ending of its path, else from the tree, when left out. */
  format?: MarkupName | 'text'
  /**
   * Address under which the documentation site has the pages of the checks, or any with `{check}` where the check is named;
   * messages then carry the page of their check as `url`.
   */
  docs?: string
}

// What `fatal` means: an error, a warning, a note.
const FATAL: Record<Finding['severity'], boolean | undefined> = { error: true, warning: false, info: undefined }

/**
 * Plugin of unified that reports what does not hold in a news text, as messages on the file; the analysis is on
 * `file.data.onrecord`.
 *
 * The file itself is read, not the tree, so that positions are right behind a character reference too. It works in retext, and
 * after `remark-retext` or `rehype-retext`, or right after a parser of remark or rehype.
 */
export function retextOnrecord(options?: Readonly<Options> | null): (tree: Tree, file: VFile) => undefined {
  const { format, docs, ...settings } = options ?? {}
  checkFormat(format)
  return (tree, file) => {
    const text = String(file)
    const markup = markupFormats[format ?? markupOf(file.path ?? '') ?? guessMarkup(tree, text)]
    const analysis = analyze(text, { ...settings, ...(markup && { format: markup }) })
    const lines = indexLines(text)
    file.data.onrecord = analysis
    for (const finding of check(analysis, settings)) report(file, finding, lines, docs)
  }
}
export default retextOnrecord

function report(file: VFile, finding: Finding, lines: LineIndex, docs: string | undefined): void {
  const message = file.message(finding.message, {
    place: placeOf(finding.spans[0]!, lines),
    ruleId: finding.check,
    source: 'onrecord',
  })
  message.fatal = FATAL[finding.severity]
  message.actual = finding.actual
  message.expected = finding.expected
  message.note = finding.evidence.map(({ text }) => text).join('\n')
  if (docs !== undefined) message.url = checkPage(docs, finding.check)
}

function placeOf({ start, end }: Span, lines: LineIndex) {
  return { start: { ...lines.at(start), offset: start }, end: { ...lines.at(end), offset: end } }
}
