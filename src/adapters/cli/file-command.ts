import { type Command, Option } from 'commander'
import picocolors from 'picocolors'
import { createConfigFinder, type FoundConfig } from '../config/index.js'
import { append, day, share } from './option-values.js'
import type { FileFlags, Settings } from './settings.js'

/** What `--reference` takes where figures are checked. */
export const TABLE = 'a table of known figures, CSV or JSON; may be given several times'
/** What `--reference` takes where quotations are verified. */
export const REFERENCE_TEXT =
  'a text to verify against: text, Markdown, HTML, PDF, DOCX, VTT, SRT or JSON; may be given several times'

/** A command that reads files, with the options that all of these have, and `--reference` where they are compared with any. */
export function fileCommand(program: Command, name: string, description: string, references?: string): Command {
  const command = program
    .command(name)
    .description(description)
    .argument('<file...>', 'files to read; - for standard input')
    .option('--dateline <day>', 'day of publication, such as 2022-12-15; relative dates resolve against it', day)
    .option('--title <words>', 'headline')
    .option('--publisher <name>', 'who publishes the text')
  if (references !== undefined) command.option('--reference <file>', references, append)
  return command
    .option('--min-confidence <share>', 'leave out attributions less sure than this, 0 to 1', share)
    .addOption(
      new Option('--input <markup>', 'how the text is marked up; by the file’s ending when left out').choices([
        'text',
        'markdown',
        'html',
      ]),
    )
    .option('--config <file>', 'settings, in place of those found upwards from each file')
    .option('--no-config', 'read no settings')
}

/** Says how a command is called, after its help. */
export function withExamples(command: Command, ...examples: string[]): Command {
  const lines = examples.map((example) => `  onrecord ${command.name()} ${example}`)
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
}

/** Adds `--no-color` to a command that prints for a terminal. */
export function withColors(command: Command): Command {
  return command.option('--no-color', 'print without colours')
}

/** What a call says of the files: the options that were given, without those that have their own value when left out. */
export function settingsOf(command: Command): Settings {
  const given = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli')
  const { config } = command.opts<{ config: string | boolean }>()
  return {
    flags: Object.fromEntries(given) as FileFlags,
    colors: isColored(command),
    ...(config === false ? { config: false as const } : typeof config === 'string' && { config }),
  }
}

/** The configuration of the run as a whole: the one found from the working folder. */
export async function runConfig({ config }: Settings): Promise<FoundConfig | undefined> {
  return config === false ? undefined : createConfigFinder(config).find('_')
}

/** The value of an option of the run: as given, else as configured, else as when left out. */
export function chosen<T>(command: Command, name: string, configured: T | undefined): T {
  return command.getOptionValueSource(name) === 'cli' || configured === undefined
    ? command.getOptionValue(name)
    : configured
}

function isColored(command: Command): boolean {
  const { color, output } = command.opts<{ color?: boolean; output?: string }>()
  return color !== false && output === undefined && process.stdout.isTTY === true && picocolors.isColorSupported
}
