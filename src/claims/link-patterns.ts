import type { Language, RelationPattern } from '../model/generated/shapes.js'
import { onceFor } from '../model/once.js'
import { headOf } from './join-links.js'
import { type Landmark, type Landmarks, landmarksOf, type Wording } from './landmarks.js'
import { anyOf } from './words.js'

/** A wording that states a relation, ready to be looked for in a `FigureText`. */
export interface LinkPattern extends Wording {
  relation: string
  way: string | undefined
  rule: string
  regex: RegExp
  /** What must not stand in a text for the wording to be there. */
  unless: RegExp | undefined
  /** Whether it tells no more than what explains the figure of another wording. */
  isPart: boolean
}

/** The wordings of a language, and by what a text tells which of them could be in it. */
export interface LinkPatterns {
  patterns: readonly LinkPattern[]
  /** Those that tell all of a relation, or of the figure that others explain. */
  landmarks: Landmarks<LinkPattern>
  /** Those that tell of relations in pieces. */
  pieces: Landmarks<LinkPattern>
}

/** The wordings of a language that put figures in relations, compiled once. */
export const patternsOf = /* @__PURE__ */ onceFor((language: Language): LinkPatterns => {
  const compile = compilerOf(language)
  const counts = new Map<string, number>()
  const patterns = language.relations.patterns.flatMap((pattern) => {
    const count = (counts.get(pattern.relation) ?? 0) + 1
    counts.set(pattern.relation, count)
    const rule = `link/${pattern.relation}-${count}`
    return expand(pattern).map((one) => compile(one, rule))
  })
  return {
    patterns,
    landmarks: landmarksOf(patterns.filter(({ isPart }) => !isPart)),
    pieces: landmarksOf(patterns.filter(({ relation }) => relation.includes('+'))),
  }
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

// Wordings of so many figures or more make one group.
const MOST = 3

// Their figures are told apart by what stands right behind them.
const LISTS = new Set(['sum', 'subset'])

// A part of a wording.
interface Element {
  source: string
  /** How many words it takes up at most. */
  most: number
  /** The words that it can begin with, a figure by its sign and kind; undefined where nothing need stand there. */
  heads?: string[]
}

const gap = (word: string, most: number): Element => ({ source: `(?:${word}){0,${most}}?`, most })

// How many figures a list has at most, and how many words stand between two of them.
const [LISTED, APART] = [12, 9]

const FIGURE = /^\{(\w+)(\+)?(?:([:@])(\w+))?\}$/

// A bare number is a count too, lengths and speeds are measures.
const kindsOf = (kinds: string): string => kinds.replace('c', 'cn').replace('u', 'ulv')

function compilerOf({
  relations,
  numbers,
  grammar,
}: Language): (pattern: RelationPattern, rule: string) => LinkPattern {
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
  const relative = wordOf(grammar.relatives)
  // Gaps: a few words of one phrase; more, over commas and dates, within a clause; any, within a sentence; any, into the next.
  const gaps: Record<string, Element> = {
    '..': gap(` ${clause}[^ #|,;:()—]+`, 4),
    '...': gap(` ${inner}[^ #|;:()—]+`, 12),
    '~': gap(' [^ |]+', 14),
    '~~': { source: `${gap(' [^ |]+', 14).source}(?: \\|${gap(' [^ |]+', 10).source})?`, most: 25 },
  }
  // What is counted stands behind its number.
  const noun = gap(` ${inner}[^ #@|,;:()—]+`, 2)
  const figure = (words: string): Element => {
    const [, role = '', list, sign = ':', kinds = ''] = FIGURE.exec(words) ?? []
    const one = sign === ':' ? `#[${kindsOf(kinds) || 'a-z'}]\\d+[<>]?` : `@[${kinds}]\\d+`
    const more = `(?:${gap(` ${clause}[^ #|;:—]+`, APART).source} ${one}){1,${LISTED - 1}}`
    return {
      source: ` (?<${role}>${one}${list ? more : ''})`,
      most: list ? LISTED * (APART + 1) : 1,
      heads: kinds
        ? [...(sign === ':' ? kindsOf(kinds) : kinds)].map((kind) => (sign === ':' ? '#' : '@') + kind)
        : ['#'],
    }
  }
  const choice = (words: string): Element => {
    const list = alternatives(words)
    const all = list.flatMap((one) =>
      isClass(one) ? (classes.get(one.slice(1, -1)) ?? []) : [one.replaceAll('_', ' ')],
    )
    const sources = list.map((one) =>
      isClass(one) ? classOf(one.slice(1, -1)) : one === '@' ? '@[a-z]\\d+' : wordOf([one.replaceAll('_', ' ')]),
    )
    const parts = all.map((one) => one.split(' '))
    return {
      source: ` (?:${sources.join('|')})`,
      most: Math.max(...parts.map(({ length }) => length)),
      heads: parts.map(([head]) => head!),
    }
  }
  const element = (word: string): Element => {
    const optional = word.length > 1 && word.endsWith('?')
    const body = optional ? word.slice(0, -1) : word
    if (body === '^') return { source: '^', most: 0 }
    if (body === '{who}') return { source: ` (?<who>(?!${relative})[^ #@|,;:()—]+)`, most: 1 }
    if (gaps[body]) return gaps[body]
    // `.<words>` is a gap without those.
    if (body.startsWith('.<')) return gap(` (?!${classOf(body.slice(2, -1))})[^ #@|,;:()—]+`, 6)
    const found = body.startsWith('{') ? figure(body) : choice(body)
    return optional ? { source: `(?:${found.source})?`, most: found.most } : found
  }
  const classOf = (name: string): string => {
    const source = sources.get(name)
    if (source === undefined) throw new RangeError(`no group of words is called \`${name}\``)
    return source
  }
  return ({ relation, way, pattern }, rule) => {
    const elements = pattern
      .split(' ')
      .flatMap((word) => (/:\w*c\w*\}$/.test(word) && !LISTS.has(relation) ? [element(word), noun] : [element(word)]))
    const landmarks: Landmark[] = []
    let reach = Number.POSITIVE_INFINITY
    for (const { heads, most } of elements) {
      if (heads) landmarks.push({ heads, reach })
      reach = heads ? most : reach + most
    }
    return {
      relation,
      way,
      rule,
      unless: sources.has(`not-${relation}`) ? new RegExp(` ${sources.get(`not-${relation}`)}`) : undefined,
      regex: new RegExp(elements.map(({ source }) => source).join(''), 'g'),
      isPart: relation.includes('+') && !new RegExp(`\\{${headOf(relation)}\\b`).test(pattern),
      landmarks,
      least: Math.min(MOST, pattern.replaceAll('{who}', '').split(/\}(?!\?)/).length - 1),
      goesOn: / ~~| \|/.test(pattern),
    }
  }
}

const isClass = (word: string): boolean => /^<\w+>$/.test(word)

// “a|b”; a bare “|” is the end of a sentence.
const alternatives = (words: string): string[] => (words === '|' ? ['|'] : words.split('|'))
