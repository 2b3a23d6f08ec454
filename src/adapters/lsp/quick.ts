import { analyze } from '../../analyze.js'
import { checkFigures, checks } from '../../checks/index.js'
import { markupFormats } from '../markup-formats.js'
import { type Known as KnownOf, knownOf as knownOfAnalysis } from '../typing/known.js'
import { type Line, quickFindings as quickFindingsOf, readEdited } from '../typing/quick.js'
import type { Article, Shown } from './article.js'

/** What was found when a text was last read as a whole, moved along with the edits since. */
export type Known = KnownOf<Shown>

const line: Line = { analyze, checkFigures, checks, formats: markupFormats }

/** What the reading of a whole text leaves to go on with. */
export function knownOf({ analysis, shown, ignored, reading }: Article): Known {
  return knownOfAnalysis(analysis, reading, shown, ignored)
}

/** What can be told of a text at once, from what was known of it and its edited paragraphs. */
export function quickFindings(text: string, known: Known): Shown[] {
  return quickFindingsOf(known, readEdited(text, known, line), line)
}
