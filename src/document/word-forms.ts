import { fixedTag, type Tagger } from './tagger.js'
import {
  FEATURES,
  shapeOf,
  WORD_FEATURES,
  type WordShape,
  writeContextFeatures,
  writeWordFeatures,
} from './tagger-features.js'
import { addWeights } from './weights.js'

/** A word as it is printed, with all that the tagger knows of it before it looks at its neighbours. */
export interface WordForm extends WordShape {
  /** The tag that it carries always, if there is one. */
  fixed: string | undefined
  /** The tags it may carry, by index. */
  tags: readonly number[]
  /** The scores of the word itself where it heads no sentence, for each tag. */
  scores: Int32Array | undefined
}

/** The words of a document, each form once. */
export interface WordForms {
  of(text: string, lower: string): WordForm
  /** Index of the tag of highest score for word `i` of a sentence from `first` to `last`, behind two tags. */
  bestTag(words: readonly WordForm[], i: number, first: number, last: number, tag1: number, tag2: number): number
}

// Of so many forms the scores are kept: enough for a book, and memory has a bound.
const KEPT = 8192
// Shorter words than this are kept from one document to the next. An engine may hold a whole text in memory for one longer
// word cut out of it.
const SHORT = 13

interface Known {
  forms: Map<string, WordForm>
  /** How many of the forms have scores. */
  scored: number
}

const known = new WeakMap<Tagger, Known>()

/** The word forms of a document, those of earlier ones among them. */
export function wordFormsOf(tagger: Tagger): WordForms {
  const { weights, tags, choices, open } = tagger
  const earlier = known.get(tagger)
  const shared = earlier && earlier.forms.size < KEPT ? earlier : { forms: new Map<string, WordForm>(), scored: 0 }
  known.set(tagger, shared)
  const { forms } = shared
  const long = new Map<string, WordForm>()
  const features = new Int32Array(FEATURES)
  const scores = new Int32Array(tags.length)
  const add = (from: number, to: number) => {
    for (let f = from; f < to; f++) addWeights(weights, features[f]!, scores)
  }
  return {
    of(text, lower) {
      const found = forms.get(text) ?? long.get(text)
      if (found) return found
      const form: WordForm = {
        ...shapeOf(text, lower),
        fixed: fixedTag(text, lower, tagger),
        tags: choices.get(lower) ?? open,
        scores: undefined,
      }
      const isKept = text.length < SHORT && forms.size < KEPT
      ;(isKept ? forms : long).set(text, form)
      return form
    },
    bestTag(words, i, first, last, tag1, tag2) {
      const word = words[i]!
      const only = word.tags[0]
      if (word.tags.length === 1) return only!
      if (word.scores && i > first) scores.set(word.scores)
      else {
        scores.fill(0)
        writeWordFeatures(word, i === first, features)
        add(0, WORD_FEATURES)
        if (i > first && shared.scored++ < KEPT) word.scores = scores.slice()
      }
      writeContextFeatures(words, i, first, last, tag1, tag2, features)
      add(WORD_FEATURES, FEATURES)
      let top = only ?? 0
      for (const tag of word.tags) if (scores[tag]! > scores[top]!) top = tag
      return top
    },
  }
}
