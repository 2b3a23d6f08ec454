import { Command } from 'commander'
import { version } from '../../version.js'
import { addCheck } from './commands/check.js'
import { addCompletion } from './commands/completion.js'
import { addFigures } from './commands/figures.js'
import { addGraph } from './commands/graph.js'
import { addInit } from './commands/init.js'
import { addQuotes } from './commands/quotes.js'
import { addReport } from './commands/report.js'
import { addVerify } from './commands/verify.js'
import type { Surroundings } from './run-task.js'

const COMMANDS = [addCheck, addQuotes, addFigures, addVerify, addGraph, addReport, addInit, addCompletion]

/** The command line: every command with its options. */
export function createProgram(surroundings: Surroundings = {}): Command {
  const program = new Command('onrecord')
    .description('Who said it, do the figures hold, and does the source really say so?')
    .version(version)
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride()
    .addHelpText(
      'after',
      `
FILE is plain text, Markdown (.md) or HTML (.html); - reads standard input; quoted patterns such as "news/**/*.md" work.
Settings are read from onrecord.config.{js,ts,json} or package.json, found upwards from each file; options win over them.
Exit code: 0 clean, 1 findings, 2 a wrong call or a file that could not be read.

Examples:
  onrecord quotes article.md
  onrecord check --dateline 2022-12-15 --reference population.csv article.txt
  onrecord verify --policy ap --reference speech.pdf --reference hearing.vtt article.md
  onrecord graph --format mermaid article.html
  onrecord report --reference speech.pdf -o report.html article.md`,
    )
  for (const add of COMMANDS) add(program, surroundings)
  return program
}
