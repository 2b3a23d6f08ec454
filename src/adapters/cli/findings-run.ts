import type { Command } from 'commander'
import type { Config, Severity } from '../../model/generated/shapes.js'
import { type BaselineSetting, baselineOf } from './baseline-options.js'
import { chosen, runConfig, settingsOf } from './file-command.js'
import type { Format } from './formats/format.js'
import { findingsFormats } from './formats/index.js'
import type { Settings } from './settings.js'

/** How a command that reports findings runs: as its call says, and else the configuration of the working folder. */
export interface FindingsRun {
  /** What its task is told. */
  settings: Settings & { format: string; baseline?: BaselineSetting }
  format: Format
  baseline: BaselineSetting | undefined
  jobs: number | undefined
  failOn: Severity
}

/** Reads how a call of such a command runs. */
export async function findingsRunOf(command: Command): Promise<FindingsRun> {
  const settings = settingsOf(command)
  const found = await runConfig(settings)
  const config = found?.config ?? {}
  const format = chosen<NonNullable<Config['format']>>(command, 'format', config.format)
  const baseline = baselineOf(command, found)
  return {
    settings: { ...settings, format, ...(baseline && { baseline }) },
    format: findingsFormats[format]!,
    baseline,
    jobs: chosen<number | undefined>(command, 'jobs', config.jobs),
    failOn: chosen<Severity>(command, 'failOn', config.failOn),
  }
}
