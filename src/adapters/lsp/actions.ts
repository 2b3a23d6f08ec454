import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver/node'
import { analyze } from '../../analyze.js'
import { firstEndingAfter, overlaps } from '../../document/spans.js'
import type { Finding, Span } from '../../model/generated/shapes.js'
import { writeComment } from '../suppressions/index.js'
import { type Article, findingsIn } from './article.js'
import { attribute } from './attribute.js'
import { type Rewriting, rewriteFigure } from './rewrite-figure.js'

/** The reason that a comment has until somebody writes one. */
const TO_COME = 'reason to come'

/**
 * What can be done about the findings in a stretch: name the speaker that is missing, put the figure that fits in place of one
 * that does not, or silence the check here and say why. A rewriting is offered only where the finding is gone with it.
 */
export function actionsFor(article: Article, span: Span, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const touched = article.findings.filter(({ spans }) => spans.some((one) => meets(one, span)))
  return touched.flatMap((finding) => {
    const about = diagnosticsOf(article, finding, diagnostics)
    const quickFix = (title: string, edit: TextEdit, isPreferred = false): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      ...(about.length > 0 && { diagnostics: about }),
      ...(isPreferred && { isPreferred }),
      edit: { changes: { [article.uri]: [edit] } },
    })
    return [
      ...figuresFor(article, finding).map((rewriting, i) =>
        quickFix(
          `Replace “${wordsAt(article, rewriting.span)}” by “${rewriting.words}”`,
          editOf(article, rewriting),
          i === 0,
        ),
      ),
      ...(finding.check === 'unattributed-quotation' ? attribute(article, finding) : []).map((attributing) =>
        quickFix(`Attribute to ${attributing.speaker}`, editOf(article, attributing)),
      ),
      ...silencing(article, finding).map((rewriting) =>
        quickFix(`Silence ${finding.check} here, with a reason`, editOf(article, rewriting)),
      ),
    ]
  })
}

const wordsAt = ({ analysis }: Article, { start, end }: Span): string => analysis.text.slice(start, end)

const editOf = ({ positions }: Article, { span, words }: Rewriting): TextEdit => ({
  range: positions.range(span),
  newText: words,
})

// A caret that stands at the edge of a finding is in it.
const meets = (a: Span, b: Span): boolean =>
  overlaps(a, b) || (b.start === b.end && a.start <= b.start && b.end <= a.end)

function figuresFor(article: Article, finding: Finding): Rewriting[] {
  return rewriteFigure(finding, (span) => wordsAt(article, span)).filter((rewriting) =>
    mends(article, finding, rewriting),
  )
}

// Whether the text, read anew with the other words, has fewer findings of that check, and no more than before. Its paragraph will
// do where that alone shows the finding.
function mends({ analysis, reading }: Article, { check: id, spans }: Finding, { span, words }: Rewriting): boolean {
  const { text, paragraphs, dateline } = analysis
  const known = { ...reading, analyze: { ...reading.analyze, ...(dateline !== undefined && { dateline }) } }
  const paragraph = paragraphs[firstEndingAfter(paragraphs, span.start)]
  const isInside = paragraph && spans.every((one) => paragraph.start <= one.start && one.end <= paragraph.end)
  for (const { start, end } of [...(isInside ? [paragraph] : []), { start: 0, end: text.length }]) {
    const before = findingsIn(analyze(text.slice(start, end), known.analyze), known)
    const count = (list: readonly Finding[]) => list.filter((one) => one.check === id).length
    if (count(before) === 0) continue
    const changed = text.slice(start, span.start) + words + text.slice(span.end, end)
    const after = findingsIn(analyze(changed, known.analyze), known)
    return after.length <= before.length && count(after) < count(before)
  }
  return false
}

function silencing({ analysis }: Article, { check: id, spans }: Finding): Rewriting[] {
  const writing = writeComment(analysis, spans[0]!.start, id, TO_COME)
  return writing ? [{ span: { start: writing.at, end: writing.at }, words: writing.words }] : []
}

// Those that the client sent and that are about this finding.
function diagnosticsOf({ positions }: Article, { check: id, spans }: Finding, diagnostics: readonly Diagnostic[]) {
  const { start } = positions.range(spans[0]!)
  return diagnostics.filter(
    ({ code, range }) => code === id && range.start.line === start.line && range.start.character === start.character,
  )
}
