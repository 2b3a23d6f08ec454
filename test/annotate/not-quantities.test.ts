import { expect, test } from 'vitest'
import { findDates } from '../../src/annotate/dates/index.js'
import { findQuantities } from '../../src/annotate/quantities/index.js'
import { documentOf } from '../document-of.js'

// Numbers that name, order, score or address something, and words that only look like numbers.
test.each([
  'They won 3-1.',
  'The jury split 7-2 in the end.',
  'Call 555-0123 or (206) 555-0142.',
  'Call +44 20 7946 0958 today.',
  'A Boeing 737 landed.',
  'The G20 met in Cardiff.',
  'The line is open 24/7.',
  'It recalled the attacks of 9/11.',
  'She lives at 575 Wilbraham Road.',
  'They walked along Route 66.',
  'See section 12 and Article 5.',
  'It happened at No. 10.',
  'They met at 10:30.',
  'They met at 5 p.m. on Friday.',
  'It opened in 2012.',
  'It opened on 15 December 2022.',
  'It opened on December 15th.',
  'COVID-19 spread.',
  'Update to version 2.3.1 now.',
  'The S&P 500 was flat.',
  'The server is at 192.168.1.2.',
  'Drive the B-52 or the XC40.',
  'No one came.',
  'One can hope.',
  'They looked at one another.',
  'He came back in the second half.',
  'They helped each other out at half past.',
  'A half-hearted cheer went up.',
  'The 1990s were different.',
  'Psalm 23 was read.',
  'The file is a4b7c9.',
  'He may call again in May.',
  'The 4x4 broke down.',
  'It beat levels of 2010.',
  'Emissions are below 2015 levels.',
  'The 2014 editions were printed in Leeds.',
  'The Act of 1965 still stands.',
  'The Group of 20 met.',
  'A ruling by the Gang of Four.',
  'The Big Four were fined.',
  'A 5-to-4 ruling.',
  'A two-for-one deal.',
  'The RTX 3080 cards are scarce.',
  'Follow @riverside99 now.',
])('%s', (text) => {
  const document = documentOf(text)
  const found = findQuantities(document, findDates(document)).filter(({ kind }) => kind !== 'ordinal')
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([])
})
