import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/document.js'
import { en } from '../../src/languages/en.js'

const quotations = (text: string) => readDocument(text, { language: en }).quotations

describe('quotation marks', () => {
  it.each([
    ['curly', '“We lost,” he said. “Badly.”', ['We lost,', 'Badly.']],
    ['straight', '"We lost," he said. "Badly."', ['We lost,', 'Badly.']],
    [
      'single curly with apostrophes',
      '‘The boys’ hats weren’t lost,’ he said. ‘They’re mine.’',
      ['The boys’ hats weren’t lost,', 'They’re mine.'],
    ],
    ['single straight with apostrophes', "'The boys' hats weren't lost,' he said.", ["The boys' hats weren't lost,"]],
    ['nested', '“She said ‘never’ to me,” he said.', ['She said ‘never’ to me,', 'never']],
    ['guillemets', 'Il dit : « Jamais. »', [' Jamais. ']],
    ['German marks', 'Er sagte: „Nie.“', ['Nie.']],
    ['reversed guillemets', 'Er sagte: »Nie.«', ['Nie.']],
    ['two straight apostrophes', "''We lost,'' he said.", ['We lost,']],
    ['Swedish marks', 'Han sa: ”Aldrig.”', ['Aldrig.']],
    ['years and dropped letters', '’Twas the ’90s, ’em boys said', []],
    ['possessives', 'The teachers’ union and the nurses’ union met', []],
    ['feet and inches', 'He is 6\'2" tall and the board 12" wide', []],
    ['scare quotes in a sentence', 'The ‘free’ gift was not free', ['free']],
    ['brackets', '(“Never,” he said.)', ['Never,']],
    ['a closing mark without an opening one', 'Never,” he said.', []],
  ])('%s', (_, text, expected) => {
    expect(quotations(text).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(expected)
  })

  it('says which quotation another stands in', () => {
    const [outer, inner] = quotations('“She said ‘never’ to me,” he said.')
    expect(inner?.nested).toBe(outer?.id)
    expect(outer?.nested).toBeUndefined()
  })

  it('joins paragraphs that open again without having closed', () => {
    const text = '“First.\n\n“Second.\n\n“Third,” she said.'
    const [first, second, third] = quotations(text)
    expect(quotations(text)).toHaveLength(3)
    expect(first).toMatchObject({ unclosed: true, rule: 'quotation/unclosed' })
    expect(second).toMatchObject({ continues: first?.id, unclosed: true })
    expect(third).toMatchObject({ continues: second?.id })
    expect(third?.unclosed).toBeUndefined()
  })

  it('ends an unclosed quotation with its paragraph', () => {
    const text = 'He said: “We lost.\n\nNobody slept.'
    expect(quotations(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['“We lost.'])
  })
})
