import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/document/sha256.js'

test('gives what the standard gives for its examples', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

const byNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

test('agrees with Node at every length around the ends of blocks, and beyond ASCII', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'On the record. '.repeat(14).slice(0, length)
    expect(sha256(text)).toBe(byNode(text))
  }
  for (const text of ['Škoda, ½ ﬁ', '引用', '🗞'.repeat(50), '\ud800', 'é'.repeat(1_000_003)])
    expect(sha256(text)).toBe(byNode(text))
})
