import { dirname, relative, resolve } from 'node:path'
import { type LilconfigResult, lilconfig } from 'lilconfig'
import type { Config } from '../../model/generated/shapes.js'
import { type ReadConfig, readJson, readModule, readTypeScript } from './read-config.js'
import { assertConfig } from './validate-config.js'

/** A configuration, and where it was found. */
export interface FoundConfig {
  /** Absolute path of the file. */
  file: string
  /** Absolute path of its folder; the paths and patterns in it are relative to this. */
  folder: string
  config: Config
}

/** Finds the configuration that holds for a file; each is read once. */
export interface ConfigFinder {
  /** The nearest one from the folder of `path` upwards; nothing where there is none. Throws a `DataError` for one that is wrong. */
  find(path: string): Promise<FoundConfig | undefined>
  /** Forgets what was read, so that changed files are read again. */
  forget(): void
}

const PLACES = ['onrecord.config.js', 'onrecord.config.ts', 'onrecord.config.json', 'package.json']

const named =
  (read: ReadConfig) =>
  (file: string, content: string): unknown =>
    read(file, content, shortName(file))

/** A finder that looks upwards from each file, or that always gives the configuration of `file`. */
export function createConfigFinder(file?: string): ConfigFinder {
  const explorer = lilconfig('onrecord', {
    searchPlaces: PLACES,
    stopDir: '/',
    ignoreEmptySearchPlaces: false,
    loaders: {
      '.js': named(readModule),
      '.mjs': named(readModule),
      '.ts': named(readTypeScript),
      '.json': named(readJson),
    },
    transform: (found) => checked(found) as never,
  })
  return {
    async find(path) {
      const found =
        file === undefined ? await explorer.search(dirname(resolve(path))) : await explorer.load(resolve(file))
      return found ? { file: found.filepath, folder: dirname(found.filepath), config: found.config } : undefined
    },
    forget: () => explorer.clearCaches(),
  }
}

// An empty file is no configuration: it is told rather than passed over.
function checked(found: LilconfigResult): LilconfigResult {
  if (found) assertConfig(shortName(found.filepath), found.isEmpty ? null : found.config)
  return found
}

/** The file as seen from the working folder, where that is shorter. */
function shortName(file: string): string {
  const near = relative(process.cwd(), file)
  return near.length < file.length ? near : file
}
