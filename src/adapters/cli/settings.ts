import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { AnalyzeOptions } from '../../analyze.js'
import type { CheckOptions } from '../../checks/index.js'
import type { PolicyName } from '../../evidence/verification/verdict/policy.js'
import type { Config } from '../../model/generated/shapes.js'
import {
  analyzeOptionsOf,
  type ConfigFinder,
  checkOptionsOf,
  createConfigFinder,
  isIgnored,
  pathsOf,
} from '../config/index.js'
import type { MarkupName } from '../markup.js'
import { onceForEach } from './once.js'

/** What a call says of the files it names; only what was given. */
export interface FileFlags {
  dateline?: string
  title?: string
  publisher?: string
  input?: MarkupName | 'text'
  reference?: string[]
  references?: string[]
  minConfidence?: number
  only?: string[]
  off?: string[]
  policy?: PolicyName
}

/** What a task is told; plain data, so that it can be handed to a worker. */
export interface Settings {
  flags: FileFlags
  colors: boolean
  /** A configuration to use in place of those found; `false` for none. */
  config?: string | false
}

/** What holds for one file: what the call says, and else what its configuration says. */
export interface FileSettings {
  ignored: boolean
  analyze: AnalyzeOptions
  input?: MarkupName | 'text'
  check: Pick<CheckOptions, 'only' | 'off' | 'severities' | 'options'>
  policy: PolicyName
  /** Paths of tables of known figures. */
  tables: string[]
  /** Paths of texts to verify against. */
  references: string[]
}

/** Gives the settings of a file; `-` is in the working folder. */
export function createSettings({ flags, config }: Settings): (file: string) => Promise<FileSettings> {
  const finder: ConfigFinder | undefined = config === false ? undefined : createConfigFinder(config)
  const expand = onceForEach(expandPaths)
  return async (file) => {
    const found = await finder?.find(file === '-' ? resolve('_') : file)
    const told: Config = found?.config ?? {}
    const { dateline, title, publisher, minConfidence, only, off = [] } = flags
    const configured = checkOptionsOf(told)
    const paths = found ? pathsOf(found) : {}
    const input = flags.input ?? told.input
    return {
      ignored: found !== undefined && file !== '-' && isIgnored(found, file),
      analyze: {
        ...analyzeOptionsOf(told),
        ...(dateline !== undefined && { dateline }),
        ...(title !== undefined && { title }),
        ...(publisher !== undefined && { publisher }),
        ...(minConfidence !== undefined && { minConfidence }),
      },
      ...(input && { input }),
      // A check that is asked for by name runs, whatever the configuration says.
      check: { ...configured, ...(only && { only }), off: [...(only ? [] : (configured.off ?? [])), ...off] },
      policy: flags.policy ?? told.policy ?? 'strict',
      tables: await expand(paths.tables ?? []),
      references: await expand(paths.references ?? []),
    }
  }
}

/** The files that paths and patterns name; a pattern that fits nothing gives none. */
export async function expandPaths(patterns: readonly string[]): Promise<string[]> {
  const paths = patterns.map(async (pattern) =>
    isDynamicPattern(pattern) ? (await glob(pattern, { absolute: true, expandDirectories: false })).sort() : [pattern],
  )
  return (await Promise.all(paths)).flat()
}
