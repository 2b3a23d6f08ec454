import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import type { AnalyzeOptions } from '../../analyze.js'
import type { CheckOptions } from '../../checks/index.js'
import type { Config, Severity } from '../../model/generated/shapes.js'
import type { FoundConfig } from './find-config.js'

/** What a configuration says for `analyze`. The markup is left to whoever knows the file. */
export function analyzeOptionsOf({ dateline, publisher, minConfidence }: Config): AnalyzeOptions {
  return {
    ...(dateline !== undefined && { dateline }),
    ...(publisher !== undefined && { publisher }),
    ...(minConfidence !== undefined && { minConfidence }),
  }
}

/** What a configuration says for `check`. The tables are left to whoever reads files. */
export function checkOptionsOf({ checks = {} }: Config): Pick<CheckOptions, 'off' | 'severities' | 'options'> {
  const off: string[] = []
  const severities: Record<string, Severity> = {}
  const options: Record<string, object> = {}
  for (const [id, setting] of Object.entries(checks)) {
    if (setting === false || setting === 'off') off.push(id)
    else if (typeof setting === 'object') {
      if (setting.severity) severities[id] = setting.severity
      if (setting.options) options[id] = setting.options
    } else if (setting !== true && setting !== 'on') severities[id] = setting
  }
  return { off, severities, options }
}

/** The tables, references and baseline of a configuration as absolute paths and patterns. */
export function pathsOf({ folder, config }: FoundConfig): {
  tables?: string[]
  references?: string[]
  baseline?: string
} {
  const { tables, references, baseline } = config
  return {
    ...(tables && { tables: tables.map((path) => resolve(folder, path)) }),
    ...(references && { references: references.map((path) => resolve(folder, path)) }),
    ...(baseline !== undefined && { baseline: resolve(folder, baseline) }),
  }
}

/** Whether the configuration leaves a file out. */
export function isIgnored({ folder, config }: FoundConfig, file: string): boolean {
  if (!config.ignore?.length) return false
  const path = relative(folder, resolve(file)).replaceAll('\\', '/')
  return picomatch.isMatch(path, config.ignore, { dot: true })
}
