// Who is one speaker over several articles, and who is not.
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { defineClaims } from '../../src/claims/define-claims.js'
import { claimsGraph } from '../../src/graph/index.js'
import { middlesFit, namePartsOf } from '../../src/graph/names.js'

const speaking = (source: object | string) =>
  defineClaims({ claims: [{ text: `Claim of ${JSON.stringify(source)}.`, source }] })
const people = (...sources: (object | string)[]) =>
  claimsGraph(...sources.map(speaking)).nodes.filter(({ id }) => id.startsWith('speaker:'))
const person = (name: string, role?: string) => ({ name, kind: 'person', ...(role !== undefined && { role }) })

it.each([
  ['a middle initial', ['Ann Lee', 'Ann B. Lee']],
  ['a middle name', ['Ann B. Lee', 'Ann Beth Lee']],
  ['an abbreviated title', ['Ann Lee', 'Sen. Ann Lee']],
  ['a role in lower case', ['Ann Lee', 'former senator Ann Lee']],
  ['accents', ['Zoe Nunez', 'Zoë Núñez']],
  ['what stands behind a comma', ['Ann Lee', 'Ann Lee, MP']],
])('joins people over %s', (_, names) => {
  expect(people(...names.map((name) => person(name)))).toHaveLength(1)
})

it('joins a title that a text elsewhere calls a role', () => {
  expect(people(person('Ann Lee', 'President'), person('President Ann B. Lee'))).toHaveLength(1)
})

it.each([
  ['a surname', ['Lee', 'Ann Lee']],
  ['a given name', ['Ann Lee', 'Ann Moor']],
  ['a surname with another given name', ['Ann Lee', 'Bob Lee']],
  ['middle initials that contradict each other', ['Ann B. Lee', 'Ann C. Lee']],
  ['a suffix', ['Ann Lee', 'Ann Lee Jr.']],
  ['a longer given name', ['Ann Lee', 'Mary Ann Lee']],
])('never joins people on %s', (_, names) => {
  expect(people(...names.map((name) => person(name)))).toHaveLength(names.length)
})

it('joins a bare name with nobody where middle names tell two people apart', () => {
  expect(people(person('Ann B. Lee'), person('Ann C. Lee'), person('Ann Lee'))).toHaveLength(3)
})

it('does not mind which article comes first', () => {
  const [one, two, three] = ['Ann B. Lee', 'Ann Lee', 'Ann Beth Lee'].map((name) => speaking(person(name)))
  const ids = (...parts: ReturnType<typeof speaking>[]) =>
    claimsGraph(...parts)
      .nodes.map(({ id }) => id)
      .sort()
  expect(ids(one!, two!, three!)).toEqual(ids(three!, one!, two!))
})

it('tells all names and roles of a speaker', () => {
  const [node] = people(person('Ann Lee', 'lawyer'), person('Ann B. Lee', 'president'))
  expect(node).toMatchObject({ label: 'Ann B. Lee', properties: { role: 'lawyer; president', alsoKnownAs: 'Ann Lee' } })
})

it('keeps somebody apart from the firm that bears the same name', () => {
  expect(people(person('Ann Lee'), { name: 'Ann Lee', kind: 'organization' })).toHaveLength(2)
})

describe('organisations', () => {
  const body = (name: string) => ({ name, kind: 'organization' })

  it('are joined with the acronym that their initials spell', () => {
    expect(people(body('Harbour Workers Union'), body('HWU'), body('the H.W.U.'))).toHaveLength(1)
  })

  it('are joined with the acronym that a text gives', () => {
    const graph = claimsGraph(
      analyze('The Harbour Workers Union (HWU) said wages fell. The HWU said strikes would follow.'),
      speaking(body('HWU')),
    )
    expect(graph.nodes.filter(({ kind }) => kind === 'organization').map(({ label }) => label)).toEqual([
      'Harbour Workers Union',
    ])
  })

  it('stay apart where two spell the same acronym', () => {
    expect(people(body('Harbour Workers Union'), body('Hotel Waiters Union'), body('HWU'))).toHaveLength(3)
  })
})

it.each([
  ['Ann Lee', ['ann', [], 'lee', '']],
  ['Ann B. C. Lee', ['ann', ['b', 'c'], 'lee', '']],
  ['Dr. Ann Lee', ['ann', [], 'lee', '']],
  ['Ann Lee III', ['ann', [], 'lee', 'iii']],
  ['Ursula von der Moor', ['ursula', ['von', 'der'], 'moor', '']],
])('takes %s apart', (name, [given, middle, surname, suffix]) => {
  expect(namePartsOf(name, new Set())).toEqual({ given, middle, surname, suffix })
})

it('finds no full name in one word', () => {
  for (const name of ['Lee', '', ' ', '.', 'Lee,', 'Lee Jr.'.slice(0, 3)])
    expect(namePartsOf(name, new Set())).toBe(undefined)
})

it.each([
  [[], ['b'], true],
  [['b'], ['beth'], true],
  [['b'], ['c'], false],
  [['b', 'c'], ['beth', 'clara'], true],
  [['c', 'b'], ['beth', 'clara'], false],
])('middle names %j and %j fit: %s', (a, b, fit) => {
  expect(middlesFit(a, b)).toBe(fit)
  expect(middlesFit(b, a)).toBe(fit)
})
