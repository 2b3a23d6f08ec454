import { describe, expect, it } from 'vitest'
import { slug } from '../../src/model/ids.js'

describe('slug', () => {
  it.each([
    ['“We won’t pay,” she said – twice.', 'we-wont-pay-she-said-twice'],
    ["It's   7.5%", 'its-7-5'],
    ['Café Zoë', 'cafe-zoe'],
    ['Ωmega', 'ωmega'],
  ])('%s', (words, expected) => expect(slug(words)).toBe(expected))

  it('gives the same words the same slug, whatever stands around them', () => {
    const plain = 'The council of the northern harbour towns'
    expect(slug(`${plain} é`).startsWith(slug(`${plain} e`).slice(0, 40))).toBe(true)
  })

  it('cuts long words and tells them apart by a hash', () => {
    const long = 'one two three four five six seven eight nine ten '
    expect(slug(`${long}eleven`)).not.toBe(slug(`${long}twelve`))
    expect(slug(`${long}eleven`).length).toBeLessThan(50)
  })

  it('gives a hash where no letter or digit is left', () => {
    expect(slug('…!')).toMatch(/^[0-9a-z]{1,7}$/)
  })
})
