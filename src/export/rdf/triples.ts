import type { Resource, Value } from './resource.js'
import { DATATYPES, expand, REVERSE } from './terms.js'

/** A value of RDF, or an IRI as a string. */
export type Term = string | { value: string; type: string }

/** What is said of a resource; the predicate is a term that `expand` makes an IRI of. */
export type Statement = [subject: string, predicate: string, object: Term]

/** The triples of a resource and all that stands in it: what any reader of JSON-LD makes of it by our context. */
export function triplesOf(resource: Resource): Statement[] {
  const statements: Statement[] = []
  collect(resource, statements)
  return statements
}

// Those of one subject come together, those of what stands in it behind them.
function collect(resource: Resource, statements: Statement[], pointing?: [predicate: string, subject: string]): void {
  const subject = resource['@id']
  const inner: (() => void)[] = []
  for (const key in resource) {
    if (key === '@id') continue
    const value = resource[key]!
    const reverse = REVERSE[key]
    for (const one of Array.isArray(value) ? value : [value])
      if (key === '@type') statements.push([subject, 'rdf:type', expand(one as string)])
      else if (reverse !== undefined) inner.push(() => collect(one as Resource, statements, [reverse, subject]))
      else if (typeof one !== 'object' || !('@id' in one)) statements.push([subject, key, literal(key, one)])
      else {
        statements.push([subject, key, one['@id']])
        if ('@type' in one) inner.push(() => collect(one, statements))
      }
  }
  if (pointing) statements.push([subject, ...pointing])
  for (const descend of inner) descend()
}

function literal(key: string, value: Exclude<Value, Resource>): Term {
  if (typeof value === 'object') return { value: value['@value'], type: expand(value['@type']) }
  const type = (name: string) => expand(DATATYPES[key] ?? `xsd:${name}`)
  if (typeof value === 'string') return { value, type: type('string') }
  if (typeof value === 'boolean') return { value: String(value), type: type('boolean') }
  if (Number.isInteger(value)) return { value: value.toFixed(0), type: type('integer') }
  // The canonical form of a double.
  return { value: value.toExponential(15).replace(/(\d)0*e\+?/, '$1E'), type: type('double') }
}

const ESCAPES: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
}

/** Text between quotation marks, as canonical N-Quads has it. What lies before the blank are control characters. */
export function quoted(text: string): string {
  const escaped = (char: string) =>
    ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return `"${text.replaceAll(/["\\\u007f]|[^ -\uffff]/g, escaped)}"`
}
