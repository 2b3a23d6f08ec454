// Finds a sentence for each frame of a class of cues that the engine itself reads as it should.
import type { Attribution, Cue, Frame } from '../../src/model/generated/shapes.js'
import type { Package } from './package.js'

// `@` is the source, `#` the form of the cue, and what is attributed stands in brackets.
const VERBS: Partial<Record<Frame, string[]>> = {
  that: ['@ # that [the bridge is safe].'],
  quote: ['[“The bridge is safe,”] # @.', '[“The bridge is safe,”] @ #.'],
  aside: ['[The bridge is safe], @ #.', '[The bridge], @ #, [is safe].'],
  told: ['@ # drivers that [the bridge is safe].'],
  whether: ['@ # [whether the bridge is safe].'],
  to: ['@ # [to lead the repairs].'],
  // What is wanted is that somebody does it; who is told is told apart.
  'told-to': ['@ # drivers [to leave the bridge].', '@ # [drivers to leave the bridge].'],
  object: ['@ # [the need for a new bridge].', '@ # [the closure of the bridge].'],
  'object-of': ['@ # [the council of negligence].', '@ # the council of [negligence].'],
  'object-as': ['@ # [the closure as a mistake].', '@ # [the closure a mistake].', '@ # [Tom Adeyemi as a spokesman].'],
  'object-to': ['@ # [the bridge to a swing].'],
  'object-for': ['@ # [the council for the closure].'],
  of: ['@ # of [further closures].', '@ # [of further closures].'],
  for: ['@ # for [the closure of the bridge].', '@ # [for the closure of the bridge].'],
  about: ['@ # about [the closure of the bridge].', '@ # [about the closure of the bridge].'],
  on: ['@ # on [the closure of the bridge].', '@ # [on the closure of the bridge].'],
  against: ['@ # against [the closure of the bridge].', '@ # [against the closure of the bridge].'],
  ing: ['@ # [closing the bridge].'],
}
const NOUNS: Partial<Record<Frame, string[]>> = {
  that: [
    'Drivers met after @’s # that [the bridge is safe].',
    'Drivers met after the # by @ that [the bridge is safe].',
  ],
  to: ['Drivers met after @’s # [to close the bridge].'],
  of: ['Drivers met after @’s # of [the closure].', 'Drivers met after @’s # [of the closure].'],
  for: ['Drivers met after @’s # for [more money].', 'Drivers met after @’s # [for more money].'],
  about: ['Drivers met after @’s # about [the bridge].', 'Drivers met after @’s # [about the bridge].'],
  on: ['Drivers met after @’s # on [the bridge].', 'Drivers met after @’s # [on the bridge].'],
}
const PHRASES: Partial<Record<Frame, string[]>> = {
  'source-after': ['[The bridge is safe], # @.', '# @, [the bridge is safe].'],
}

// What is meant or ordered is a deed.
const DEEDS: Partial<Record<Frame, string[]>> = {
  that: ['@ # that [the bridge be closed].'],
  quote: ['[“Close the bridge,”] # @.'],
  aside: ['[The bridge must close], @ #.'],
  object: ['@ # [the closure of the bridge].'],
  'object-as': ['@ # [Tom Adeyemi as a spokesman].'],
}
const NOUN_DEEDS: Partial<Record<Frame, string[]>> = { that: ['Drivers met after @’s # that [the bridge be closed].'] }
const ACTS_OF_DEEDS: readonly Cue['act'][] = ['intention', 'order']

// The words that show a frame best, and those that alone are good English in it, of the many that the engine reads.
const BEST: Partial<Record<Frame, string[]>> = {
  that: ['say'],
  quote: ['say'],
  aside: ['say', 'rule'],
  told: ['tell'],
  whether: ['ask'],
  about: ['ask', 'think'],
  for: ['hope'],
  'object-as': ['describe', 'criticize', 'regard'],
  'object-for': ['praise', 'blame'],
  'source-after': ['according to', 'in the view of'],
}
const ONLY: Partial<Record<Frame, string[]>> = { 'object-of': ['accuse'], on: ['comment', 'question'] }

/** Kinds of cues, with the sentences they stand in. */
export const kinds = { verbs: VERBS, nouns: NOUNS, phrases: PHRASES }

function sentencesFor(kind: keyof typeof kinds, frame: Frame, act: Cue['act']): string[] {
  const deeds = kind === 'verbs' ? DEEDS : NOUN_DEEDS
  const first = kind !== 'phrases' && ACTS_OF_DEEDS.includes(act) ? (deeds[frame] ?? []) : []
  return [...first, ...(kinds[kind][frame] ?? [])]
}

/** A sentence and what the engine finds in it. */
export interface CueExample {
  text: string
  lemma: string
  attribution: Attribution
}

/** Words that everybody knows show a frame best. */
export const plainWords = new Set(
  'accuse announcement ask believe belief blame call claim comment compare criticize decline demand deny denial describe dream estimate expect hear hope insist learn notice order plan praise promise question request say see show speak statement suggest support talk tell think urge want warn warning wonder worry'.split(
    ' ',
  ),
)

/** The first sentence in which one of the cues is found in a frame, the surest cue first; `undefined` where none is. */
export function exampleOf(
  cues: readonly Cue[],
  frame: Frame,
  kind: keyof typeof kinds,
  analyze: Package['analyze'],
): CueExample | undefined {
  // Then those that take the frame before others.
  const best = BEST[frame] ?? []
  const rank = ({ lemma, prior, frames }: Cue) =>
    best.includes(lemma)
      ? best.indexOf(lemma) - 1000
      : (plainWords.has(lemma) ? 0 : 30) + 5 * frames.indexOf(frame) - prior
  const able = cues
    .filter(({ frames, lemma }) => frames.includes(frame) && (kind === 'phrases' || !lemma.includes(' ')))
    .filter(({ lemma }) => ONLY[frame]?.includes(lemma) ?? true)
    .sort((a, b) => rank(a) - rank(b))
  for (const { lemma, forms, act } of able)
    for (const sentence of sentencesFor(kind, frame, act))
      for (const form of formsFor(kind, forms)) {
        const found = read(
          sentence.replace('@', act === 'evidence' ? 'the report' : 'Mara Oduya'),
          form,
          frame,
          analyze,
        )
        if (found) return { ...found, lemma }
      }
  return undefined
}

// Of a verb those that fit one person: the past, then the present.
const formsFor = (kind: keyof typeof kinds, forms: readonly string[]): readonly string[] =>
  kind === 'verbs' ? [...forms.slice(2), ...forms.slice(1, 2)].filter((form) => !form.endsWith('ing')) : forms

function read(
  sentence: string,
  form: string,
  frame: Frame,
  analyze: Package['analyze'],
): Omit<CueExample, 'lemma'> | undefined {
  const marked = sentence.replace('#', form).replace(/^\[?“?\w/, (letters) => letters.toUpperCase())
  const text = marked.replaceAll(/[[\]]/g, '')
  const wanted = (/\[([^\]]+)\]/.exec(marked)?.[1] ?? '').toLowerCase()
  const slice = (spans: readonly { start: number; end: number }[]) =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .toLowerCase()
  const attribution = analyze(text).attributions.find(
    ({ source, cue, content }) =>
      /^(?:mara oduya|the report)/.test(slice(source)) &&
      (slice(cue) === form || slice(cue) === `${form} ${frame}`) &&
      slice(content).replace(/^that /, '') === wanted,
  )
  return attribution && { text, attribution }
}
