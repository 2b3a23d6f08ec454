import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/document.js'
import { en } from '../../src/languages/en.js'

const sentences = (text: string) => {
  const document = readDocument(text, { language: en })
  return document.sentences.map(({ start, end }) => text.slice(start, end))
}

// Sentences are parted by “|”, which is no part of the text.
describe('sentences', () => {
  it.each([
    ['plain', 'The vote was close.| Nobody slept.'],
    ['after an abbreviation', 'Officials of the U.S. State Department met Gen. Ito at 5 p.m. on Monday.| They left.'],
    ['an abbreviation may end one', 'He flew to the U.S.| The talks failed.'],
    ['an hour may end one', 'It closed at 5 p.m.| Nobody came.'],
    ['initials', 'J. K. Oduya met John F. Roe.| Both smiled.'],
    ['the stop inside a closing mark', 'She said: “It is late.”| They went home.'],
    ['a question inside marks and its cue', '“Is it late?” she asked.| They went home.'],
    ['a shout inside marks and a named speaker', '“It is late!” Mara Oduya said.| They went home.'],
    ['an ellipsis', 'Well… it was late.| Then it rained.'],
    ['numbers', 'It rose 3.5 per cent to 1.2m.| Then it fell.'],
    ['a number after No.', 'House No. 14 burned.| No. 15 did not.'],
    ['brackets', 'It failed (again.)| They tried once more.'],
    ['the mark of a note', 'It failed in 2019.[7]| They tried again.'],
    ['a small letter may begin one', 'The yahoo! deal failed.| iPhone sales did not.'],
    ['company forms', 'Brightwater Inc. said profits fell.| Costs rose.'],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('|', '')
    expect(sentences(text)).toEqual(marked.split('|').map((part) => part.trim()))
  })

  it('ends with its paragraph, also without a stop', () => {
    expect(sentences('Council votes to close pool\n\nThe pool will close')).toEqual([
      'Council votes to close pool',
      'The pool will close',
    ])
  })

  it('keeps a dateline with the first sentence', () => {
    expect(sentences('NEW YORK, Dec. 15 (SNA) — The vote was close. Nobody slept.')).toEqual([
      'NEW YORK, Dec. 15 (SNA) — The vote was close.',
      'Nobody slept.',
    ])
  })
})
