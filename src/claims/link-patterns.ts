import type { Language, RelationPattern } from '../model/generated/shapes.js'
import { onceFor } from '../model/once.js'
import { createLandmarks, type Landmarks } from './landmarks.js'
import { anyOf, literal } from './words.js'

/** A wording that states a relation, ready to be looked for in a `FigureText`. */
export interface LinkPattern {
  relation: string
  way?: string
  rule: string
  regex: RegExp
  /** What must not stand in a text for the wording to be there. */
  unless: RegExp | undefined
}

/** The wordings of a language, with the landmarks by which a text tells which of them, by index, could be in it. */
export interface LinkPatterns {
  patterns: readonly LinkPattern[]
  landmarks: Landmarks
}

/** The wordings of a language that put figures in relations, compiled once. */
export const patternsOf = /* @__PURE__ */ onceFor((language: Language): LinkPatterns => {
  const landmarks = createLandmarks()
  const compile = compilerOf(language, landmarks)
  const counts = new Map<string, number>()
  const patterns = language.relations.patterns.flatMap((pattern) => {
    const count = (counts.get(pattern.relation) ?? 0) + 1
    counts.set(pattern.relation, count)
    const rule = `link/${pattern.relation}-${count}`
    return expand(pattern).map((one) => compile(one, rule))
  })
  return { patterns, landmarks }
})

// `<move>` is either direction, `K` one kind throughout.
function expand(pattern: RelationPattern): RelationPattern[] {
  const ways = pattern.pattern.includes('<move>')
    ? ['up', 'down'].map((way) => ({ ...pattern, way, pattern: pattern.pattern.replaceAll('<move>', `<${way}>`) }))
    : [pattern]
  return ways.flatMap((one) =>
    one.pattern.includes(':K}')
      ? ['c', 'mn', 'un', 'tn', 'an', ...(NO_SHARES.has(one.relation) ? [] : ['pn'])].map((kind) => ({
          ...one,
          pattern: one.pattern.replaceAll(':K}', `:${kind}}`),
        }))
      : [one],
  )
}

const wordOf = (words: readonly string[]): string => `${anyOf(words)}(?= )`

// Shares add up to one of another whole.
const NO_SHARES = new Set(['sum', 'share'])

// Their figures are told apart by what stands right behind them.
const LISTS = new Set(['sum', 'subset'])

const FIGURE = /^\{(\w+)(\+)?(?:([:@])(\w+))?\}$/

// A bare number is a count too.
const kindsOf = (kinds: string): string => kinds.replace('c', 'cn')

function compilerOf(
  { relations, numbers }: Language,
  landmarks: Landmarks,
): (pattern: RelationPattern, rule: string) => LinkPattern {
  const classes = new Map(relations.classes.map(({ name, words }) => [name, words]))
  const unsure = new Set(classes.get('not-move'))
  for (const { direction, verbs, nouns } of numbers.directions)
    classes.set(
      direction,
      [...(classes.get(direction) ?? []), ...verbs, ...nouns].filter(
        (word) => /^\p{L}/u.test(word) && !unsure.has(word),
      ),
    )
  const sources = new Map([...classes].map(([name, words]) => [name, wordOf(words)]))
  const clause = `(?!${sources.get('break') ?? '(?:)'})`
  const inner = `(?!${wordOf([...(classes.get('break') ?? []), ...(classes.get('stop') ?? [])])})`
  // Gaps: a few words of one phrase; more, over commas and dates, within a clause; any, within a sentence; any, into the next.
  const gaps: Record<string, string> = {
    '..': `(?: ${clause}[^ #|,;:()—]+){0,4}?`,
    '...': `(?: ${inner}[^ #|;:()—]+){0,12}?`,
    '~': '(?: [^ |]+){0,14}?',
    '~~': '(?: [^ |]+){0,14}?(?: \\|(?: [^ |]+){0,10}?)?',
  }
  // What is counted stands behind its number.
  const noun = `(?: ${inner}[^ #@|,;:()—]+){0,2}?`
  const figure = (words: string): string => {
    const [, role = '', list, sign = ':', kinds = ''] = FIGURE.exec(words) ?? []
    const one = sign === ':' ? `#[${kindsOf(kinds) || 'a-z'}]\\d+[<>]?` : `@[${kinds}]\\d+`
    const more = `(?:(?: ${clause}[^ #|;:—]+){0,9}? ${one})`
    return ` (?<${role}>${one}${list ? `${more}{1,11}` : ''})`
  }
  const element = (word: string): string => {
    const optional = word.length > 1 && word.endsWith('?')
    const body = optional ? word.slice(0, -1) : word
    if (gaps[body] !== undefined) return gaps[body]
    // `.<words>` is a gap without those.
    if (body.startsWith('.<')) return `(?: (?!${classOf(body.slice(2, -1))})[^ #@|,;:()—]+){0,6}?`
    const source = body.startsWith('{')
      ? figure(body)
      : ` (?:${alternatives(body)
          .map((one) =>
            /^<\w+>$/.test(one)
              ? classOf(one.slice(1, -1))
              : one === '@'
                ? '@[a-z]\\d+'
                : `${literal(one.replaceAll('_', ' '))}(?= )`,
          )
          .join('|')})`
    return optional ? `(?:${source})?` : source
  }
  const classOf = (name: string): string => {
    const source = sources.get(name)
    if (source === undefined) throw new RangeError(`no group of words is called \`${name}\``)
    return source
  }
  // The words that an element can begin with, a figure by its sign and kind; undefined where nothing need stand there.
  const headsOf = (word: string): string[] | undefined => {
    if (gaps[word] !== undefined || word.startsWith('.<') || (word.length > 1 && word.endsWith('?'))) return undefined
    const [, , , sign = ':', kinds = ''] = FIGURE.exec(word) ?? []
    if (word.startsWith('{'))
      return kinds
        ? [...(sign === ':' ? kindsOf(kinds) : kinds)].map((kind) => (sign === ':' ? '#' : '@') + kind)
        : ['#']
    const words = alternatives(word).flatMap((one) =>
      /^<\w+>$/.test(one) ? (classes.get(one.slice(1, -1)) ?? []) : [one.replaceAll('_', ' ')],
    )
    return words.map((one) => one.split(' ')[0]!)
  }
  return ({ relation, way, pattern }, rule) => {
    const elements = pattern.split(' ')
    landmarks.add(elements.map(headsOf).filter((heads) => heads !== undefined))
    return {
      relation,
      ...(way !== undefined && { way }),
      rule,
      unless: sources.has(`not-${relation}`) ? new RegExp(` ${sources.get(`not-${relation}`)}`) : undefined,
      regex: new RegExp(
        elements.map((one) => element(one) + (/:\w*c\w*\}$/.test(one) && !LISTS.has(relation) ? noun : '')).join(''),
        'g',
      ),
    }
  }
}

// “a|b”; a bare “|” is the end of a sentence.
const alternatives = (words: string): string[] => (words === '|' ? ['|'] : words.split('|'))
