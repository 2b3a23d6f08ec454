import type { Cue, CueWords, Frame } from '../../model/generated/shapes.js'
import { cueNouns } from './cue-nouns.js'
import { cuePhrases } from './cue-phrases.js'
import { cueVerbs } from './cue-verbs.js'
import { nounForms, verbForms } from './inflect.js'

type Head = Pick<Cue, 'act' | 'strength' | 'prior'>

// With these words a cue attributes nothing: “claimed three lives”, “found guilty”, “quoted at 214p”.
const NOT: Record<string, string[]> = {
  claim: ['life', 'lives', 'responsibility', 'victims', 'title', 'baggage'],
  find: ['guilty', 'dead', 'himself', 'herself', 'themselves', 'itself', 'way'],
  hold: ['talks', 'meeting', 'meetings', 'conference', 'elections', 'election', 'rally', 'hands'],
  note: ['down'],
  per: [
    'annum',
    'capita',
    'cent',
    'day',
    'head',
    'hour',
    'litre',
    'minute',
    'month',
    'person',
    'second',
    'se',
    'week',
    'year',
  ],
  post: ['profit', 'profits', 'loss', 'losses', 'gains'],
  raise: ['money', 'funds', 'taxes', 'rates', 'prices', 'wages', 'children', '$'],
  read: ['books', 'book'],
  record: ['as'],
  see: ['also'],
  tell: ['apart', 'difference', 'stories', 'story', 'tale', 'tales', 'time'],
  say: ['goodbye', 'hello', 'farewell', 'grace', 'prayers'],
}

/** Words that attribute, with the frames they take. */
export const cues: CueWords = {
  verbs: parse(cueVerbs, (lemma, past) => verbForms(lemma, past)),
  nouns: parse(cueNouns, nounForms),
  phrases: parse(cuePhrases, (lemma) => [lemma]),
  links: [
    { frame: 'of', words: ['of'] },
    { frame: 'for', words: ['for'] },
    { frame: 'about', words: ['about', 'over', 'regarding'] },
    { frame: 'as', words: ['as'] },
    { frame: 'on', words: ['on', 'upon'] },
    { frame: 'against', words: ['against'] },
    { frame: 'object-of', words: ['of'] },
    { frame: 'object-as', words: ['as'] },
    { frame: 'object-to', words: ['to'] },
    { frame: 'object-for', words: ['for'] },
    { frame: 'source-after', words: ['from'] },
  ],
  viewpoints: ['for', 'to'],
  naming: ['brand', 'call', 'deem', 'dub', 'elect', 'label', 'name', 'term'],
}

// Entries of a list of rows, sorted by lemma; see the head of each list.
function parse(rows: string, inflect: (lemma: string, past: string[]) => string[]): Cue[] {
  const entries = new Map<string, Cue>()
  for (const row of rows.trim().split('\n')) {
    const [head = '', frames = '', lemmas = ''] = row.split('|').map((part) => part.trim())
    for (const { lemma, past } of lemmasOf(lemmas)) {
      const known = entries.get(lemma)
      if (known) known.frames = [...new Set([...known.frames, ...(frames.split(' ') as Frame[])])]
      else
        entries.set(lemma, {
          lemma,
          forms: inflect(lemma, past),
          ...headOf(head),
          frames: frames.split(' ') as Frame[],
          ...(NOT[lemma] && { not: NOT[lemma] }),
        })
    }
  }
  return sorted(entries)
}

function headOf(head: string): Head {
  const [act, strength, prior] = head.split(' ')
  return { act: act as Cue['act'], strength: strength as Cue['strength'], prior: Number(prior) }
}

// “say (said)”: a lemma with its irregular past forms.
function lemmasOf(list: string): { lemma: string; past: string[] }[] {
  return list.split(',').map((item) => {
    const [, lemma = '', past = ''] = /^([^(]+)(?:\((.+)\))?$/.exec(item.trim()) ?? []
    return { lemma: lemma.trim(), past: past.split(' ').filter((form) => form !== '') }
  })
}

function sorted(entries: ReadonlyMap<string, Cue>): Cue[] {
  return [...entries.values()].sort((a, b) => (a.lemma < b.lemma ? -1 : 1))
}
