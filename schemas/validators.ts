// Ajv's standalone code still calls `require` for two of its helpers, and so would not load as a module in a browser;
// it is bundled once, here, into self-contained modules that use no code generation (a strict content security policy).
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { Schema } from './build.js'

// A day that exists, ISO 8601. As an expression it stands in the code of a validator; the formats that Ajv has would come in whole.
const DAY =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/

/** The module of a validator, which tells what is wrong where data is not what a schema asks for. */
export async function validator(schema: Schema, schemas: Map<string, Schema>): Promise<string> {
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
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
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

/** The types of that module. */
export function declaration(schema: Schema): string {
  return `import type { ErrorObject } from '../validation.js'\n\ndeclare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }\n/** True where \`data\` is a valid ${schema.title}; else \`errors\` says why not. */\nexport default validate\n`
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
