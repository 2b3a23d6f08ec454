#!/usr/bin/env node
import { writeFile } from 'node:fs/promises'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import picocolors from 'picocolors'
import { analyze } from '../analyze.js'
import { check, relations } from '../checks/index.js'
import { linkQuotes } from '../claims/link-quotes.js'
import { type PolicyName, policies } from '../evidence/verification/policy.js'
import { groupings, type PictureOptions } from '../export/index.js'
import { type ReportArticle, writeReport } from '../export/report/index.js'
import { type ExportOptions, nodeKinds } from '../graph/format.js'
import { claimsGraph, type GraphPart } from '../graph/index.js'
import { DataError } from '../model/errors.js'
import type { Analysis, Finding, ReferenceRow } from '../model/generated/shapes.js'
import { isDay } from '../model/options.js'
import { prepareReferences, verifyQuotes } from '../verify.js'
import { version } from '../version.js'
import { graphFormats, needsFolder, writeGraph } from './cli/graph.js'
import { findFiles, readInput } from './cli/inputs.js'
import { drawPicture } from './cli/picture.js'
import { printFigures, printFindings, printQuotes } from './cli/print.js'
import { createProgress } from './cli/progress.js'
import { pagedReferences, type ReferenceText, readReferenceTexts } from './cli/reference-texts.js'
import { readReferences } from './cli/references.js'
import { toSarif, type VerifiedArticle } from './cli/sarif.js'
import { printVerifications } from './cli/verifications.js'
import type { MarkupName } from './markup.js'

const EXIT = { clean: 0, findings: 1, wrong: 2 } as const
const REFERENCE_TEXT =
  'a text to verify against: text, Markdown, HTML, PDF, DOCX, VTT, SRT or JSON; may be given several times'
const RANK: Record<Finding['severity'] | 'none', number> = { none: -1, info: 0, warning: 1, error: 2 }

interface Options {
  dateline?: string
  title?: string
  publisher?: string
  input?: MarkupName | 'text'
  format: string
  reference: string[]
  references: string[]
  minConfidence?: number
  only?: string[]
  off?: string[]
  failOn: Finding['severity']
  policy: PolicyName
  output?: string
  kinds?: NonNullable<ExportOptions['kinds']>
  detail?: NonNullable<ExportOptions['detail']>
  group?: NonNullable<PictureOptions['group']>
  most?: number
  picture?: boolean
  color?: boolean
}

interface Read {
  name: string
  analysis: Analysis
}

const program = new Command('onrecord')
  .description('Who said it, do the figures hold, and does the source really say so?')
  .version(version)
  .showHelpAfterError('(add --help for what there is)')
  .exitOverride()
  .addHelpText(
    'after',
    `
FILE is plain text, Markdown (.md) or HTML (.html); - reads standard input; quoted patterns such as "news/**/*.md" work.
Exit code: 0 clean, 1 findings, 2 a wrong call or a file that could not be read.

Examples:
  onrecord quotes article.md
  onrecord check --dateline 2022-12-15 --reference population.csv article.txt
  onrecord verify --policy ap --reference speech.pdf --reference hearing.vtt article.md
  onrecord graph --format mermaid article.html
  onrecord report --reference speech.pdf -o report.html article.md`,
  )

command('check', 'report what does not hold: figures, dates, quotations without a source', ['pretty', 'json'])
  .option('--only <checks>', 'run these checks only, comma-separated', list)
  .option('--off <checks>', 'leave these checks out, comma-separated', list)
  .addOption(failOn('warning'))
  .action(async (files: string[], options: Options) => {
    const references = await readReferences(options.reference)
    const all: { file: string; findings: Finding[] }[] = []
    let failed = false
    const unread = await eachFile(files, options, ({ name, analysis }) => {
      const findings = check(analysis, checkOptions(options, references))
      failed ||= findings.some(({ severity }) => RANK[severity] >= RANK[options.failOn])
      if (options.format === 'pretty')
        print(printFindings(name, analysis, findings, picocolors.createColors(colored(options))))
      else all.push({ file: name, findings })
    })
    if (options.format === 'json') print(json(all))
    process.exitCode = unread > 0 ? EXIT.wrong : failed ? EXIT.findings : EXIT.clean
  })

command('quotes', 'list who said what', ['pretty', 'json', 'csv']).action(async (files: string[], options: Options) => {
  const rows: Record<string, unknown>[] = []
  let several = false
  const unread = await eachFile(files, options, ({ name, analysis }, count) => {
    several ||= count > 1
    const quotes = linkQuotes(analysis)
    if (options.format === 'pretty') print(`${several ? `${name}\n` : ''}${printQuotes(quotes)}${several ? '\n' : ''}`)
    else rows.push(...quotes.map((row) => ({ file: name, ...row })))
  })
  if (options.format === 'json') print(json(rows))
  if (options.format === 'csv') print(csv(rows))
  process.exitCode = unread > 0 ? EXIT.wrong : EXIT.clean
})

command('figures', 'list every figure with its interval, and what was compared with what', ['pretty', 'json']).action(
  async (files: string[], options: Options) => {
    const references = await readReferences(options.reference)
    const all: object[] = []
    const unread = await eachFile(files, options, ({ name, analysis }, count) => {
      const compared = relations(analysis, checkOptions(options, references))
      if (options.format === 'pretty')
        print(`${count > 1 ? `${name}\n` : ''}${printFigures(analysis, compared)}${count > 1 ? '\n' : ''}`)
      else all.push({ file: name, quantities: analysis.quantities, dates: analysis.dates, relations: compared })
    })
    if (options.format === 'json') print(json(all))
    process.exitCode = unread > 0 ? EXIT.wrong : EXIT.clean
  },
)

command(
  'verify',
  'verify every quotation against the texts it was taken from',
  ['pretty', 'json', 'sarif'],
  REFERENCE_TEXT,
)
  .addOption(policy())
  .addOption(failOn('error'))
  .action(async (files: string[], options: Options) => {
    const texts = await readTexts(options)
    const references = prepareReferences(texts.map(({ reference }) => reference))
    const all: VerifiedArticle[] = []
    const unread = await eachFile(files, options, ({ name, analysis }) => {
      const rows = verifyQuotes(analysis, references, { policy: options.policy })
      all.push({ file: name, text: analysis.text, rows })
      if (options.format !== 'pretty') return
      if (files.length > 1) print(`${name}\n`)
      print(printVerifications(rows, texts, picocolors.createColors(colored(options))))
    })
    if (options.format === 'json') print(json(all.map(({ file, rows }) => ({ file, quotations: rows }))))
    if (options.format === 'sarif') print(toSarif(all, texts))
    const failed = all.some(({ rows }) => rows.some(({ severity }) => RANK[severity] >= RANK[options.failOn]))
    const missing = unread > 0 || texts.some(({ reference }) => reference.unreadable)
    process.exitCode = missing ? EXIT.wrong : failed ? EXIT.findings : EXIT.clean
  })

command('graph', 'write the claims graph of all files together', graphFormats)
  .option('-o, --output <path>', 'write into this file, or, where a format is several files, into this folder')
  .option('--kinds <kinds>', `write these kinds of nodes only, comma-separated: ${nodeKinds.join(', ')}`, kindList)
  .addOption(new Option('--detail <detail>', 'how much of each node to write').choices(['labels', 'facts', 'all']))
  .addOption(
    new Option(
      '--group <by>',
      'for svg: what statements are put together by (default: document, none of one file)',
    ).choices(groupings),
  )
  .option('--most <count>', 'for svg: statements to show at most (default: 60)', count)
  .action(async (files: string[], options: Options) => {
    const { format, output, kinds, detail, group, most } = options
    if (needsFolder(format) && output === undefined)
      throw new RangeError(`\`--format ${format}\` is several files: name a folder for them with \`-o\``)
    const tables = checkOptions(options, await readReferences(options.reference))
    const parts: GraphPart[] = []
    const unread = await eachFile(files, options, ({ analysis }) => {
      parts.push({ analysis, ...(format === 'svg' && { findings: check(analysis, tables) }) })
    })
    if (parts.length > 0)
      await writeGraph(claimsGraph(...parts), format, output, {
        ...(kinds && { kinds }),
        ...(detail && { detail }),
        ...(group && { group }),
        ...(most && { most }),
      })
    process.exitCode = unread > 0 ? EXIT.wrong : EXIT.clean
  })

command('report', 'write one page for a browser: who says what, findings, figures, verdicts', [], REFERENCE_TEXT)
  .option('--references <file>', 'a table of known figures, CSV or JSON; may be given several times', append, [])
  .addOption(policy())
  .option('-o, --output <file>', 'write into this file instead of standard output')
  .option('--no-picture', 'leave out the picture of who said what')
  .action(async (files: string[], options: Options) => {
    const texts = await readTexts(options)
    const tables = checkOptions(options, await readReferences(options.references))
    const prepared = prepareReferences(texts.map(({ reference }) => reference))
    const articles: ReportArticle[] = []
    const unread = await eachFile(files, options, ({ name, analysis }) => {
      const verifications = texts.length > 0 && verifyQuotes(analysis, prepared, { policy: options.policy })
      articles.push({
        name,
        analysis,
        findings: check(analysis, tables),
        relations: relations(analysis, tables),
        ...(verifications && { verifications }),
      })
    })
    if (articles.length > 0) {
      const references = texts.map(({ reference }) => reference)
      const graph = claimsGraph(...articles.map((article) => ({ ...article, references })))
      const picture = options.picture ? await drawPicture(graph) : undefined
      const page = writeReport(articles, { references: pagedReferences(texts), ...(picture && { picture }) })
      if (options.output) await writeFile(options.output, page)
      else print(page)
    }
    process.exitCode = unread > 0 || texts.some(({ reference }) => reference.unreadable) ? EXIT.wrong : EXIT.clean
  })

// Reads the texts to verify against; tells those that can't be read.
async function readTexts({ reference }: Options): Promise<ReferenceText[]> {
  const texts = await readReferenceTexts(reference)
  for (const { file, reference } of texts)
    if (reference.unreadable) process.stderr.write(`onrecord: ${file}: ${reference.unreadable}\n`)
  return texts
}

function policy(): Option {
  return new Option('--policy <name>', 'house rules that make severities of verdicts')
    .choices(Object.keys(policies))
    .default('strict')
}

function failOn(severity: Finding['severity']): Option {
  return new Option('--fail-on <severity>', 'lowest severity that gives exit code 1')
    .choices(['error', 'warning', 'info'])
    .default(severity)
}

function command(
  name: string,
  description: string,
  choices: string[],
  references = 'a table of known figures, CSV or JSON; may be given several times',
): Command {
  const built = program
    .command(name)
    .description(description)
    .argument('<file...>', 'files to read; - for standard input')
    .option('--dateline <day>', 'day of publication, such as 2022-12-15; relative dates resolve against it', day)
    .option('--title <words>', 'headline')
    .option('--publisher <name>', 'who publishes the text')
    .option('--reference <file>', references, append, [])
    .option('--min-confidence <share>', 'leave out attributions less sure than this, 0 to 1', share)
    .addOption(
      new Option('--input <markup>', 'how the text is marked up; by the file’s ending when left out').choices([
        'text',
        'markdown',
        'html',
      ]),
    )
  if (choices.length === 0) return built
  return built
    .addOption(new Option('--format <format>', 'how to print').choices(choices).default(choices[0]))
    .option('--no-color', 'print without colours')
}

// Reads and analyses the files one after the other; tells those that can't be read. Gives how many those were.
async function eachFile(paths: string[], options: Options, use: (read: Read, count: number) => void): Promise<number> {
  const files = await findFiles(paths)
  const progress = createProgress(process.stderr, files.length)
  let unread = 0
  for (const [i, file] of files.entries()) {
    progress.show(i, file)
    const input = await readInput(file, options.input)
    if ('error' in input) {
      unread++
      progress.clear()
      process.stderr.write(`onrecord: ${file}: ${input.error}\n`)
      continue
    }
    const { dateline, title, publisher, minConfidence } = options
    const analysis = analyze(input.text, {
      ...(input.format && { format: input.format }),
      ...(dateline !== undefined && { dateline }),
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(minConfidence !== undefined && { minConfidence }),
    })
    progress.clear()
    use({ name: file === '-' ? '<stdin>' : file, analysis }, files.length)
  }
  return unread
}

function checkOptions({ only, off }: Options, references: ReferenceRow[]) {
  return { references, ...(only && { only }), ...(off && { off }) }
}

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It must be a day such as 2022-12-15.')
  return value
}

function append(value: string, before: string[]): string[] {
  return [...before, value]
}

function share(value: string): number {
  const number = Number(value)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return number
}

function count(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1 on.')
  return number
}

function list(value: string): string[] {
  return value.split(',').map((item) => item.trim())
}

function kindList(value: string): NonNullable<ExportOptions['kinds']> {
  return list(value).map((name) => {
    const kind = nodeKinds.find((kind) => kind === name)
    if (!kind) throw new InvalidArgumentError(`There is no kind \`${name}\`; there are ${nodeKinds.join(', ')}.`)
    return kind
  })
}

function colored({ color }: Options): boolean {
  return color !== false && process.stdout.isTTY === true && picocolors.isColorSupported
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

// RFC 4180: every value that needs it in quotation marks; spans as start and end.
function csv(rows: readonly Record<string, unknown>[]): string {
  const head = [
    'file',
    'quote',
    'speaker',
    'role',
    'source',
    'cue',
    'type',
    'strength',
    'rule',
    'confidence',
    'start',
    'end',
  ]
  const cell = (value: unknown) => {
    const text = value === undefined ? '' : String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = rows.map(({ span, ...row }) =>
    head.map((name) => cell({ ...row, ...(span as object) }[name as never])).join(','),
  )
  return `${[head.join(','), ...lines].join('\r\n')}\r\n`
}

function print(text: string): void {
  process.stdout.write(text)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clean)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.wrong
  else if (error instanceof DataError || error instanceof RangeError || (error as NodeJS.ErrnoException).code) {
    process.stderr.write(`onrecord: ${(error as Error).message}\n`)
    process.exitCode = EXIT.wrong
  } else throw error
}
