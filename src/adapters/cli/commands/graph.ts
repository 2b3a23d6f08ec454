import { type Command, Option } from 'commander'
import { groupings, type PictureOptions } from '../../../export/index.js'
import { type ExportOptions, nodeKinds } from '../../../graph/format.js'
import { claimsGraph, type GraphPart } from '../../../graph/index.js'
import { checkArticle } from '../check-article.js'
import { eachArticle } from '../each-article.js'
import { fileCommand, settingsOf, TABLE, withExamples } from '../file-command.js'
import { graphFormats, needsFolder, writeGraph } from '../graph.js'
import { countTo, formatOption, kindList } from '../option-values.js'
import { createTables } from '../references.js'
import { exitCodeOf } from '../run-files.js'

interface Options extends Pick<ExportOptions, 'kinds' | 'detail' | 'base' | 'context'>, PictureOptions {
  format: string
  output?: string
}

/** `onrecord graph`. */
export function addGraph(program: Command): void {
  const command = fileCommand(program, 'graph', 'write the claims graph of all files together', `for svg: ${TABLE}`)
    .addOption(formatOption(graphFormats))
    .option('-o, --output <path>', 'write into this file, or, where a format is several files, into this folder')
    .option('--kinds <kinds>', `write these kinds of nodes only, comma-separated: ${nodeKinds.join(', ')}`, kindList)
    .addOption(new Option('--detail <detail>', 'how much of each node to write').choices(['labels', 'facts', 'all']))
    .option('--base <address>', 'in RDF the beginning of all names, such as https://example.org/claims/')
    .option('--context <address>', 'in JSON-LD the address of the context, where it is not to stand in the file')
    .addOption(
      new Option(
        '--group <by>',
        'for svg: what statements are put together by (default: document, none of one file)',
      ).choices(groupings),
    )
    .option('--most <count>', 'for svg: statements to show at most (default: 60)', countTo(9999))
  withExamples(
    command,
    '--format mermaid article.html',
    '--format csv -o tables "news/**/*.md"',
    '--format svg -o claims.svg article.md',
  )
  command.action(
    async (
      paths: string[],
      { format, output, kinds, detail, base, context, group, most }: Options,
      command: Command,
    ) => {
      if (needsFolder(format) && output === undefined)
        throw new RangeError(`\`--format ${format}\` is several files: name a folder for them with \`-o\``)
      const settings = settingsOf(command)
      const tablesOf = createTables()
      const parts: GraphPart[] = []
      const run = await eachArticle(paths, settings, async ({ analysis }, told) => {
        const references = await tablesOf(settings.flags.reference ?? told.tables)
        parts.push({
          analysis,
          ...(format === 'svg' && { findings: checkArticle(analysis, { ...told.check, references }).found }),
        })
        return undefined
      })
      if (parts.length > 0)
        await writeGraph(claimsGraph(...parts), format, output, {
          ...(kinds && { kinds }),
          ...(detail && { detail }),
          ...(base && { base }),
          ...(context && { context }),
          ...(group && { group }),
          ...(most && { most }),
        })
      process.exitCode = exitCodeOf(run)
    },
  )
}
