import { checks } from '../../checks/index.js'
import { DataError, type DataProblem } from '../../model/errors.js'
import type { Config } from '../../model/generated/shapes.js'
import validateConfig from '../../model/generated/validate-config.js'
import { assertValid, type ErrorObject, type Validator } from '../../model/validation.js'
import { nearest } from './nearest.js'

const SETTING = 'must be `true`, `false`, `on`, `off`, `error`, `warning`, `info`, or `{ severity, options }`'

/** Throws a `DataError` that lists every problem of a configuration, with the file, the path, what was expected and what came. */
export function assertConfig(file: string, data: unknown): asserts data is Config {
  const problems: DataProblem[] = []
  try {
    assertValid(file, data, validate)
  } catch (error) {
    problems.push(...(error as DataError).problems)
  }
  // Which checks there are, and their options, no schema tells.
  const { checks: named } = (data ?? {}) as { checks?: unknown }
  if (typeof named === 'object' && named !== null)
    for (const [id, setting] of Object.entries(named)) problems.push(...problemsOf(id, setting))
  if (problems.length > 0) throw new DataError(file, problems)
}

const validate: Validator = (data) => {
  const valid = validateConfig(data)
  validate.errors = (validateConfig.errors ?? []).flatMap((error, _, all) => reworded(error, all))
  return valid
}

// A setting may be one of three things, and the validator tells what each of them is not. An object is meant as one of them, so
// what is wrong inside it is told; anything else is told once.
function reworded(error: ErrorObject, all: readonly ErrorObject[]): ErrorObject[] {
  const { instancePath: path, keyword } = error
  if (keyword === 'format') return [{ ...error, message: 'must be a day such as `2022-12-15`' }]
  if (!/^\/checks\/[^/]+$/.test(path) || keyword === 'additionalProperties') return [error]
  const isObject = !all.some(
    (one) => one.instancePath === path && one.keyword === 'type' && one.message === 'must be object',
  )
  return !isObject && keyword === 'anyOf' ? [{ instancePath: path, keyword, message: SETTING }] : []
}

function problemsOf(id: string, setting: unknown): DataProblem[] {
  const check = checks.find((one) => one.id === id)
  const path = `/checks/${id}`
  if (!check)
    return [
      {
        path,
        message: `is no check${meant(
          id,
          checks.map((one) => one.id),
        )}`,
      },
    ]
  const { options } = (setting ?? {}) as { options?: unknown }
  if (typeof options !== 'object' || options === null) return []
  return Object.entries(options).flatMap(([name, value]) => {
    const expected = check.options[name]
    const at = `${path}/options/${name}`
    if (expected === undefined)
      return [{ path: at, message: `is no option of this check${meant(name, Object.keys(check.options))}` }]
    if (typeof value === typeof expected) return []
    return [
      {
        path: at,
        message: `must be a ${typeof expected} such as \`${JSON.stringify(expected)}\`, not \`${JSON.stringify(value)}\``,
      },
    ]
  })
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near
    ? `; did you mean \`${near}\`?`
    : known.length > 0
      ? `; there are ${known.map((name) => `\`${name}\``).join(', ')}`
      : '; it has none'
}
