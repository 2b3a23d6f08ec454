import type { Attribution, Entity, Finding, Interval, Quantity } from '../../model/generated/shapes.js'
import { formatNumber } from '../../model/number-format.js'
import { oneLine } from '../../model/seen.js'

// Why a rule linked words and speaker, by the rule’s name or the part of it before the stroke.
const RULES: Record<string, string> = {
  'quotation-tag': 'a tag such as “said Lee” stands beside the quotation',
  'quotation-lead': 'the words before the quotation lead into it',
  'quotation-lead/colon': 'a colon leads from the speaker to the words',
  'quotation-lead/pointed': 'a colon points from the speaker to the words',
  'quotation-lead/named': 'a name and a colon stand before the words',
  label: 'the speaker’s name labels the turn, as in a transcript',
  'label/heading': 'the heading names the speaker',
  'quoted-as': 'somebody else quotes the speaker as saying it',
  'according-to': 'the sentence gives its source with “according to” or the like',
  aside: 'the speaker is named in an aside: “…, she said”',
  viewpoint: 'the words are told as the view of the speaker',
  complement: 'a verb of saying stands between the speaker and the words',
  noun: 'a noun of saying such as “claim” or “warning” carries the words',
  orphan: 'no tag stands at the quotation; whoever spoke or acted just before was taken',
  'orphan/signed': 'the words are signed with a name',
  'ranker/verb': 'a verb of saying, with the build of the sentence weighed by a model',
  'ranker/noun': 'a noun of saying, with the build of the sentence weighed by a model',
}

/** Why a rule linked words and speaker, in words; the rule’s own name where there are none. */
export function ruleWords(rule: string): string {
  return RULES[rule] ?? RULES[rule.split('/')[0]!] ?? rule
}

/** How sure, in a word: the limits are those of the command line. */
export function sureness(confidence: number): 'sure' | 'likely' | 'unsure' {
  return confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'likely' : 'unsure'
}

/** What the words of an attribution are. */
export const KINDS: Record<Attribution['type'], string> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
}

/** How far the text commits the source; nothing is said of a plain assertion. */
export const STRENGTHS: Record<Attribution['strength'], string | undefined> = {
  asserted: undefined,
  alleged: 'alleged',
  denied: 'denied',
  hedged: 'hedged',
  vague: 'vague source',
}

/** What a speaker is, where the name alone may not tell. */
export const SPEAKER_KINDS: Record<Entity['kind'], string | undefined> = {
  person: undefined,
  organization: 'organisation',
  place: 'place',
  group: 'group',
  document: 'document',
  unknown: undefined,
}

/** Severities as an editor reads them, with a sign that does not rest on colour. */
export const SEVERITIES: Record<Finding['severity'], { name: string; plural: string; sign: string }> = {
  error: { name: 'Error', plural: 'Errors', sign: '✕' },
  warning: { name: 'Warning', plural: 'Warnings', sign: '!' },
  info: { name: 'Note', plural: 'Notes', sign: 'i' },
}

const MODIFIERS: Record<Quantity['modifier'], string> = {
  exact: '',
  approx: 'about',
  'more-than': 'more than',
  'less-than': 'less than',
  'at-least': 'at least',
  'at-most': 'at most',
  'just-over': 'just over',
  nearly: 'nearly',
}

/** What was read: modifier, value, unit and what is counted. */
export function figureWords({ modifier, value, unit, kind, of, scope }: Quantity): string {
  const numbers = [value].flat().map(formatNumber).join(' to ')
  const counted =
    kind === 'count' || kind === 'ordinal'
      ? (of ?? unit)
      : [unitWords(unit, value), of && `of ${of}`].filter(Boolean).join(' ')
  return [MODIFIERS[modifier], numbers, counted, scope?.per && `per ${scope.per}`].filter(Boolean).join(' ')
}

/** An interval in words: `5,000 to 6,000`, `more than 5,000`, `exactly 209`. */
export function intervalWords([low, high]: Interval, modifier: Quantity['modifier']): string {
  if (low === null && high === null) return 'any value'
  if (low === null) return `${modifier === 'less-than' ? 'less than' : 'at most'} ${formatNumber(high!)}`
  if (high === null) return `${modifier === 'more-than' ? 'more than' : 'at least'} ${formatNumber(low)}`
  return low === high ? `exactly ${formatNumber(low)}` : `${formatNumber(low)} to ${formatNumber(high)}`
}

/** `1 finding`, `2 findings`, `no findings`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count === 0 ? 'no' : formatNumber(count)} ${count === 1 ? singular : plural}`
}

const PLURALS: Record<string, string> = { foot: 'feet', inch: 'inches', stone: 'stone', percent: 'per cent' }

// `kilometre per hour` → `kilometres per hour`; currencies stay codes.
function unitWords(unit: string, value: Quantity['value']): string {
  if ((unit !== 'percent' && value === 1) || !/^[a-z]/.test(unit)) return unit
  const [head = '', ...rest] = unit.replaceAll('-', ' ').split(' per ')
  return [PLURALS[head] ?? (head.endsWith('s') ? head : `${head}s`), ...rest].join(' per ')
}

/** Words on one line, cut where they are longer than `most` characters. */
export function shortened(words: string, most: number): string {
  const whole = oneLine(words)
  return whole.length > most ? `${whole.slice(0, most - 4)}…` : whole
}
