import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { findStale, generate, readSchemas } from '../schemas/build.js'

interface Place {
  /** JSON pointer from the root of the file, `#` for the root itself. */
  pointer: string
  /** What the subschema is: the root, a type of `$defs`, a property, or a part of one of these. */
  kind: 'root' | 'type' | 'property' | 'part'
  schema: AnySchemaObject
}

const schemas = readSchemas()
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTuples: false })
addFormats.default(ajv, ['date'])
for (const schema of schemas.values()) ajv.addSchema(schema as AnySchemaObject)

const MAPS = { $defs: 'type', properties: 'property', patternProperties: 'property' } as const
const LISTS = ['anyOf', 'oneOf', 'allOf', 'prefixItems']
const SINGLES = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else']

/** Every subschema of a file, the root first. */
function placesOf(schema: AnySchemaObject, pointer = '#', kind: Place['kind'] = 'root'): Place[] {
  const below = (child: unknown, path: string, kind: Place['kind']): Place[] =>
    typeof child === 'object' && child !== null ? placesOf(child, `${pointer}/${path}`, kind) : []
  return [
    { pointer, kind, schema },
    ...Object.entries(MAPS).flatMap(([word, kind]) =>
      Object.entries(schema[word] ?? {}).flatMap(([key, child]) => below(child, `${word}/${key}`, kind)),
    ),
    ...LISTS.flatMap((word) => [...(schema[word] ?? [])].flatMap((child, at) => below(child, `${word}/${at}`, 'part'))),
    ...SINGLES.flatMap((word) => below(schema[word], word, 'part')),
  ]
}

/** What `$ref` points at, or the schema itself where it has none. */
function resolve(file: string, schema: AnySchemaObject): AnySchemaObject {
  if (typeof schema.$ref !== 'string') return schema
  const [name, path = ''] = schema.$ref.split('#')
  const root = schemas.get(name || file) as AnySchemaObject | undefined
  const found = path
    .split('/')
    .filter(Boolean)
    .reduce((at, key) => at?.[key], root)
  if (!found) throw new Error(`${file}: nothing at ${schema.$ref}`)
  return found
}

describe.each([...schemas])('%s', (file, root) => {
  const places = placesOf(root as AnySchemaObject)

  test('goes by its file name', () => {
    expect(root.$id).toBe(file)
  })

  test('describes every property and every type', () => {
    const silent = places
      .filter(({ kind }) => kind !== 'part')
      .filter(({ schema }) => !schema.description && !resolve(file, schema).description)
    expect(silent.map(({ pointer }) => pointer)).toEqual([])
  })

  test('names every object, and by the name it is found under', () => {
    const objects = places.filter(({ kind, schema }) => kind !== 'root' && schema.properties)
    const wrong = objects.filter(
      ({ kind, pointer, schema }) => kind !== 'type' || schema.title !== pointer.split('/').at(-1),
    )
    expect(wrong.map(({ pointer }) => pointer)).toEqual([])
    expect(root.title).toMatch(/^[A-Z][A-Za-z]+$/)
  })

  test('lets no object hold a property it does not describe', () => {
    const open = places.filter(({ schema }) => schema.properties && schema.additionalProperties !== false)
    expect(open.map(({ pointer }) => pointer)).toEqual([])
  })

  test('gives an example of every property that is no type or closed list', () => {
    const bare = places
      .filter(({ kind }) => kind === 'property')
      .filter(({ schema }) => !schema.examples && !schema.enum && !schema.$ref && schema.type !== 'boolean')
    expect(bare.map(({ pointer }) => pointer)).toEqual([])
  })

  test('gives examples that are valid', () => {
    const wrong = places.flatMap(({ pointer, schema }) => {
      if (!schema.examples) return []
      const validate = ajv.compile({ $ref: `${file}${pointer}` })
      return (schema.examples as unknown[])
        .filter((example) => !validate(example))
        .map((example) => `${pointer}: ${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`)
    })
    expect(wrong).toEqual([])
  })
})

test('type names are unique over all schemas', () => {
  const names = [...schemas.values()].flatMap((root) => [root.title, ...Object.keys(root.$defs ?? {})])
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('what is generated from the schemas is fresh', { timeout: 60_000 }, async () => {
  expect([...(await findStale()).keys()], 'run `npm run schemas`').toEqual([])
  const committed = readdirSync(fileURLToPath(new URL('../src/model/generated', import.meta.url)))
  expect(committed.sort()).toEqual([...(await generate()).keys()].sort())
})
