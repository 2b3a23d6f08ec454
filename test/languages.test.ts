// The language pack: its shape by the schema, and that every list is sorted, unique and in normal form.
import { describe, expect, it } from 'vitest'
import { nounForms, verbForms } from '../src/languages/en/inflect.js'
import { en } from '../src/languages/en.js'
import validateLanguage from '../src/model/generated/validate-language.js'

describe('en', () => {
  it('fits the schema', () => {
    expect(validateLanguage(en), JSON.stringify(validateLanguage.errors?.slice(0, 5))).toBe(true)
  })

  const lists = Object.entries({ ...en.grammar, ...en.names, ...en.sentences, ...en.quotationWords }).filter(
    (entry): entry is [string, string[]] => Array.isArray(entry[1]) && typeof entry[1][0] === 'string',
  )
  it.each(lists)('%s is sorted, unique, in lower case and in normal form', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort())
    expect(list).toEqual(list.map((word) => word.toLowerCase().normalize('NFC')))
  })

  it('has no given name borne by both sexes', () => {
    expect(en.names.femaleNames.filter((name) => en.names.maleNames.includes(name))).toEqual([])
  })

  it('has demonyms for every country, and no capital of two', () => {
    expect(en.names.countries.filter(({ demonyms }) => demonyms.length === 0)).toEqual([])
    const capitals = en.names.countries.flatMap((country) => country.capitals ?? [])
    expect(new Set(capitals).size).toBe(capitals.length)
  })
})

describe('cues', () => {
  const all = [...en.cues.verbs, ...en.cues.nouns, ...en.cues.phrases]
  it('has several hundred, sorted, each once, each with frames', () => {
    expect(all.length).toBeGreaterThanOrEqual(600)
    for (const list of [en.cues.verbs, en.cues.nouns, en.cues.phrases]) {
      const lemmas = list.map(({ lemma }) => lemma)
      expect(lemmas).toEqual([...new Set(lemmas)].sort())
    }
    for (const { lemma, frames, forms } of all) {
      expect(frames.length, lemma).toBeGreaterThan(0)
      expect(new Set(frames).size, lemma).toBe(frames.length)
      expect(forms).toEqual(forms.map((form) => form.toLowerCase().normalize('NFC')))
      expect(forms.join('')).not.toMatch(/[’‘]/)
    }
  })
})

describe('inflection', () => {
  it.each([
    ['announce', ['announce', 'announces', 'announced', 'announcing']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['admit', ['admit', 'admits', 'admitted', 'admitting']],
    ['lie', ['lie', 'lies', 'lied', 'lying']],
    ['hint', ['hint', 'hints', 'hinted', 'hinting']],
    ['begin', ['begin', 'begins', 'began', 'begun', 'beginning'], ['began', 'begun']],
    ['have no doubt', ['have no doubt', 'has no doubt', 'had no doubt', 'having no doubt'], ['had']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['express', ['express', 'expresses', 'expressed', 'expressing']],
    ['point out', ['point out', 'points out', 'pointed out', 'pointing out']],
    ['signal', ['signal', 'signals', 'signaled', 'signalled', 'signaling', 'signalling']],
    ['reveal', ['reveal', 'reveals', 'revealed', 'revealing']],
    [
      'go on to say',
      ['go on to say', 'goes on to say', 'went on to say', 'gone on to say', 'going on to say'],
      ['went', 'gone'],
    ],
  ])('%s', (lemma, forms, past: string[] = []) => {
    expect(verbForms(lemma, past)).toEqual(forms)
  })
  it.each([
    ['claim', ['claim', 'claims']],
    ['prophecy', ['prophecy', 'prophecies']],
    ['press release', ['press release', 'press releases']],
  ])('%s', (lemma, forms) => {
    expect(nounForms(lemma)).toEqual(forms)
  })
})
