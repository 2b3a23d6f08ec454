import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type FoundConfig, pathsOf } from '../config/index.js'
import { BASELINE, updateBaseline } from './baseline.js'
import type { Run } from './run-files.js'

/** The baseline of a run: findings that are known, or are to be. */
export interface BaselineSetting {
  file: string
  update: boolean
}

// More than these are counted.
const MOST_TOLD = 10

/** `--baseline` and `--update-baseline`. */
export function addBaselineOptions(command: Command): Command {
  return command
    .option('--baseline <file>', 'findings that are known, and not reported')
    .option('--update-baseline', `write what is found into the baseline (${BASELINE} when none is named)`)
}

/** The baseline that a call or the configuration names, if any. */
export function baselineOf(command: Command, found: FoundConfig | undefined): BaselineSetting | undefined {
  const { baseline, updateBaseline: update = false } = command.opts<{ baseline?: string; updateBaseline?: boolean }>()
  const file = baseline ?? (found && pathsOf(found).baseline) ?? (update ? BASELINE : undefined)
  return file === undefined ? undefined : { file, update }
}

/** Writes the baseline where that was asked for; tells what it knows that is no longer there. */
export async function closeBaseline(setting: BaselineSetting | undefined, run: Run): Promise<void> {
  if (!setting) return
  const tell = (text: string) => process.stderr.write(`onrecord: ${setting.file}: ${text}\n`)
  if (setting.update) {
    const { known, fresh } = await updateBaseline(resolve(setting.file), run.entries)
    tell(`${known} ${known === 1 ? 'finding is' : 'findings are'} known now, ${fresh} of them new`)
    return
  }
  const gone = [...run.unused].flatMap(([file, entries]) => entries.map((entry) => ({ file, ...entry })))
  for (const { file, check, words, count } of gone.slice(0, MOST_TOLD))
    tell(`no longer there: ${file}: ${check} “${words}”${count > 1 ? ` ×${count}` : ''}`)
  if (gone.length > MOST_TOLD) tell(`and ${gone.length - MOST_TOLD} more`)
  if (gone.length > 0) tell('--update-baseline takes them out')
}
