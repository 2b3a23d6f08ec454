// Builds src/export/report/generated/page.ts: the style sheet and the script of the report, made small, each with the hash by
// which the page’s content security policy lets it through.
//
//   npm run report             writes it
//   npm run report -- --check  fails where what is committed differs
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { forPages } from '../bundling.js'

const target = fileURLToPath(new URL('../src/export/report/generated/page.ts', import.meta.url))

/** What the generated file should hold. */
export async function generate(): Promise<string> {
  const [style, script] = await Promise.all(['page.css', 'page.ts'].map(bundle))
  const constant = (name: string, what: string, value: string) =>
    `/** ${what} */\nexport const ${name} = ${literal(value)}\n`
  return [
    '// Built from report/page.css and report/page.ts by `npm run report`; change those, not this file.\n',
    constant('STYLE', 'The style sheet of the report.', style!),
    constant('STYLE_HASH', 'Its hash, as a content security policy names it.', hashOf(style!)),
    constant('SCRIPT', 'The script of the report.', script!),
    constant('SCRIPT_HASH', 'Its hash, as a content security policy names it.', hashOf(script!)),
  ].join('\n')
}

/** True where the committed file is not what the sources give. */
export async function isStale(): Promise<boolean> {
  return !existsSync(target) || readFileSync(target, 'utf8') !== (await generate())
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    ...forPages,
  })
  const text = outputFiles[0]!.text.trim()
  if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error(`${file} would end its own element`)
  return text
}

const literal = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = await isStale()
  if (process.argv.includes('--check')) {
    if (stale) console.error('src/export/report/generated/page.ts is stale: run `npm run report`')
    process.exitCode = stale ? 1 : 0
  } else {
    mkdirSync(dirname(target), { recursive: true })
    if (stale) writeFileSync(target, await generate())
    console.log(`report: ${stale ? 'the style and script were built' : 'nothing changed'}`)
  }
}
