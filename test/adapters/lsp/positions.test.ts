import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseEncoding, createPositions, type Encoding } from '../../../src/adapters/lsp/positions.js'

const TEXT = 'Lee 🏊 swam.\r\nZoë said “no”.\rThe end\n'

test.each<[Encoding, number, number]>([
  ['utf-8', 9, 6],
  ['utf-16', 7, 5],
  ['utf-32', 6, 5],
])('%s', (encoding, swam, said) => {
  const positions = createPositions(TEXT, encoding)
  expect(positions.at(TEXT.indexOf('swam'))).toEqual({ line: 0, character: swam })
  expect(positions.at(TEXT.indexOf('said'))).toEqual({ line: 1, character: said - 1 })
  expect(positions.at(TEXT.indexOf('The'))).toEqual({ line: 2, character: 0 })
  expect(positions.at(TEXT.length)).toEqual({ line: 3, character: 0 })
})

test('a position behind the end of its line is that end, one behind the last line the end of the text', () => {
  const positions = createPositions(TEXT, 'utf-16')
  expect(positions.offset({ line: 0, character: 99 })).toBe(TEXT.indexOf('\r\n'))
  expect(positions.offset({ line: 9, character: 0 })).toBe(TEXT.length)
})

test('a position inside of a character is where it begins', () => {
  const at = TEXT.indexOf('🏊')
  expect(createPositions(TEXT, 'utf-8').offset({ line: 0, character: 6 })).toBe(at)
  expect(createPositions(TEXT, 'utf-16').offset({ line: 0, character: 5 })).toBe(at)
})

test('every offset between characters leads there and back, in any text and encoding', () => {
  const piece = fc.constantFrom('a', 'é', '“', '🏊', '\n', '\r\n', '\r', ' ', '\u0301')
  const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16', 'utf-32')
  fc.assert(
    fc.property(fc.array(piece), encodings, (pieces, encoding) => {
      const text = pieces.join('')
      const positions = createPositions(text, encoding)
      let at = 0
      for (const one of [...text]) {
        const isInBreak = text.slice(at - 1, at + 1) === '\r\n'
        if (!isInBreak) expect(positions.offset(positions.at(at))).toBe(at)
        at += one.length
      }
      expect(positions.offset(positions.at(text.length))).toBe(text.length)
    }),
  )
})

test('of the encodings that a client offers the first known one is taken', () => {
  expect(chooseEncoding(['utf-7', 'utf-32', 'utf-8'])).toBe('utf-32')
  expect(chooseEncoding()).toBe('utf-16')
})
