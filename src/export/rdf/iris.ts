import { NOT_IN_UTF8, writableId } from '../../graph/writing/text.js'

/** Names for all there is in a graph: nothing is nameless, so that graphs can be joined, and compared line by line. */
export interface Iris {
  node(id: string): string
  edge(id: string): string
}

const BASE = /^(?:https?:\/\/|urn:[a-z0-9]|tag:)[^\s<>"{}|\\^`#?]*[/:]$/i

/** Names under a base; throws a `RangeError` where it is none. In an id all but letters and digits is written by its number. */
export function createIris(base = 'urn:onrecord:'): Iris {
  if (!BASE.test(base)) throw new RangeError(`\`base\` must be an address that ends in \`/\` or \`:\`, not \`${base}\``)
  return { node: (id) => base + encoded(id), edge: (id) => `${base}edge/${encoded(id)}` }
}

/** The IRI of a fact that has no term. */
export function factKey(name: string): string {
  return `fact:${encoded(name).replaceAll(':', '%3A')}`
}

// What stands as it is. A name that begins with a dot could be a step to some reader.
const PLAIN = /^[\w:~-][\w:.~-]*$/

function encoded(name: string): string {
  if (PLAIN.test(name)) return name
  return encodeURIComponent(writableId(name, NOT_IN_UTF8))
    .replaceAll('%3A', ':')
    .replaceAll("'", '%27')
    .replace(/^\.+/, (dots) => '%2E'.repeat(dots.length))
}
