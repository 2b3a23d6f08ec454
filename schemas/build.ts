// Builds src/model/generated from the schemas: the types (shapes.ts) and validators that need no ajv at run time.
//
//   npm run schemas             writes them
//   npm run schemas -- --check  fails where what is committed differs
//
// Ajv's standalone code still calls `require` for two of its helpers, and so would not load as a module in a browser;
// it is bundled once, here, into self-contained modules that use no code generation (a strict content security policy).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { compile, type JSONSchema } from 'json-schema-to-typescript'

const here = fileURLToPath(new URL('.', import.meta.url))
const target = join(here, '../src/model/generated')

// A day that exists, ISO 8601. As an expression it stands in the code of a validator; the formats that Ajv has would come in whole.
const DAY =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/

type Schema = JSONSchema & { $id: string; title: string; $defs?: Record<string, JSONSchema> }

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

// What only readers of a schema need: the code of a validator that lists allowed values holds the whole schema.
function withoutRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRemarks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, child]) =>
          !(
            (key === 'examples' && Array.isArray(child)) ||
            (['title', 'description'].includes(key) && typeof child === 'string')
          ),
      )
      .map(([key, child]) => [key, withoutRemarks(child)]),
  )
}

async function validator(schema: Schema, schemas: Map<string, Schema>): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictTuples: false,
    inlineRefs: false,
    schemas: [...schemas.values()].map(withoutRemarks) as AnySchemaObject[],
    code: { source: true, esm: false },
  })
  ajv.addFormat('date', DAY)
  const validate = ajv.getSchema(schema.$id)
  if (!validate) throw new Error(`no schema \`${schema.$id}\``)
  const code = lean(standaloneCode.default(ajv, validate))
  const bundle = await build({
    stdin: { contents: code, resolveDir: here, loader: 'js' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    banner: { js: '// Built from schemas/*.json by `npm run schemas`; change the schemas, not this file.' },
  })
  const module = bundle.outputFiles[0]?.text ?? ''
  // A bundle that does not validate leaves all of it out: no call at the top counts as doing something.
  const wrap = /^var (\w+)=/m.exec(module)?.[1]
  return module
    .replaceAll(`=${wrap}(`, `=/* @__PURE__ */${wrap}(`)
    .replace(/export default (\w+)\(\);\s*$/, 'const validate = /* @__PURE__ */ $1();\nexport default validate;\n')
}

// What nobody asks of a validator: where in the schema a rule stands, the limits its message tells anyway, what surrounds a
// value, and which properties were seen, for words such as `unevaluatedProperties` that no schema of ours has.
const UNASKED: readonly (readonly [RegExp, string])[] = [
  [/schemaPath:"[^"]*",/g, ''],
  [/params:\{(?!additionalProperty|allowedValues)[^}]*\},/g, ''],
  // One character is one however it is counted.
  [/func\d+\((data\d*)\) < 1(?!\d)/g, '$1.length < 1'],
  [/const func\d+ = require\("[^"]*ucs2length"\)\.default;/g, ''],
  [/if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g, '(vErrors ??= []).push($1);'],
  [/, parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}/g, ''],
  [/,parentData(?::\w+)?,parentDataProperty(?::[^,]+)?,rootData,dynamicAnchors/g, ''],
  [/const evaluated\d+ = validate\d+\.evaluated;(?:if\(evaluated\d+\.\w+\)\{[^}]*\})+/g, ''],
  [/validate\d+\.evaluated = \{[^}]*\};/g, ''],
  [/evaluated\d+\.\w+ = \w+;/g, ''],
]
const TRACE = /evaluated|parentData|dynamicAnchors|ucs2length/

/** The code of a validator without what nobody asks, and with the values that it allows in their place. */
function lean(code: string): string {
  const schemas = new Map(
    [...code.matchAll(/const (schema\d+) = (\{.*?\});(?=const |function )/g)].map(
      ([, name, text]) => [name, text] as const,
    ),
  )
  const left = UNASKED.reduce((text, [what, by]) => text.replaceAll(what, by), code).replaceAll(
    /allowedValues: (schema\d+)((?:\.\w+|\["[^"]+"\]|\[\d+\])*)/g,
    (_, name: string, path: string) => `allowedValues: ${JSON.stringify(at(JSON.parse(schemas.get(name)!), path))}`,
  )
  const trace = TRACE.exec(left)?.[0]
  if (trace !== undefined)
    throw new Error(`\`${trace}\` is left in a validator: Ajv writes its code in another way now`)
  return left
}

const at = (schema: unknown, path: string): unknown =>
  [...path.matchAll(/[^."[\]]+/g)].reduce<unknown>((value, [key]) => (value as Record<string, unknown>)[key], schema)

function declaration(schema: Schema): string {
  return `import type { ErrorObject } from '../validation.js'\n\ndeclare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }\n/** True where \`data\` is a valid ${schema.title}; else \`errors\` says why not. */\nexport default validate\n`
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
