// Builds what the documentation shows of the program: the output of commands and examples in README.md and
// docs/command-line.md, the table of checks, and docs/checks/<id>.md.
//
//   npm run docs             writes them (after `npm run build`)
//   npm run docs -- --check  fails where what is committed differs
//
// There a line `<!-- output: COMMAND -->` stands before the block that holds what COMMAND prints, `<!-- file: PATH -->` before
// one that holds a file; `<!-- table: checks -->`, `<!-- table: formats -->` and `<!-- table: sizes -->` stand before tables.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checks } from '../src/checks/index.js'
import { formats, rdfFormats } from '../src/export/index.js'
import type { CheckExamples } from '../src/model/check.js'
import { missedBy, toldOf } from './check-counts.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a command of the documentation prints: `onrecord …` runs the built command line, `node FILE.ts` an example. */
function outputOf(command: string): string {
  const words = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))
  const [program, ...args] = words
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const argv = program === 'onrecord' ? [join(root, 'dist/adapters/cli.js'), ...args] : [tsx, ...args]
  const { stdout, stderr, error } = spawnSync(process.execPath, argv, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  // What the command line says of a wrong call is output too.
  const isTold = program === 'onrecord' && stderr.startsWith('onrecord: ')
  if (error || (!stdout && stderr && !isTold)) throw new Error(`${command}: ${error?.message ?? stderr}`)
  return (stdout || stderr).replaceAll(/[ \t]+$/gm, '').trimEnd()
}

function checksTable(): string {
  const rows = checks.map(({ id, summary, severity }) => `| [${id}](docs/checks/${id}.md) | ${summary} | ${severity} |`)
  return ['| check | reports | severity |', '|---|---|---|', ...rows].join('\n')
}

function formatsTable(): string {
  const rows = [...formats, ...rdfFormats].map(
    ({ id, mediaType, summary }) => `| \`${id}\` | ${summary} | \`${mediaType}\` |`,
  )
  return ['| format | what it is | media type |', '|---|---|---|', ...rows].join('\n')
}

function sizesTable(): string {
  const budgets: { import: string; from: string; code: number; words?: number }[] = JSON.parse(
    readFileSync(join(root, 'test/package/size-budget.json'), 'utf8'),
  )
  const rows = budgets.map(
    ({ import: names, from, code, words = 0 }) => `| ${names} | \`${from}\` | ${code} | ${words || '–'} |`,
  )
  return ['| a bundle with | from | code | words and models |', '|---|---|---|---|', ...rows].join('\n')
}

function page(path: string): string {
  return readFileSync(join(root, path), 'utf8')
    .replaceAll(
      /(<!-- output: (.+?) -->\n```\w*\n)(?:[\s\S]*?\n)??(```)/g,
      (_, head: string, command: string, tail: string) => `${head}${outputOf(command)}\n${tail}`,
    )
    .replaceAll(
      /(<!-- file: (.+?) -->\n```\w*\n)(?:[\s\S]*?\n)??(```)/g,
      (_, head: string, file: string, tail: string) => head + readFileSync(join(root, file), 'utf8') + tail,
    )
    .replace(/(<!-- table: checks -->\n)[\s\S]*?(\n\n)/, (_, head: string, tail: string) => head + checksTable() + tail)
    .replace(
      /(<!-- table: formats -->\n)[\s\S]*?(\n\n)/,
      (_, head: string, tail: string) => head + formatsTable() + tail,
    )
    .replace(/(<!-- table: sizes -->\n)[\s\S]*?(\n\n)/, (_, head: string, tail: string) => head + sizesTable() + tail)
}

// What stands before a text is no part of it.
const formsIn = (texts: readonly string[]): string =>
  (texts.some((text) => text.startsWith('@')) ? '; behind @ the day of publication' : '') +
  (texts.some((text) => /^(?:@\S+ )?\{/.test(text)) ? '; in braces a headline' : '')

async function checkPages(): Promise<[string, string][]> {
  const pages = checks.map(async ({ id, summary, severity, needs, options, subject }): Promise<[string, string]> => {
    const { examples }: { examples: CheckExamples } = await import(`../src/checks/${id}.ts`)
    const list = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join('\n')
    const settings = Object.entries(options).map(
      ([name, value]) => `- \`${name}\`: \`${JSON.stringify(value)}\` when left out`,
    )
    const missed = missedBy(id)
    const parts = [
      `# ${id}`,
      summary,
      `Severity: ${severity}. Looks at: ${needs.join(', ')}.`,
      `Reported (the words in brackets${formsIn(examples.flags)}):\n\n${list(examples.flags)}`,
      `Not reported:\n\n${list(examples.quiet)}`,
      toldOf({ id, subject }),
      ...(missed.texts.length > 0
        ? [`It misses, for example${missed.more > 0 ? ` (and ${missed.more} more)` : ''}:\n\n${list(missed.texts)}`]
        : []),
      ...(settings.length > 0 ? [`Options:\n\n${settings.join('\n')}`] : []),
    ]
    return [`docs/checks/${id}.md`, `${parts.join('\n\n')}\n`]
  })
  return Promise.all(pages)
}

/** What the built pages should hold, by path. */
export async function buildDocs(): Promise<Map<string, string>> {
  const written = ['README.md', 'docs/command-line.md'].map((path): [string, string] => [path, page(path)])
  return new Map([...written, ...(await checkPages())])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pages = await buildDocs()
  const stale = [...pages].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
  )
  if (process.argv.includes('--check')) {
    for (const [path] of stale) console.error(`${path} is stale: run \`npm run docs\``)
    process.exitCode = stale.length > 0 ? 1 : 0
  } else {
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    console.log(`docs: ${pages.size} pages built, ${stale.length} changed`)
  }
}
