import type { Cue, CueWords, Frame } from '../../model/generated/shapes.js'
import { cueNouns } from './cue-nouns.js'
import { cuePhrases } from './cue-phrases.js'
import { cueSenses, nounSenses } from './cue-senses.js'
import { cueVerbs } from './cue-verbs.js'
import { nounForms, verbForms } from './inflect.js'

type Head = Pick<Cue, 'act' | 'strength' | 'prior'>

/** Words that attribute, with the frames they take. */
export const cues: CueWords = {
  verbs: parse(cueVerbs, cueSenses, (lemma, past) => verbForms(lemma, past)),
  nouns: parse(cueNouns, nounSenses, nounForms),
  phrases: parse(cuePhrases, cueSenses, (lemma) => [lemma]),
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
function parse(rows: string, senses: string, inflect: (lemma: string, past: string[]) => string[]): Cue[] {
  const refused = sensesOf(senses)
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
          ...(refused.has(lemma) && { not: refused.get(lemma)! }),
        })
    }
  }
  return sorted(entries)
}

// The words of each lemma that rule it out.
function sensesOf(rows: string): Map<string, string[]> {
  const row = (line: string) => line.split('|').map((part) => part.trim())
  return new Map(
    rows
      .trim()
      .split('\n')
      .map(row)
      .map(([lemma = '', words = '']) => [lemma, words.split(', ')]),
  )
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
