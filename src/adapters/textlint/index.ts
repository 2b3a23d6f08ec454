import type { TextlintRuleReporter } from '@textlint/types'
import { type AnalyzeOptions, analyze } from '../../analyze.js'
import { type CheckOptions, check } from '../../checks/index.js'
import type { Finding } from '../../model/generated/shapes.js'
import { type MarkupName, markupOf } from '../markup.js'
import { checkFormat, markupFormats } from '../markup-formats.js'

/** What the rule may be told in `.textlintrc`, beside the options of `analyze` and `check`. */
export interface Options extends Omit<AnalyzeOptions, 'format'>, CheckOptions {
  /** How files are marked up; told from the ending of the path when left out, and Markdown where there is no path. */
  format?: MarkupName | 'text'
}

// textlint’s own numbers, from the gravest on.
const SEVERITIES = [2, 1, 3]
const RANKS: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 }

/**
 * Rule of textlint that reports what does not hold in a news text. The file itself is read, so that positions are right in
 * Markdown and HTML too.
 */
export const textlintRule: TextlintRuleReporter = (context, options) => {
  const { format, ...settings } = (typeof options === 'object' ? options : {}) as Options
  checkFormat(format)
  return {
    [context.Syntax.Document](node) {
      const path = context.getFilePath()
      const markup = markupFormats[format ?? (path === undefined ? 'markdown' : (markupOf(path) ?? 'text'))]
      const analysis = analyze(context.getSource(), { ...settings, ...(markup && { format: markup }) })
      for (const { check: id, message, severity, spans } of check(analysis, settings)) {
        const { start, end } = spans[0]!
        const range = [start - node.range[0], end - node.range[0]] as const
        context.report(node, {
          message: `${message} (${id})`,
          // No graver than `.textlintrc` has it.
          severity: SEVERITIES[Math.max(RANKS[severity], SEVERITIES.indexOf(context.severity))]!,
          padding: context.locator.range(range),
        })
      }
    },
  }
}
export default textlintRule
