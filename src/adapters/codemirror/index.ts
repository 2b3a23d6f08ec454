import type { Diagnostic } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'
import { type AnalyzeOptions, analyze } from '../../analyze.js'
import { type CheckOptions, check } from '../../checks/index.js'
import type { Analysis } from '../../model/generated/shapes.js'

/** What the lint source may be told, beside the options of `analyze` and `check`. */
export interface Options extends AnalyzeOptions, CheckOptions {
  /** Is handed each analysis, to show who said what beside the text. */
  onAnalysis?: (analysis: Analysis) => void
}

/** A lint source for CodeMirror that reports what does not hold in the text: `linter(onrecord({ format: markdown }))`. */
export function onrecord(options: Readonly<Options> = {}): (view: EditorView) => Diagnostic[] {
  const { onAnalysis, ...settings } = options
  return ({ state }) => {
    // The editor counts every line break as one character; so does the text that is read.
    const analysis = analyze(state.sliceDoc(), settings)
    onAnalysis?.(analysis)
    return check(analysis, settings).map(({ check: id, spans, severity, message }) => ({
      from: spans[0]!.start,
      to: spans[0]!.end,
      severity,
      message,
      source: `onrecord ${id}`,
      markClass: `onrecord onrecord-${severity}`,
    }))
  }
}
