import { type Command, Option } from 'commander'
import { type ExportOptions, nodeKinds } from '../../../graph/format.js'
import { claimsGraph } from '../../../graph/index.js'
import type { Analysis } from '../../../model/generated/shapes.js'
import { eachArticle } from '../each-article.js'
import { fileCommand, settingsOf, TABLE, withExamples } from '../file-command.js'
import { graphFormats, needsFolder, writeGraph } from '../graph.js'
import { formatOption, kindList } from '../option-values.js'
import { exitCodeOf } from '../run-files.js'

interface Options extends Pick<ExportOptions, 'kinds' | 'detail'> {
  format: string
  output?: string
}

/** `onrecord graph`. */
export function addGraph(program: Command): void {
  const command = fileCommand(program, 'graph', 'write the claims graph of all files together', TABLE)
    .addOption(formatOption(graphFormats))
    .option('-o, --output <path>', 'write into this file, or, where a format is several files, into this folder')
    .option('--kinds <kinds>', `write these kinds of nodes only, comma-separated: ${nodeKinds.join(', ')}`, kindList)
    .addOption(new Option('--detail <detail>', 'how much of each node to write').choices(['labels', 'facts', 'all']))
  withExamples(command, '--format mermaid article.html', '--format csv -o tables "news/**/*.md"')
  command.action(async (paths: string[], { format, output, kinds, detail }: Options, command: Command) => {
    if (needsFolder(format) && output === undefined)
      throw new RangeError(`\`--format ${format}\` is several files: name a folder for them with \`-o\``)
    const analyses: Analysis[] = []
    const run = await eachArticle(paths, settingsOf(command), async ({ analysis }) => {
      analyses.push(analysis)
      return undefined
    })
    if (analyses.length > 0)
      await writeGraph(claimsGraph(...analyses), format, output, {
        ...(kinds && { kinds }),
        ...(detail && { detail }),
      })
    process.exitCode = exitCodeOf(run)
  })
}
