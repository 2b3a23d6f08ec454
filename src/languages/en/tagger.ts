import type { TaggerModel } from '../../model/generated/shapes.js'
import { cues } from './cues.js'
import { verbForms } from './inflect.js'
import { groups } from './organizations.js'
import { tagger as model } from './tagger.model.js'

// Gerunds that are nouns too.
const ALSO_NOUNS = new Set(
  'beginning blessing briefing feeling finding gathering hearing longing meaning offering planning projecting reading reasoning recording reporting ruling saying testing thinking understanding warning writing yearning'.split(
    ' ',
  ),
)

// Past participles that are adjectives too.
const ALSO_ADJECTIVES = new Set(
  'accused admitted alleged anticipated assumed claimed committed compelled concerned concluded confirmed considered convinced decided declared demanded determined disappointed disputed elected estimated expected feared forecast imagined inclined intended known limited mixed perceived permitted planned pledged predicted preferred presumed projected promised proposed recommended reported required resolved revealed satisfied supposed suspected threatened united wanted wished worried'.split(
    ' ',
  ),
)

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

// Third persons of cue verbs that are no plural nouns.
const NEVER_NOUNS =
  'acknowledges adds admits agrees alleges announces argues asks asserts believes confirms concedes concludes considers contends declares denies describes discloses explains insists maintains proclaims reads recalls replies says tells thinks writes'

// Forms of irregular verbs that are nothing else, by the tags they may carry; those that are names too are left out.
const IRREGULAR = {
  VBD: `
    arose ate awoke became befell began blew chose drank drove fell flew forgave forgot froze gave grew hid knew
    mistook outgrew overcame overthrew overtook sang sank shook shrank spoke sprang stole strode strove swam swore
    threw took tore undertook underwent went withdrew withstood woke wore wrote
  `,
  'VBD|VBN': `
    bled bred brought caught clung crept dealt dug fed fled flung fought heard hung kept knelt laid met overheard
    paid rebuilt sat slept slid sought spun stood struck strung stung swept swung taught understood upheld wept
    withheld
  `,
  'VBD|VBN|JJ': `
    bent bound built burnt lost sold spent stuck
  `,
  'VBN|JJ': `
    awoken beaten been begun bitten blown broken chosen driven eaten fallen flown forbidden forgiven forgotten
    frozen given gone grown hidden mistaken overdrawn overthrown proven ridden risen shaken stolen sunken sworn
    taken thrown torn undergone undertaken withdrawn woken worn woven written
  `,
}

/** The fitted model, held to the tags that the forms of the cue verbs can carry: “told” is never a noun. */
export const tagger: TaggerModel = { ...model, allowed: constraints() }

function constraints(): string {
  const lines = cues.verbs.flatMap(({ lemma, forms }) => {
    if (lemma.includes(' ')) return []
    const regular = verbForms(lemma)
    const irregular = forms.filter((form) => !regular.includes(form))
    const pasts = irregular.length > 0 ? irregular : regular.filter((form) => form.endsWith('ed'))
    const gerunds = forms.filter((form) => form.endsWith('ing') && form !== lemma)
    return [
      `VBD|VBN ${pasts.filter((form) => !ALSO_ADJECTIVES.has(form)).join(' ')}`,
      `VBD|VBN|JJ ${pasts.filter((form) => ALSO_ADJECTIVES.has(form)).join(' ')}`,
      `VBG|JJ ${gerunds.filter((form) => !ALSO_NOUNS.has(form)).join(' ')}`,
      `VBG|NN|JJ ${gerunds.filter((form) => ALSO_NOUNS.has(form)).join(' ')}`,
    ]
  })
  const irregular = Object.entries(IRREGULAR).map(([tags, words]) => `${tags} ${words.trim().split(/\s+/).join(' ')}`)
  return [
    ...irregular,
    ...lines,
    `VBZ ${NEVER_NOUNS}`,
    'VB|VBP|VBD|VBN put read',
    // At the head of a sentence no name either.
    'PRP|PRP$ her his',
    `NNS|NNPS|NN|NNP ${people.join(' ')}`,
  ].join('\n')
}
