import type { Language, RelationPattern } from '../model/generated/shapes.js'

/** A wording that states a relation, ready to be looked for in a `FigureText`. */
export interface LinkPattern {
  relation: string
  way?: string
  rule: string
  regex: RegExp
  /** What must not stand in a text for the wording to be there. */
  unless: RegExp | undefined
  /** Letters of kinds that a text must hold, as `#p` or `@y`, for the wording to be there. */
  needs: readonly string[]
  /** How many figures and dates it puts in a relation at least. */
  least: number
}

const compiled = new WeakMap<Language, readonly LinkPattern[]>()

/** The wordings of a language that put figures in relations, compiled once. */
export function patternsOf(language: Language): readonly LinkPattern[] {
  const found = compiled.get(language)
  if (found) return found
  const compile = compilerOf(language)
  const counts = new Map<string, number>()
  const patterns = language.relations.patterns.flatMap((pattern) => {
    const count = (counts.get(pattern.relation) ?? 0) + 1
    counts.set(pattern.relation, count)
    const rule = `link/${pattern.relation}-${count}`
    return expand(pattern).map((one) => compile(one, rule))
  })
  compiled.set(language, patterns)
  return patterns
}

// `<move>` is either direction, `K` one kind throughout.
function expand(pattern: RelationPattern): RelationPattern[] {
  const ways = pattern.pattern.includes('<move>')
    ? ['up', 'down'].map((way) => ({ ...pattern, way, pattern: pattern.pattern.replaceAll('<move>', `<${way}>`) }))
    : [pattern]
  return ways.flatMap((one) =>
    one.pattern.includes(':K}')
      ? [...'cmuta'].map((kind) => ({ ...one, pattern: one.pattern.replaceAll(':K}', `:${kind}}`) }))
      : [one],
  )
}

const literal = (words: string): string => words.replaceAll(/[.*+?^${}()[\]\\|]/g, '\\$&')
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})(?= )`

function compilerOf({ relations, numbers }: Language): (pattern: RelationPattern, rule: string) => LinkPattern {
  const classes = new Map(relations.classes.map(({ name, words }) => [name, words]))
  const unsure = new Set(classes.get('not-move'))
  for (const { direction, verbs, nouns } of numbers.directions)
    classes.set(
      direction,
      [...(classes.get(direction) ?? []), ...verbs, ...nouns].filter(
        (word) => /^\p{L}/u.test(word) && !unsure.has(word),
      ),
    )
  const sources = new Map([...classes].map(([name, words]) => [name, anyOf(words)]))
  const clause = `(?!${sources.get('break') ?? '(?:)'})`
  const inner = `(?!${anyOf([...(classes.get('break') ?? []), ...(classes.get('stop') ?? [])])})`
  // Gaps: a few words of one phrase; more, over commas and dates, within a clause; any, within a sentence; any, into the next.
  const gaps: Record<string, string> = {
    '..': `(?: ${clause}[^ #@|,;:()—]+){0,4}?`,
    '...': `(?: ${inner}[^ #|;:()—]+){0,12}?`,
    '~': '(?: [^ |]+){0,14}?',
    '~~': '(?: [^ |]+){0,14}?(?: \\|(?: [^ |]+){0,10}?)?',
  }
  const figure = (words: string): string => {
    const [, role = '', list, sign = ':', kinds = ''] = /^\{(\w+)(\+)?(?:([:@])(\w+))?\}$/.exec(words) ?? []
    const one = sign === ':' ? `#[${kinds || 'a-z'}]\\d+[<>]?` : `@[${kinds}]\\d+`
    const more = `(?:(?: ${clause}[^ #|;:]+){0,9}? ${one})`
    return ` (?<${role}>${one}${list ? `${more}{1,11}` : ''})`
  }
  const element = (word: string): string => {
    const optional = word.length > 1 && word.endsWith('?')
    const body = optional ? word.slice(0, -1) : word
    if (gaps[body] !== undefined) return gaps[body]
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
  return ({ relation, way, pattern }, rule) => ({
    relation,
    ...(way !== undefined && { way }),
    rule,
    unless: sources.has(`not-${relation}`) ? new RegExp(` ${sources.get(`not-${relation}`)}`) : undefined,
    regex: new RegExp(pattern.split(' ').map(element).join(''), 'g'),
    least: pattern.match(/\{\w+[^}]*\}(?!\?)|(?<= )@(?= )/g)?.length ?? 0,
    needs: [...pattern.matchAll(/\{\w+\+?([:@])(\w)\}(?!\?)/g)].map(
      ([, sign, kind]) => `${sign === ':' ? '#' : '@'}${kind}`,
    ),
  })
}

// “a|b”; a bare “|” is the end of a sentence.
const alternatives = (words: string): string[] => (words === '|' ? ['|'] : words.split('|'))
