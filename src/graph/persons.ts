import { slug } from '../model/ids.js'
import { middlesFit, type NameParts, nameKeyOf, namePartsOf } from './names.js'

// People of one given name and surname that middle names tell apart; further ones stand by themselves.
const MOST_NAMESAKES = 8

/**
 * Who is meant by each full name: its id, the same for “President Ann B. Lee”, “Ann Beth Lee” and “Ann Lee”. Where middle names
 * tell several people apart, a name without any may be any of them and is joined with none. Undefined for a single word.
 */
export function createPersons(
  names: Iterable<string>,
  titles: ReadonlySet<string>,
): (name: string) => string | undefined {
  const byKey = new Map<string, Map<string, NameParts>>()
  const parts = new Map<string, NameParts | undefined>()
  for (const name of names) {
    if (parts.has(name)) continue
    const one = namePartsOf(name, titles)
    parts.set(name, one)
    if (!one) continue
    const key = nameKeyOf(one)
    const forms = byKey.get(key) ?? new Map<string, NameParts>()
    byKey.set(key, forms.set(one.middle.join(' '), one))
  }
  const ids = new Map<string, string>()
  for (const [key, forms] of byKey) for (const [middle, id] of tellApart(key, forms)) ids.set(`${key}|${middle}`, id)
  return (name) => {
    const one = parts.get(name)
    return one && ids.get(`${nameKeyOf(one)}|${one.middle.join(' ')}`)
  }
}

function* tellApart(key: string, forms: ReadonlyMap<string, NameParts>): Iterable<[middle: string, id: string]> {
  const full = [...forms.values()].filter(({ middle }) => middle.length > 0)
  full.sort(
    (a, b) => b.middle.join(' ').length - a.middle.join(' ').length || (a.middle.join() < b.middle.join() ? -1 : 1),
  )
  const people: { id: string; middle: readonly string[] }[] = []
  const chosen = full.map(({ given, middle, surname, suffix }) => {
    const fitting = people.filter((one) => middlesFit(one.middle, middle))
    if (fitting.length === 1) return { middle, person: fitting[0]! }
    const person = { id: slug([given, ...middle, surname, suffix].join(' ')), middle }
    if (people.length < MOST_NAMESAKES) people.push(person)
    return { middle, person }
  })
  const isOne = new Set(chosen.map(({ person }) => person.id)).size < 2
  for (const { middle, person } of chosen) yield [middle.join(' '), isOne ? slug(key) : person.id]
  if (forms.has('')) yield ['', slug(key)]
}
