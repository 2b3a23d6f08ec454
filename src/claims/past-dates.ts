import { lexiconOf } from '../annotate/quantities/lexicon.js'
import { firstEndingAfter } from '../document/spans.js'
import type { Document, Token } from '../model/document.js'
import type { DateMention, FigureLink } from '../model/generated/shapes.js'
import { groupOf } from '../model/word-groups.js'

// How far from a date its verb may stand, in tokens.
const REACH = 16
// Between a verb and its date stand these alone: “was found dead in the river on”.
const CLAUSE = /^(?:VB[DPZ]?|MD|TO|WDT|WP|WRB|[:;“”"]|``|'')$/

/**
 * The days, months and years that a clause in the past tense gives for what it tells, one link each.
 *
 * ```
 * The court ruled on 14 April that the sale must be completed by 30 May.
 *           ^verb    ^past                  ^no past              ^not linked
 * ```
 */
export function findPastDates({ tokens, language }: Document, dates: readonly DateMention[]): FigureLink[] {
  const { auxiliaries } = lexiconOf(language)
  const [planning, leads] = [new Set(groupOf(language, 'planning')), new Set(groupOf(language, 'day-lead'))]
  return dates.flatMap(({ id, span, granularity }) => {
    const first = firstEndingAfter(tokens, span.start)
    const lead = tokens[first - 1]
    if (!lead || !leads.has(lead.lower) || !['day', 'month', 'year'].includes(granularity)) return []
    const isLead = tokens[first - 2]?.sentence !== lead.sentence
    const verb = isLead
      ? verbAfter(tokens, firstEndingAfter(tokens, span.end - 1) + 1, lead.sentence)
      : verbBefore(tokens, first - 1, auxiliaries, isClosed(tokens, firstEndingAfter(tokens, span.end - 1) + 1))
    const isPlanned = verb === undefined || nearby(tokens, verb).some(({ lower }) => planning.has(lower))
    return isPlanned ? [] : [{ relation: 'past', parts: [{ role: 'date', id }], rule: 'link/past-tense' }]
  })
}

// The verb that governs what stands before token `end`, where it is past; undefined where it is not.
function verbBefore(
  tokens: readonly Token[],
  end: number,
  auxiliaries: ReadonlySet<string>,
  closed: boolean,
): number | undefined {
  const sentence = tokens[end]!.sentence
  for (let at = end - 1; at >= 0 && at > end - REACH && tokens[at]!.sentence === sentence; at--) {
    const { tag, lower } = tokens[at]!
    if (tag === 'VBD') return at
    if (tag === 'VBN') {
      const before = tokens[at - 1]
      const helper = before?.tag === 'RB' ? tokens[at - 2] : before
      if (helper?.tag === 'VBD' && auxiliaries.has(helper.lower)) return at
      // A verb of the past that was taken for a participle: nothing else can be the verb of its clause.
      return closed && /^(?:NN|PRP$)/.test(helper?.tag ?? '') ? at : undefined
    }
    if (CLAUSE.test(tag) || lower === 'that') return undefined
  }
  return undefined
}

// “In March the company opened a plant”
function verbAfter(tokens: readonly Token[], at: number, sentence: number): number | undefined {
  for (let i = at; i < at + REACH && tokens[i]?.sentence === sentence; i++) {
    const { tag } = tokens[i]!
    if (/^(?:VB|MD|TO|WDT|WP)/.test(tag)) return tag === 'VBD' && tokens[i + 1]?.tag !== 'TO' ? i : undefined
  }
  return undefined
}

// No verb follows behind the date before the clause ends.
function isClosed(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + REACH && i < tokens.length; i++) {
    if (/^(?:IN|WDT|WP|WRB|CC|[,.;:])$/.test(tokens[i]!.tag)) return true
    if (/^(?:VB|MD)/.test(tokens[i]!.tag)) return false
  }
  return true
}

const nearby = (tokens: readonly Token[], at: number): Token[] => tokens.slice(Math.max(0, at - 2), at + 4)
