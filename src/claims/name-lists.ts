import { firstEndingAfter } from '../document/spans.js'
import type { Document, Token } from '../model/document.js'
import type { FigureLink, Quantity } from '../model/generated/shapes.js'
import { groupOf } from '../model/word-groups.js'

// A name is at most so many tokens long, a list at most so many names.
const LONGEST = 6
const MOST = 12
// A list opens within so many tokens of its count, or of the clause that counts.
const NEAR = 6
const FAR = 14

/**
 * Lists of names behind a count: `way` tells how many are named.
 *
 * ```
 * Three countries – Ghana, Kenya and Peru – signed.
 * ^count          ^open ^1   ^2        ^3 ^close
 * ```
 */
export function findNameLists({ text, tokens, language }: Document, quantities: readonly Quantity[]): FigureLink[] {
  const [leads, forbidden] = [new Set(groupOf(language, 'name-lead')), new Set(groupOf(language, 'not-names'))]
  return quantities.flatMap(({ id, kind, value, span, of, scope }) => {
    if (kind !== 'count' || Array.isArray(value) || !Number.isInteger(value) || value < 2 || value > MOST || !of)
      return []
    if (scope?.marks?.some((mark) => mark === 'inclusion' || mark === 'subset')) return []
    const start = firstEndingAfter(tokens, span.end)
    const open = openOf(tokens, start, leads)
    if (open === undefined || !isBehindNoun(text, span, of, tokens[open.at - 1]!, open.mark)) return []
    const names = namesFrom(tokens, open.at, open.mark)
    return names === undefined ||
      names < 2 ||
      tokens.slice(Math.max(0, start - 3), open.at + 1).some(({ lower }) => forbidden.has(lower))
      ? []
      : [
          {
            relation: 'names',
            way: String(names),
            parts: [{ role: 'count', id }],
            rule: `link/names-${open.mark === ',' ? 'aside' : 'list'}`,
          },
        ]
  })
}

// An aside stands right behind the noun; before a colon or dash there may be more words, but no other name.
function isBehindNoun(text: string, { end }: Quantity['span'], of: string, open: Token, mark: string): boolean {
  const between = text.slice(end, open.start).trim()
  return mark === ',' || mark === '('
    ? between === of
    : !/^[-–]/.test(between) && (mark === ':' || !/\p{Lu}/u.test(between))
}

// Where the list begins behind a count and its noun: a dash, a colon, a comma, “are” or “named as”.
function openOf(
  tokens: readonly Token[],
  start: number,
  leads: ReadonlySet<string>,
): { at: number; mark: string } | undefined {
  // A figure inside the very first token has no list behind it: “7-and”.
  if (start === 0) return undefined
  const { sentence } = tokens[start - 1]!
  let isVerbal = false
  for (let at = start; at < start + (isVerbal ? FAR : NEAR) && tokens[at]?.sentence === sentence; at++) {
    const { text, lower, tag } = tokens[at]!
    // Behind a verb only a colon opens a list: “Two countries signed the pact on Friday: Ghana and Kenya.”
    if (isVerbal) {
      if (text === ':') return { at: at + 1, mark: text }
      if (/^(?:CD|[.;()—–])$/.test(text) || tag === 'CD') return undefined
      continue
    }
    if (/^(?:[—–:,(-]|--)$/.test(text)) return { at: at + 1, mark: text }
    if (leads.has(lower) && tokens[at + 1] && isName(tokens[at + 1]!)) return { at: at + 1, mark: 'word' }
    if (
      /^(?:VB[DPZ]|MD|WP|WDT|CD)$/.test(tag) &&
      !leads.has(tokens[at + 1]?.lower ?? '') &&
      !leads.has(tokens[at + 2]?.lower ?? '')
    )
      isVerbal = true
  }
  return undefined
}

// How many names stand in the list from token `at`, up to the mark that closes it; undefined where it is no list of names.
function namesFrom(tokens: readonly Token[], at: number, mark: string): number | undefined {
  const { sentence } = tokens[at - 1]!
  let names = 0
  let length = 0
  let joined = false
  for (let i = at; ; i++) {
    const token = tokens[i]
    const ends = token?.sentence !== sentence || /^(?:[.;:()—–?!-]|--)$/.test(token.text)
    // A sentence that ends in an abbreviation may go on: “Holm and Govs. Voss and Brem”.
    if (token && token.sentence !== sentence && /.\.$/.test(tokens[i - 1]!.text)) return undefined
    const isComma = token?.text === ','
    if (ends || isComma || token!.tag === 'CC') {
      if (length > 0) names++
      if (length > LONGEST || names > MOST) return undefined
      if (ends || (joined && isComma))
        return joined && (ends ? mark !== ',' || token?.text !== '—' : mark === ',' || mark === 'word')
          ? names
          : undefined
      // “Chad, Niger and Antigua and Barbuda”: which of the two joins the list is not told.
      if (token!.tag === 'CC' && joined) return undefined
      if (token!.tag === 'CC') joined = true
      // “Kenya, and” is one step.
      length = 0
      continue
    }
    if (!isName(token!)) return undefined
    length++
  }
}

const isName = ({ text, tag }: Token): boolean =>
  (/^NNP/.test(tag) && /^\p{Lu}/u.test(text)) ||
  (/^\p{Lu}/u.test(text) && !/^(?:IN|DT|PRP|CC)/.test(tag)) ||
  /^(?:of|the|The|de|van|der|al|bin)$/.test(text)
