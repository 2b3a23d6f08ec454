/** A value with its type, where JSON or the context would tell another. */
export interface Typed {
  '@type': string
  '@value': string
}

/** What may stand under a key. */
export type Value = string | number | boolean | Typed | Resource

/** Something with a name, as JSON-LD by our context: a value, or several, under each key. */
export interface Resource {
  '@id': string
  [key: string]: Value | Value[]
}

/** Adds a value under a key, to those that stand there. */
export function add(resource: Resource, key: string, value: Value): void {
  const known = resource[key]
  if (known === undefined) resource[key] = value
  else if (Array.isArray(known)) known.push(value)
  else resource[key] = [known, value]
}

/** A resource by its name alone. */
export const link = (id: string): Resource => ({ '@id': id })
