import { expand, OWN, PREFIXES } from './terms.js'
import { quoted, type Statement, type Term } from './triples.js'

const [STRING, INTEGER, BOOLEAN] = ['string', 'integer', 'boolean'].map((name) => PREFIXES.xsd + name)

/** Prefixes as Turtle and TriG declare them. */
export function prefixes(more: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...PREFIXES, ...more })
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join('')
}

/** Statements in the order they come: a block for those of one subject in a row, with a line a predicate. */
export function blocks(statements: Iterable<Statement>, indent = ''): string {
  let text = ''
  let last: Statement | undefined
  for (const statement of statements) {
    const [subject, predicate, object] = statement
    if (subject === last?.[0] && predicate === last[1]) text += `, ${shown(object)}`
    else {
      const verb = predicate === 'rdf:type' ? 'a' : verbOf(predicate)
      const lead = subject === last?.[0] ? ` ;\n${indent} ` : `${last ? ' .\n' : ''}${indent}${named(subject)}`
      text += `${lead} ${verb} ${shown(object)}`
    }
    last = statement
  }
  return last ? `${text} .\n` : ''
}

function shown(term: Term): string {
  if (typeof term === 'string') return named(term)
  const { value, type } = term
  // What Turtle takes for a number or a truth as it stands.
  if (type === INTEGER || type === BOOLEAN) return value
  return type === STRING ? quoted(value) : `${quoted(value)}^^${named(type)}`
}

// The name of a fact may hold what may not stand behind a prefix.
function verbOf(term: string): string {
  if (term.startsWith('fact:')) return named(expand(term))
  return term.includes(':') ? term : `${OWN.has(term) ? 'onrecord' : 'schema'}:${term}`
}

const BY_NAMESPACE = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(PREFIXES).map(([prefix, iri]) => [iri, prefix]),
)

// With a prefix where all that follows it may stand in a name.
function named(iri: string): string {
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const prefix = BY_NAMESPACE.get(iri.slice(0, end))
  const name = iri.slice(end)
  return prefix !== undefined && /^[A-Za-z]\w*$/.test(name) ? `${prefix}:${name}` : `<${iri}>`
}
