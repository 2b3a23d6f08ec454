import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver/node'
import { checks } from '../../checks/index.js'
import type { Severity } from '../../model/generated/shapes.js'
import { checkPage } from '../check-page.js'
import type { Shown } from './article.js'
import type { Positions } from './positions.js'

/** What a client can show, and where the pages of the checks are. */
export interface DiagnosticOptions {
  /** The client shows further places of a diagnostic. */
  related: boolean
  docs?: string
}

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A finding as a diagnostic at its first place; its other places, its evidence and its reference are related to it. */
export function diagnosticOf(
  { check, severity, spans, message, evidence, passage }: Shown,
  { uri, positions }: { uri: string; positions: Positions },
  { related, docs }: DiagnosticOptions,
): Diagnostic {
  const [first, ...others] = spans
  const here = [
    ...others.map((span) => ({ span, message: 'compared with this' })),
    ...evidence.flatMap(({ span, text }) => (span ? [{ span, message: text }] : [])),
  ]
  const further: DiagnosticRelatedInformation[] = [
    ...here.map(({ span, message }) => ({ location: { uri, range: positions.range(span) }, message })),
    ...(passage ? [{ location: passage, message: 'the reference says' }] : []),
  ]
  const page = docs !== undefined && checks.some(({ id }) => id === check)
  return {
    range: positions.range(first!),
    severity: SEVERITIES[severity],
    code: check,
    ...(page && { codeDescription: { href: checkPage(docs, check) } }),
    source: 'onrecord',
    message,
    ...(related && further.length > 0 && { relatedInformation: further }),
  }
}
