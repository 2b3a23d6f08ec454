import { expect, test } from 'vitest'
import { readTable } from '../../src/evidence/tables.js'
import { DataError } from '../../src/model/errors.js'

const ROW = { subject: 'Mali', measure: 'population', value: 22593590 }

test.each([
  ['CSV', 'subject,measure,value\r\nMali,population,"22,593,590"\r\n'],
  ['CSV behind a byte order mark', '\uFEFFsubject,measure,value\nMali,population,22593590'],
  ['a list in JSON', JSON.stringify([ROW])],
  ['rows in JSON', ` ${JSON.stringify({ rows: [ROW] })}\n`],
])('%s is a table', (_, text) => {
  expect(readTable(text)).toEqual([ROW])
})

test.each(['', 'a,b\n1,2', '{', '[{"subject": 1}]', 'subject,measure,value\nMali,population,many'])(
  '%j is none, and it is told why',
  (text) => {
    expect(() => readTable(text)).toThrow(DataError)
  },
)
