// Captions against the text, in HTML and Markdown.
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { checkFigures } from '../../src/checks/index.js'
import { html } from '../../src/document/formats/html.js'
import type { MarkupFormat } from '../../src/model/markup-format.js'

const page = (caption: string, body: string) =>
  `<p>${body}</p><figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`
const found = (text: string, format: MarkupFormat) =>
  checkFigures(analyze(text, { format }), { only: ['caption-body-mismatch'] }).map(
    ({ actual, expected }) => `${actual} / ${expected.join()}`,
  )

describe('caption-body-mismatch', () => {
  it.each([
    ['The fire destroyed 41 homes in Easby.', 'A fire destroyed 14 homes in Easby on Sunday.', '41 / 14'],
    [
      'The bridge cost $12 million to build.',
      'The new bridge cost $21 million to build, the city said.',
      '$12 million / $21 million',
    ],
    [
      'Police arrested nine people after the Easby match.',
      'Police arrested six people after the match in Easby.',
      'nine / six',
    ],
    ['The mine in Norham employs 300 people.', 'The mine, in Norham, employs 1,300 people.', '300 / 1,300'],
    ['Storm Ilse killed 12 people in Leeds.', 'Storm Ilse killed 15 people in Leeds on Monday.', '12 / 15'],
  ])('reports in HTML: %s', (caption, body, finding) => {
    expect(found(page(caption, body), html)).toEqual([finding])
  })

  it.each([
    ['The fire destroyed 14 homes in Easby.', 'A fire destroyed 14 homes in Easby on Sunday.'],
    ['Three of the destroyed homes in Easby.', 'A fire destroyed 14 homes in Easby on Sunday.'],
    ['About 20 homes were evacuated in Easby.', 'A fire destroyed 14 homes in Easby on Sunday.'],
    ['The bridge seen in 2019.', 'The new bridge cost $21 million to build.'],
    ['The bridge took four years to build.', 'The new bridge cost $21 million to build.'],
    [
      'Police arrested nine people after the Easby match.',
      'Police arrested six men and three women after the match in Easby.',
    ],
    ['The mine in Norham employs more than 1,000 people.', 'The mine, in Norham, employs 1,300 people.'],
    ['Ann Lee, 41, in her office.', 'The office of the mayor has 14 rooms.'],
  ])('leaves alone in HTML: %s', (caption, body) => {
    expect(found(page(caption, body), html)).toEqual([])
  })
})
