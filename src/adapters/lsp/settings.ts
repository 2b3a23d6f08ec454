import { DataError } from '../../model/errors.js'
import type { Config } from '../../model/generated/shapes.js'
import { assertConfig } from '../config/validate-config.js'

/** What an editor may set, under `onrecord`: most of what a configuration file may, and what is about the editor alone. */
export interface Settings
  extends Pick<Config, 'dateline' | 'publisher' | 'minConfidence' | 'checks' | 'tables' | 'references' | 'policy'> {
  /** False where configuration files are not to be looked for; they may be programs. */
  configFile?: boolean
  /** Milliseconds from the last edit until the whole text is read anew. */
  delay?: number
  /** Address under which the pages of the checks are published. */
  docs?: string
}

/** Milliseconds from the last edit until the whole text is read anew, where the editor does not say. */
export const DELAY = 200

const SHARED = ['dateline', 'publisher', 'minConfidence', 'checks', 'tables', 'references', 'policy'] as const

// What is the editor’s alone, and what each must be.
const OWN: Record<string, [isRight: (value: unknown) => boolean, expected: string]> = {
  configFile: [(value) => typeof value === 'boolean', '`true` or `false`'],
  delay: [
    (value) => typeof value === 'number' && value >= 0 && value <= 60_000,
    'a number of milliseconds up to 60000',
  ],
  docs: [(value) => typeof value === 'string', 'an address'],
}

/**
 * What an editor sends as settings, with what is wrong in it left out and told. An editor sends what is not set as `null`, an empty
 * word or an empty list; these count as left out.
 */
export function readSettings(sent: unknown): { settings: Settings; problems: string[] } {
  const settings: Record<string, unknown> = {}
  const problems: string[] = []
  const values = new Map<string, unknown>(Object.entries(typeof sent === 'object' && sent !== null ? sent : {}))
  const isSet = (value: unknown) =>
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  for (const name of SHARED) {
    const value = values.get(name)
    if (!isSet(value)) continue
    try {
      assertConfig('settings of the editor', { [name]: value })
      settings[name] = value
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      problems.push(error.message)
    }
  }
  for (const [name, [isRight, expected]] of Object.entries(OWN)) {
    const value = values.get(name)
    if (!isSet(value)) continue
    if (isRight(value)) settings[name] = value
    else problems.push(`settings of the editor: \`onrecord.${name}\` must be ${expected}`)
  }
  return { settings, problems }
}
