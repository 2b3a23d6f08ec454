import type { AnalyzeOptions } from '../../analyze.js'
import { type CheckOptions, checks } from '../../checks/index.js'
import { type PolicyName, policies } from '../../evidence/verification/policy.js'
import type { Severity } from '../../model/generated/shapes.js'
import { isDay } from '../../model/options.js'

/** What an editor may set, under `onrecord`. Paths are relative to the workspace. */
export interface Settings {
  /** Day of publication, ISO 8601; relative dates resolve against it. */
  dateline?: string
  /** Who publishes the texts. */
  publisher?: string
  /** Leaves out attributions less sure than this, 0 to 1. */
  minConfidence?: number
  /** Each check by its id: off, on, another severity, or severity and options. */
  checks?: Record<string, CheckSetting>
  /** Tables of known figures, CSV or JSON. */
  tables?: string[]
  /** Texts that quotations are verified against. */
  references?: string[]
  /** House rules that make severities of verdicts. */
  policy?: PolicyName
  /** Milliseconds from the last edit until the whole text is read anew. */
  delay?: number
  /** Address under which the pages of the checks are published. */
  docs?: string
}

type CheckSetting = boolean | 'on' | 'off' | Severity | { severity?: Severity; options?: object }

/** Milliseconds from the last edit until the whole text is read anew, where the editor does not say. */
export const DELAY = 200

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info']

// What each setting must be, and how that is said.
const RULES: Record<keyof Settings, [isRight: (value: unknown) => boolean, expected: string]> = {
  dateline: [isDay, 'a day such as 2022-12-15'],
  publisher: [isText, 'a name'],
  minConfidence: [(value) => isNumber(value) && value >= 0 && value <= 1, 'a number from 0 to 1'],
  checks: [isRecord, 'an object with the ids of checks as keys'],
  tables: [isTexts, 'a list of paths'],
  references: [isTexts, 'a list of paths'],
  policy: [(value) => isText(value) && Object.hasOwn(policies, value), `one of ${Object.keys(policies).join(', ')}`],
  delay: [(value) => isNumber(value) && value >= 0 && value <= 60_000, 'a number of milliseconds from 0 to 60000'],
  docs: [isText, 'an address'],
}

/**
 * What an editor sends as settings, with what is wrong in it left out and told in a sentence each. An editor sends what is not
 * set as `null`, an empty word or an empty list; these count as left out.
 */
export function readSettings(sent: unknown): { settings: Settings; problems: string[] } {
  if (!isRecord(sent)) return { settings: {}, problems: [] }
  const settings: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, [isRight, expected]] of Object.entries(RULES)) {
    const value = sent[name]
    if (value === undefined || value === null || value === '') continue
    if (!isRight(value)) problems.push(`onrecord.${name} must be ${expected}`)
    else settings[name] = name === 'checks' ? knownChecks(value as object, problems) : value
  }
  return { settings, problems }
}

function knownChecks(sent: object, problems: string[]): Settings['checks'] {
  const known = new Set(checks.map(({ id }) => id))
  const entries = Object.entries(sent).filter(([id, value]) => {
    const isRight = known.has(id) && isCheckSetting(value)
    if (!known.has(id)) problems.push(`onrecord.checks: there is no check \`${id}\``)
    else if (!isRight) problems.push(`onrecord.checks.${id} must be on, off, error, warning or info`)
    return isRight
  })
  return Object.fromEntries(entries)
}

function isCheckSetting(value: unknown): boolean {
  if (typeof value === 'boolean' || value === 'on' || value === 'off' || SEVERITIES.includes(value)) return true
  if (!isRecord(value)) return false
  const { severity, options } = value
  return (severity === undefined || SEVERITIES.includes(severity)) && (options === undefined || isRecord(options))
}

/** What `analyze` is told by the settings. */
export function analyzeOptions({ dateline, publisher, minConfidence }: Settings): AnalyzeOptions {
  return {
    ...(dateline !== undefined && { dateline }),
    ...(publisher !== undefined && { publisher }),
    ...(minConfidence !== undefined && { minConfidence }),
  }
}

/** What `check` is told by the settings. */
export function checkOptions({ checks: settings = {} }: Settings): CheckOptions {
  const off: string[] = []
  const severities: Record<string, Severity> = {}
  const options: Record<string, object> = {}
  for (const [id, setting] of Object.entries(settings)) {
    if (setting === false || setting === 'off') off.push(id)
    else if (typeof setting === 'object') {
      if (setting.severity) severities[id] = setting.severity
      if (setting.options) options[id] = setting.options
    } else if (setting !== true && setting !== 'on') severities[id] = setting
  }
  return { off, severities, options }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
