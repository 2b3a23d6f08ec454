// Who is meant: each line is a text, words at the head of the content, and the name of the entity that says it
// (nothing where none can be told).
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'

type Case = [text: string, content: string, speaker: string | undefined]

const cases: Record<string, Case[]> = {
  'names in full': [
    ['Tamsin Okell opened the mill in May. “It will pay,” Okell said on Friday.', '“It will pay', 'Tamsin Okell'],
    ['Robert “Big Bob” Arkwell runs the pier. “It is safe,” Arkwell said.', '“It is safe', 'Robert “Big Bob” Arkwell'],
    ['Hessa bint Rashid Al Moral leads the fund. “We hold,” she said.', '“We hold', 'Hessa bint Rashid Al Moral'],
    ['A miner named Gus Petrel spoke first. “It was dark,” Petrel said.', '“It was dark', 'Gus Petrel'],
    ['The historian Aodh Mac Carra was there. “It is old,” Mac Carra said.', '“It is old', 'Aodh Mac Carra'],
    ['Tan Mei Hua sells noodles. “I am tired,” Madam Tan said.', '“I am tired', 'Tan Mei Hua'],
  ],
  'roles and ages': [
    ['Finance minister Ann Lowell resigned. “I am done,” the minister said.', '“I am done', 'Ann Lowell'],
    ['Ida Brask, 31, met Lars Dent, 40. “It was odd,” the 31-year-old said.', '“It was odd', 'Ida Brask'],
    ['The envoy, Inge Stavdal, left early. “It is over,” she said.', '“It is over', 'Inge Stavdal'],
  ],
  organisations: [
    [
      'Northmoor Rail Logistics sank. Northmoor Rail said that demand had fallen.',
      'that demand',
      'Northmoor Rail Logistics',
    ],
    ['The network operator Nordbahn was fined. The company said it would appeal.', 'it would', 'Nordbahn'],
    ['The ramblers’ body, Walk Moor, said that the path was shut.', 'that the path', 'Walk Moor'],
    [
      'A report came from Ames & Bligh. A rival at Ames & Bligh said the price was low.',
      'the price',
      'A rival at Ames & Bligh',
    ],
  ],
  'pronouns and quotations': [
    ['Ann Lowell met Tom Reddy. “He said it was late,” she said.', 'it was late', 'Tom Reddy'],
    ['“I want to go home,” said Ann Lowell.', 'to go', 'Ann Lowell'],
    ['Ann Lowell said she wanted to go home.', 'to go', 'Ann Lowell'],
    [
      'Lowell’s deputy is Tom Reddy. He was late, said Ann Lowell, who thinks that he slept.',
      'that he slept',
      'Ann Lowell',
    ],
  ],
  'joint sources': [
    ['Ann Lowell and Tom Reddy said that the bridge was safe.', 'that the bridge', 'Ann Lowell and Tom Reddy'],
    ['Ann Lowell, the mayor, said that the bridge was safe.', 'that the bridge', 'Ann Lowell'],
    [
      'Ann Lowell left. Lowell and the third trustee said that the pier was safe.',
      'that the pier',
      'Ann Lowell and the third trustee',
    ],
  ],
  'who hangs on whom': [
    ['A spokesman for Ann Lowell said that she was ill.', 'that she', 'A spokesman for Ann Lowell'],
    [
      'A crew of volunteers from Elm Street, who want to stay, sang.',
      'to stay',
      'A crew of volunteers from Elm Street',
    ],
    ['Ann Lowell is ill. Her brother said that she slept.', 'that she slept', 'Ann Lowell’s brother'],
    [
      'A senior State Department official said that talks had ended.',
      'that talks',
      'A senior State Department official',
    ],
  ],
  'first person outside quotations': [
    ['By Ann Lowell\n\nI think the pier should stay.', 'the pier', 'Ann Lowell'],
    ['The gulls are fine. I think the mayor is wrong.\n\n— Tom Reddy, Elm Street', 'the mayor', 'Tom Reddy'],
    [
      'An interview with Ann Lowell\n\nHow do you work?\n\nI think work is play.\n\nAnd do you sleep?\n\nSeldom.',
      'work is',
      'Ann Lowell',
    ],
    ['I think the pier should stay.', 'the pier', undefined],
  ],
}

for (const [group, rows] of Object.entries(cases)) {
  describe(group, () => {
    it.each(rows)('%s', (text, content, speaker) => {
      const { attributions, entities } = analyze(text)
      const found = attributions.find((it) => it.content.some(({ start }) => text.startsWith(content, start)))
      expect(found, `no attribution begins with “${content}”`).toBeDefined()
      expect(entities.find(({ id }) => id === found!.speaker)?.name).toBe(speaker)
    })
  })
}
