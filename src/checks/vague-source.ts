import { defineCheck } from '../model/check.js'
import { seenText } from '../model/seen.js'

/** A source nobody could ask. */
export const vagueSource = defineCheck({
  id: 'vague-source',
  summary: 'A statement rests on a source that nobody could ask: “observers”, “critics”, “sources”.',
  subject: 'attribution',
  needs: ['attributions'],
  severity: 'info',
  options: {},
  examples: {
    quiet: [
      'Mara Oduya believes that the bridge is safe.',
      'Critics of the plan at Leeds University said that it would fail.',
      'Many observers slept.',
    ],
    flags: ['[Many observers] believe that the bridge is not safe.'],
  },
  *run(analysis) {
    for (const { strength, source } of analysis.attributions) {
      if (strength !== 'vague' || source.length === 0) continue
      yield {
        outcome: 'inconsistent',
        spans: source,
        actual: seenText(analysis, source),
        expected: [],
        evidence: [{ kind: 'rule', text: 'a reader cannot tell who that is' }],
      }
    }
  },
  message: ({ actual }) => `Who are “${actual}”? A reader cannot tell.`,
})
