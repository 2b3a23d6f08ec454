import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataError } from '../../model/errors.js'
import type { Config } from '../../model/generated/shapes.js'
import { createPrepared } from '../cli/prepared-references.js'
import { createTables } from '../cli/references.js'
import { expandPaths } from '../cli/settings.js'
import { analyzeOptionsOf, checkOptionsOf, createConfigFinder, isIgnored } from '../config/index.js'
import type { MarkupName } from '../markup.js'
import type { Reading } from './article.js'
import type { ConfigureParams } from './messages.js'

/** How one document is read. */
export interface Configured {
  reading: Reading
  /** How the configuration says the document is marked up. */
  input?: MarkupName | 'text'
  /** The configuration leaves the document out. */
  ignored: boolean
  /** What is wrong with the configuration, or with the files it names. */
  problems: string[]
}

/**
 * Gives how a document is read: by the configuration file found upwards from it, and else by the settings of the editor, whose paths
 * are relative to the workspace. Files are read once.
 */
export function createConfigured({ settings, root }: ConfigureParams): (uri: string) => Promise<Configured> {
  const finder = settings.configFile === false ? undefined : createConfigFinder()
  const workspace = pathOf(root) ?? process.cwd()
  const prepare = createPrepared()
  const tablesOf = createTables()
  return async (uri) => {
    const path = pathOf(uri) ?? resolve(workspace, '_')
    const problems: string[] = []
    const complain = (error: unknown) => {
      if (!(error instanceof DataError)) throw error
      problems.push(error.message)
      return undefined
    }
    const found = await finder?.find(path).catch(complain)
    const config = merged(settings, found?.config)
    const from = (name: 'tables' | 'references') =>
      expandPaths((config[name] ?? []).map((one) => resolve((found?.config[name] && found.folder) || workspace, one)))
    const rows = await tablesOf(await from('tables')).catch(complain)
    const { texts, references, complaints } = await prepare(await from('references'))
    return {
      reading: {
        analyze: analyzeOptionsOf(config),
        check: checkOptionsOf(config),
        tables: rows ?? [],
        texts,
        ...(texts.length > 0 && { shelf: references }),
        ...(config.policy && { policy: config.policy }),
      },
      ...(config.input && { input: config.input }),
      ignored: found !== undefined && isIgnored(found, path),
      problems: [...problems, ...complaints],
    }
  }
}

// What a project says of itself holds over what the editor says of everything.
function merged({ configFile, delay, docs, ...settings }: ConfigureParams['settings'], config: Config = {}): Config {
  return { ...settings, ...config, checks: { ...settings.checks, ...config.checks } }
}

/** The path of a `file:` address; nothing for one of another kind. */
function pathOf(uri: string | undefined): string | undefined {
  return uri?.startsWith('file:') ? fileURLToPath(uri) : undefined
}
