// Builds src/model/generated from the schemas: the types (shapes.ts) and validators that need no ajv at run time.
//
//   npm run schemas             writes them
//   npm run schemas -- --check  fails where what is committed differs
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { declaration, validator } from './validators.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const target = join(here, '../src/model/generated')

/** A schema of ours. */
export type Schema = JSONSchema & { $id: string; title: string; $defs?: Record<string, JSONSchema> }

/** The schemas by file name, sorted. */
export function readSchemas(): Map<string, Schema> {
  const files = readdirSync(here)
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(here, file), 'utf8'))]))
}

/** What the generated files should hold, by path relative to src/model/generated. */
export async function generate(): Promise<Map<string, string>> {
  const schemas = readSchemas()
  const files = new Map([['shapes.ts', await types(schemas)]])
  for (const schema of schemas.values()) {
    files.set(`validate-${schema.$id.replace('.schema.json', '')}.js`, await validator(schema, schemas))
    files.set(`validate-${schema.$id.replace('.schema.json', '')}.d.ts`, declaration(schema))
  }
  return files
}

async function types(schemas: Map<string, Schema>): Promise<string> {
  const definitions: Record<string, unknown> = {}
  for (const schema of schemas.values()) {
    const { $defs = {}, $schema, $id, ...root } = schema
    Object.assign(definitions, $defs, { [schema.title]: root })
  }
  const combined = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Shapes',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.keys(definitions).map((name) => [name, { $ref: `#/definitions/${name}` }])),
    definitions,
  }
  const text = JSON.stringify(combined)
    .replaceAll(/"[a-z]+\.schema\.json#\/\$defs\//g, '"#/definitions/')
    .replaceAll('"#/$defs/', '"#/definitions/')
  const source = await compile(asDraft7(JSON.parse(text)) as JSONSchema, 'Shapes', {
    bannerComment: '// Built from schemas/*.json by `npm run schemas`; change the schemas, not this file.',
    additionalProperties: false,
    format: false,
    unknownAny: true,
  })
  return source.replace(
    /\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\s*export interface Shapes \{[\s\S]*?\n\}\n|export interface Shapes \{[\s\S]*?\n\}\n/,
    '',
  )
}

// json-schema-to-typescript reads draft 7: a tuple is an `items` list, and nothing may stand beside a `$ref`.
function asDraft7(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDraft7)
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value && typeof value.$ref === 'string') return { $ref: value.$ref }
  const entries = Object.entries(value).filter(
    ([key]) => key !== 'examples' && (key !== 'minItems' || 'prefixItems' in value),
  )
  return Object.fromEntries(entries.map(([key, child]) => [key === 'prefixItems' ? 'items' : key, asDraft7(child)]))
}

/** The generated files that are missing, or differ from what the schemas give, by path relative to src/model/generated. */
export async function findStale(): Promise<Map<string, string>> {
  const files = await generate()
  return new Map(
    [...files].filter(([file, text]) => {
      const path = join(target, file)
      return !existsSync(path) || readFileSync(path, 'utf8') !== text
    }),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = await findStale()
  if (process.argv.includes('--check')) {
    for (const file of stale.keys()) console.error(`src/model/generated/${file} is stale: run \`npm run schemas\``)
    process.exitCode = stale.size ? 1 : 0
  } else {
    mkdirSync(target, { recursive: true })
    for (const [file, text] of stale) writeFileSync(join(target, file), text)
    console.log(`schemas: ${stale.size} ${stale.size === 1 ? 'file' : 'files'} of src/model/generated changed`)
  }
}
