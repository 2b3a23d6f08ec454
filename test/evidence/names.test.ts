import { describe, expect, test } from 'vitest'
import { createNames } from '../../src/evidence/verification/speakers/names.js'
import { closedClasses } from '../../src/languages/closed-classes.js'
import { verifyQuote } from '../../src/verify.js'

const { same } = createNames(closedClasses)

test.each([
  ['VON DER LEYEN', 'Ursula von der Leyen'],
  ['Gabriel García Márquez', 'García Márquez'],
  ['SMITH', 'Rep. John Q. Smith Jr.'],
  ['O’NEIL', "Tom O'Neil"],
  ['J.D. Vance', 'JD Vance'],
  ['Dr. Ana María López', 'Ana Lopez'],
  ['Mr. Alvarez', 'Rosa Alvarez'],
  ['Kishida Taro', 'Taro Kishida'],
  ['Lee, Ann', 'Ann Lee'],
  ['Secretary-General Okoye', 'Chidi Okoye'],
  ['Ann Lee, Mayor', 'Mayor Ann Lee'],
  ['A. Lee', 'Ann Lee'],
  ['Daniel Ruiz', 'Dan Ruiz'],
  ['@annlee', 'Ann Lee'],
  ['Анна Петрова', 'А. Петрова'],
  ['田中花子', '田中知事'],
  ['Ms. PELL of Ohio', 'Dana Pell'],
])('%s may be %s', (label, speaker) => {
  expect([same(label, speaker), same(speaker, label)]).toEqual([true, true])
})

test.each([
  ['Ann Lee', 'Bob Lee'],
  ['Berg', 'Borg'],
  ['Ann Leeson', 'Ann Lee'],
  ['Spokesman for Ann Lee', 'Ann Lee'],
  ['Ann Berg', 'Ann Bergman'],
  ['John Smith', 'Joan Smith'],
  ['王伟', '王芳'],
  ['Q', 'Ann Lee'],
])('%s is not %s', (label, speaker) => {
  expect([same(label, speaker), same(speaker, label)]).toEqual([false, false])
})

describe('who says it in prose', () => {
  test.each([
    ['“We will rebuild,” Lee said. “It will take years.”', 'It will take years.'],
    ['Asked about the dam, Ann Lee replied: “It will take years.”', 'It will take years.'],
    ['“It will take years”: Ann Lee', 'It will take years'],
    ['“We will rebuild.\n\n“It will take years,” Lee said.', 'We will rebuild.'],
    ['“It will take years,” said Ann Lee, who met Bob Stone on Friday.', 'It will take years'],
    ['Ann Lee told the Gazette: “It will take years.”', 'It will take years.'],
    ['By Ann Lee\n\nMy father said “never again”. It will take years.', 'It will take years.'],
  ])('%j has %j from Ann Lee', (text, quote) => {
    expect(verifyQuote({ quote, speaker: 'Ann Lee' }, text).sound).toBe(true)
    expect(verifyQuote({ quote, speaker: 'Zoe Quill' }, `${text}\n\nZoe Quill said nothing.`).sound).toBe(false)
  })
})

describe('a negator that does not reach the quotation', () => {
  test.each([
    ['We don’t have to choose between jobs and clean air.', 'jobs and clean air'],
    ['There is nothing I want more than to serve this city.', 'to serve this city'],
    ['No matter what happens, we will stay together.', 'we will stay together'],
    ['Not only did we win, we won by a mile.', 'we won by a mile'],
    ['I have no doubt that this bridge will last.', 'this bridge will last'],
    ['It is not about money; it is about trust.', 'it is about trust'],
    ['We are not rich but we are proud of our town.', 'we are proud of our town'],
    ['Nobody helped us when the river broke its banks.', 'the river broke its banks'],
    ['I will never forget the day the dam broke.', 'the day the dam broke'],
  ])('%s', (text, quote) => {
    expect(verifyQuote({ quote }, text).verdict).toBe('verbatim')
  })
})
