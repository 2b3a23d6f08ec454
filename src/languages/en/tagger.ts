import type { TaggerModel } from '../../model/generated/shapes.js'
import { cues } from './cues.js'
import { verbForms } from './inflect.js'
import { groups } from './organizations.js'
import { tagger as model } from './tagger.model.js'

// Plural nouns for people that are no forms of verbs.
const ALSO_VERBS = new Set(
  'champions coaches doctors fathers guards hosts judges mothers partners police rebels staff teams witnesses'.split(
    ' ',
  ),
)
const people = groups
  .trim()
  .split(/\s+/)
  .filter((word) => !ALSO_VERBS.has(word))

/** The fitted model, held to the tags that the forms of the cue verbs can carry: “told” is never a noun. */
export const tagger: TaggerModel = { ...model, allowed: constraints() }

function constraints(): string {
  const lines = cues.verbs.flatMap(({ lemma, forms }) => {
    if (lemma.includes(' ')) return []
    const regular = verbForms(lemma)
    const irregular = forms.filter((form) => !regular.includes(form))
    const pasts = irregular.length > 0 ? irregular : regular.filter((form) => form.endsWith('ed'))
    const gerunds = forms.filter((form) => form.endsWith('ing') && form !== lemma)
    return [`VBD|VBN${irregular.length > 0 ? '' : '|JJ'} ${pasts.join(' ')}`, `VBG|NN|JJ ${gerunds.join(' ')}`]
  })
  return [...lines, `NNS|NNPS|NN|NNP ${people.join(' ')}`].join('\n')
}
