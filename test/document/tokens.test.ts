import { describe, expect, it } from 'vitest'
import { findTokens } from '../../src/document/tokens.js'
import { en } from '../../src/languages/en.js'

const cut = (text: string) => findTokens(text, { start: 0, end: text.length }, en).map((token) => token.text)

describe('findTokens', () => {
  it.each([
    ['words and marks', 'Lee, 45, said no.', ['Lee', ',', '45', ',', 'said', 'no', '.']],
    [
      'clitics',
      'She didn’t say the firm’s plan wasn’t theirs.',
      ['She', 'did', 'n’t', 'say', 'the', 'firm', '’s', 'plan', 'was', 'n’t', 'theirs', '.'],
    ],
    ['hyphens', 'a 31-year-old co-founder', ['a', '31-year-old', 'co-founder']],
    ['money', '£3.2bn, $1,250 and 35%', ['£', '3.2bn', ',', '$', '1,250', 'and', '35', '%']],
    [
      'an abbreviation keeps its stop',
      'Gen. Ito left the U.S. at 5 p.m. today',
      ['Gen.', 'Ito', 'left', 'the', 'U.S.', 'at', '5', 'p.m.', 'today'],
    ],
    ['an initial keeps its stop', 'J. K. Oduya and John F. Roe', ['J.', 'K.', 'Oduya', 'and', 'John', 'F.', 'Roe']],
    ['the pronoun does not', 'as tall as I.', ['as', 'tall', 'as', 'I', '.']],
    ['dates, times and scores', 'on 3/4/2021 at 10:30, 3-1', ['on', '3/4/2021', 'at', '10:30', ',', '3-1']],
    ['dashes', 'ten–twelve — or so--perhaps', ['ten', '–', 'twelve', '—', 'or', 'so', '--', 'perhaps']],
    ['ellipses', 'Well... no… . .', ['Well', '...', 'no', '…', '.', '.']],
    ['ampersands', 'AT&T & Co', ['AT&T', '&', 'Co']],
    [
      'addresses',
      'See https://example.org/a?b=1, or @ann_lee #no.',
      ['See', 'https://example.org/a?b=1', ',', 'or', '@ann_lee', '#no', '.'],
    ],
    ['names with apostrophes', 'O’Neil of Cote d’Ivoire', ['O’Neil', 'of', 'Cote', 'd’Ivoire']],
    ['emoji and marks', '👩🏽 ok é', ['👩', '🏽', 'ok', 'é']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('gives spans whose slices are the tokens, and says what stands behind white space', () => {
    const text = '“No,” he said.'
    const tokens = findTokens(text, { start: 0, end: text.length }, en)
    for (const { start, end, text: words } of tokens) expect(text.slice(start, end)).toBe(words)
    expect(tokens.map(({ spaced }) => spaced)).toEqual([true, false, false, false, true, true, false])
  })

  it('cuts only the block it is given', () => {
    expect(findTokens('one two three', { start: 4, end: 7 }, en).map(({ start, end }) => [start, end])).toEqual([
      [4, 7],
    ])
  })
})
