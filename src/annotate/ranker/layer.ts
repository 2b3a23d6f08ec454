import { isUpper } from '../../document/characters.js'
import { hashOf } from '../../document/weights.js'
import type { Document } from '../../model/document.js'
import type { Language } from '../../model/generated/shapes.js'
import { onceFor } from '../../model/once.js'
import type { CueMatch, Run } from '../cues.js'
import { nameIndexOf } from '../name-index.js'
import type { Context } from '../proposals.js'

/** The tokens as the ranker sees them: shapes as integers, and no word that is not of a closed class. */
export interface TokenLayer {
  /** Part of speech. */
  tag: Int32Array
  /** A word of a closed class or a mark, itself; any other word, its part of speech. */
  shape: Int32Array
  /** 1 inside a quotation that may be speech, 2 its opening mark, 3 its closing mark, 0 elsewhere. */
  quote: Uint8Array
  /** 0 where no cue stands, else kind, act and prior of the cue as one number. */
  cue: Int32Array
  /** What a noun names: 0 nothing of the lists, else person, role, organisation, group, document, nobody, country. */
  noun: Uint8Array
}

// What a word is: `shape` where it is of a closed class, what it names as a noun, or 0.
interface Word {
  shape: number | undefined
  noun: number
}

const wordsOf = /* @__PURE__ */ onceFor((language: Language): ReadonlyMap<string, Word> => {
  const { grammar } = language
  const names = nameIndexOf(language)
  const words = new Map<string, Word>()
  const closed = [
    grammar.pronouns.flatMap(({ forms }) => forms),
    grammar.determiners,
    grammar.auxiliaries,
    grammar.modals,
    grammar.negations,
    grammar.complementizers,
    grammar.relatives,
    grammar.prepositions,
    grammar.conjunctions,
    grammar.questions,
  ].flat()
  for (const word of closed) words.set(word, { shape: hashOf(word), noun: 0 })
  const lists = [names.given, names.roles, names.organizations, names.groups, names.documents, names.vague]
  ;[...lists, names.countries.keys()].forEach((list, i) => {
    for (const word of list) {
      const known = words.get(word)
      if (!known) words.set(word, { shape: undefined, noun: i + 1 })
      else if (known.noun === 0) known.noun = i + 1
    }
  })
  return words
})

const ACTS = ['speech', 'thought', 'intention', 'order', 'perception', 'stance', 'evidence']
const KINDS = ['verb', 'noun', 'phrase']

/** Lays the shapes over the tokens of a document. */
export function layShapes({ document, cues, quotes }: Context): TokenLayer {
  const { tokens, language, quotations } = document
  const words = wordsOf(language)
  const layer: TokenLayer = {
    tag: new Int32Array(tokens.length),
    shape: new Int32Array(tokens.length),
    quote: new Uint8Array(tokens.length),
    cue: new Int32Array(tokens.length),
    noun: new Uint8Array(tokens.length),
  }
  for (let i = 0; i < tokens.length; i++) {
    const { lower, tag } = tokens[i]!
    const code = hashOf(tag)
    const word = words.get(lower)
    layer.tag[i] = code
    layer.shape[i] = word?.shape ?? (isUpper(tag, 0) ? code : hashOf(lower))
    layer.noun[i] = word?.noun ?? 0
  }
  for (const [index, { first, last }] of quotes.runs.entries()) {
    const { isSpeech, nested, unclosed } = quotations[index]!
    if (!isSpeech || nested !== undefined) continue
    for (let i = first; i < last; i++) layer.quote[i] = 1
    layer.quote[first] = 2
    if (!unclosed && last - 1 > first) layer.quote[last - 1] = 3
  }
  for (const { words, kind, cue } of cues) {
    const code = 1 + KINDS.indexOf(kind) * 100 + (1 + ACTS.indexOf(cue.act)) * 10 + cue.prior
    for (let i = words.first; i < words.last; i++) layer.cue[i] = code
  }
  return layer
}

// How far around a cue its source and content are looked for: no sentence of news is longer, and time stays linear in text
// that has no stops.
const [BEFORE, BEHIND] = [100, 160]

/** The tokens that are looked at for a cue: its sentence, or what of it is within reach. */
export function reachOf({ tokens, sentences }: Document, { words }: CueMatch): Run {
  const { first, last } = sentences[tokens[words.first]!.sentence]!
  return { first: Math.max(first, words.first - BEFORE), last: Math.min(last, words.last + BEHIND) }
}
