import { fixedTag, type Tagger } from './tagger.js'
import {
  edge,
  givenBy,
  JOINT,
  OWN,
  shapeOf,
  type WordShape,
  writeJointFeatures,
  writeOwnFeatures,
} from './tagger-features.js'
import { addEntry, addWeights, entryOf } from './weights.js'

/** A word as it is printed, with all that the tagger knows of it before it looks at its neighbours. */
export interface WordForm {
  shape: WordShape
  /** The tag that it carries always, if there is one. */
  fixed: string | undefined
  /** The tags it may carry, by index. */
  tags: readonly number[]
  /** Where the weights begin of what it gives to the words beside it. */
  given: readonly number[]
  /** Where the scores of the word itself are kept, for each tag, as it heads no sentence; -1 where they are not. */
  kept: number
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
  scores: Int32Array
  /** Where the next scores are kept. */
  end: number
}

const known = new WeakMap<Tagger, Known>()

/** The word forms of a document, those of earlier ones among them. */
export function wordFormsOf(tagger: Tagger): WordForms {
  const { weights, tags, choices, open } = tagger
  const earlier = known.get(tagger)
  const shared =
    earlier && earlier.forms.size < KEPT
      ? earlier
      : { forms: new Map<string, WordForm>(), scores: earlier?.scores ?? new Int32Array(KEPT * tags.length), end: 0 }
  known.set(tagger, shared)
  const { forms, scores: kept } = shared
  const long = new Map<string, WordForm>()
  const features = new Int32Array(Math.max(OWN, JOINT))
  const scores = new Int32Array(tags.length)
  const add = (count: number) => {
    for (let f = 0; f < count; f++) addWeights(weights, features[f]!, scores)
  }
  const addGiven = ({ given }: WordForm, place: number) => addEntry(weights, given[place]!, scores)
  const formOf = (shape: WordShape, fixed: string | undefined, tags: readonly number[]): WordForm => ({
    shape,
    fixed,
    tags,
    given: givenBy(shape).map((feature) => entryOf(weights, feature)),
    kept: -1,
  })
  const outside = formOf(edge, undefined, open)
  return {
    of(text, lower) {
      const found = forms.get(text) ?? long.get(text)
      if (found) return found
      const form = formOf(shapeOf(text, lower), fixedTag(text, lower, tagger), choices.get(lower) ?? open)
      const isKept = text.length < SHORT && forms.size < KEPT
      ;(isKept ? forms : long).set(text, form)
      return form
    },
    bestTag(words, i, first, last, tag1, tag2) {
      const word = words[i]!
      const only = word.tags[0]
      if (word.tags.length === 1) return only!
      const heads = i === first
      if (word.kept >= 0 && !heads) for (let t = 0; t < scores.length; t++) scores[t] = kept[word.kept + t]!
      else {
        scores.fill(0)
        writeOwnFeatures(word.shape, heads, features)
        add(OWN)
        if (!heads && shared.end < kept.length) {
          kept.set(scores, shared.end)
          word.kept = shared.end
          shared.end += scores.length
        }
      }
      const before = heads ? outside : words[i - 1]!
      const after = i + 1 < last ? words[i + 1]! : outside
      const before2 = i - 1 > first ? words[i - 2]! : outside
      const after2 = i + 2 < last ? words[i + 2]! : outside
      addGiven(before, 0)
      addGiven(before, 1)
      addGiven(before2, 2)
      addGiven(after, 3)
      addGiven(after, 4)
      addGiven(after2, 5)
      writeJointFeatures(word.shape, before.shape, after.shape, heads, tag1, tag2, features)
      add(JOINT)
      let top = only ?? 0
      for (const tag of word.tags) if (scores[tag]! > scores[top]!) top = tag
      return top
    },
  }
}
