import type { AnalyzeOptions, CheckOptions } from 'onrecord'
import { checks } from 'onrecord/checks'
import type { Settings } from '../messages.js'

/** How an article is analysed, its markup aside. */
export function analyzeOptionsOf({ dateline, minConfidence }: Settings): Omit<AnalyzeOptions, 'format'> {
  return { ...(dateline !== '' && { dateline }), minConfidence }
}

/** Which checks run; a link may name one that there is not. */
export function checkOptionsOf({ off }: Settings): Pick<CheckOptions, 'off'> {
  return { off: checks.flatMap(({ id }) => (off.includes(id) ? [id] : [])) }
}
