import { mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { seenText } from '../model/seen.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Mara Oduya believes that the bridge is safe.',
    'Critics of the plan at Leeds University said that it would fail.',
    'Many observers slept.',
    '“Everybody believes that the bridge is safe, and it is not,” Mara Oduya said.',
    'Mara Oduya led the survey. The researchers found that the bridge is safe.',
  ],
  flags: [
    '[Many observers] believe that the bridge is not safe.',
    '[People close to the builder] said that the bridge was not safe.',
  ],
}

/** A source nobody could ask. */
export const vagueSource = defineCheck({
  id: 'vague-source',
  summary: 'A statement rests on a source that nobody could ask: “observers”, “critics”, “sources”.',
  subject: 'attribution',
  needs: ['attributions'],
  severity: 'info',
  options: {},
  *run(analysis) {
    for (const { strength, source, within } of analysis.attributions) {
      // What rests on observers in the words of someone else is for that one to answer.
      if (strength !== 'vague' || source.length === 0 || within !== undefined) continue
      yield mismatch(source, seenText(analysis, source), [], 'rule', 'a reader cannot tell who that is')
    }
  },
  message: ({ actual }) => `Who are “${actual}”? A reader cannot tell.`,
})
