// Regular English inflection, British and American, for expanding the word lists of the pack. Written for this project.

// Verbs of two syllables or more, stressed on the last, that double their last letter.
const DOUBLING = new Set(
  'abhor admit allot ban beg begin bet bid blot brag chat chip commit compel concur confer control cut deadpan defer demur dip drop dub emit equip expel forbid forget get grin hit impel infer let lop nod occur omit outwit pan patrol permit pin plan plot prefer propel put quip rap rebel rebut recur refer refit regret remit repel rip rub run sag set shed shrug shun sit skid skip slam slip snap sob spin spit split spot stop strip stun submit sum swap tip top transfer transmit trim tut win wrap'.split(
    ' ',
  ),
)
// Verbs that double it in British spelling only.
const BRITISH = /(?:el|al|ol|il|yl)$|^(?:worship|kidnap)$/

/** All forms of a verb: base, third person, past, participles; `past` names irregular past forms. A particle stays as it is. */
export function verbForms(lemma: string, past: readonly string[] = []): string[] {
  const [verb = '', ...particles] = lemma.split(' ')
  const tail = particles.length > 0 ? ` ${particles.join(' ')}` : ''
  const forms =
    verb === 'be'
      ? ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']
      : [verb, third(verb), ...(past.length > 0 ? past : pasts(verb)), ...gerunds(verb)]
  return [...new Set(forms)].map((form) => form + tail)
}

/** Singular and plural of a noun; of a phrase the last word is inflected. */
export function nounForms(lemma: string): string[] {
  const at = lemma.lastIndexOf(' ') + 1
  return [lemma, lemma.slice(0, at) + third(lemma.slice(at))]
}

function third(word: string): string {
  if (word === 'have') return 'has'
  if (/(?:s|sh|ch|x|z|[^o]o)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

function pasts(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`]
  return stems(verb).map((stem) => `${stem}ed`)
}

function gerunds(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`]
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return [`${verb.slice(0, -1)}ing`]
  return stems(verb).map((stem) => `${stem}ing`)
}

function stems(verb: string): string[] {
  if (DOUBLING.has(verb)) return [verb + verb.at(-1)]
  return BRITISH.test(verb) && verb.length > 4 && !/(?:ai|ea|ee|oi|oa)l$/.test(verb)
    ? [verb, verb + verb.at(-1)]
    : [verb]
}
