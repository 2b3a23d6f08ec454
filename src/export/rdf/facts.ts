import type { GraphNode } from '../../model/generated/shapes.js'
import { isDay } from '../../model/options.js'
import { factKey } from './iris.js'
import { add, link, type Resource, type Value } from './resource.js'
import { FACTS, OWN } from './terms.js'

// An address that can stand in RDF as it is.
const ADDRESS = /^https?:\/\/[^\p{C}\p{Z}<>"{}|\\^`]+$/u
// 1.5e-7 is 0.00000015 then; seventeen digits tell any two numbers apart.
const ALL_DIGITS = { maximumSignificantDigits: 17, useGrouping: false }
const MINUTE = /T(?:[01]\d|2[0-3]):[0-5]\d$/

/** Adds facts of a node of some kind, or of an edge; returns how many there were. */
export function addFacts(resource: Resource, facts: GraphNode['properties'] = {}, kind = ''): number {
  let count = 0
  for (const [name, fact] of Object.entries(facts)) {
    if (fact === null || (typeof fact === 'number' && !Number.isFinite(fact))) continue
    count++
    const [key = '', type = '', nameKey] = FACTS[`${kind} ${name}`]?.split(' ') ?? []
    const values =
      nameKey && typeof fact === 'string'
        ? [{ '@id': `${resource['@id']}#${key}`, '@type': type, [nameKey]: plain(fact) }]
        : standardValues(fact, type)
    if (values) for (const value of values) add(resource, key, value)
    else add(resource, OWN.has(name) ? name : factKey(name), plain(fact))
  }
  return count
}

// A fact as the term of somebody else has it; nothing where it is not of that kind.
function standardValues(fact: string | number | boolean, type: string): Value[] | undefined {
  if (type === 'number') return typeof fact === type ? [plain(fact)] : undefined
  if (typeof fact !== 'string') return undefined
  if (type === 'string') return [plain(fact)]
  if (type === 'date') return dated(fact)
  if (type === 'address') return ADDRESS.test(fact) ? [link(fact)] : undefined
  const parts = fact.toWellFormed().split('; ')
  return type === 'list' && new Set(parts).size === parts.length ? parts : undefined
}

function dated(fact: string): Value[] | undefined {
  const day = fact.slice(0, 10)
  if (!isDay(day)) return undefined
  if (fact === day) return [fact]
  return MINUTE.test(fact) && fact.length === 16 ? [{ '@type': 'xsd:dateTime', '@value': `${fact}:00` }] : undefined
}

// JSON-LD keeps sixteen digits of a number, and readers differ on large and on small ones: such are written out.
function plain(fact: string | number | boolean): Value {
  if (typeof fact === 'string') return fact.toWellFormed()
  if (typeof fact === 'boolean' || Number.isSafeInteger(fact)) return fact
  const isPlain = !Number.isInteger(fact) && !String(fact).includes('e') && Number(fact.toExponential(15)) === fact
  return isPlain ? fact : { '@type': 'xsd:decimal', '@value': fact.toLocaleString('en', ALL_DIGITS) }
}
