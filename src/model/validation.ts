import { DataError, type DataProblem } from './errors.js'

/** What the validators report, as Ajv writes it. */
export interface ErrorObject {
  instancePath: string
  keyword: string
  message?: string
  /** What the problem is about: a property that is not known, or the values that are allowed. */
  params?: { additionalProperty?: unknown; allowedValues?: unknown[] }
}

/** A validator built from a schema. */
export interface Validator {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}

/** Throws a `DataError` that lists every problem where `data` is not what `validate` asks for. */
export function assertValid(what: string, data: unknown, validate: Validator): void {
  if (validate(data)) return
  const problems = (validate.errors ?? []).map((error) => problem(error, data))
  throw new DataError(what, unique(problems))
}

function problem(
  { instancePath, keyword, message = 'is not valid', params = {} }: ErrorObject,
  data: unknown,
): DataProblem {
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty)
    return { path: `${instancePath}/${name}`, message: 'is not a known property; remove it or check its spelling' }
  }
  if (keyword === 'enum') {
    const allowed = params.allowedValues?.map((value) => `\`${value}\``).join(', ')
    return { path: instancePath, message: `must be one of ${allowed}, not ${shown(at(data, instancePath))}` }
  }
  if (keyword === 'required') return { path: instancePath, message }
  return { path: instancePath, message: `${message}, not ${shown(at(data, instancePath))}` }
}

function at(data: unknown, path: string): unknown {
  let value = data
  for (const key of path.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return value
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``
}

function unique(problems: DataProblem[]): DataProblem[] {
  const seen = new Set<string>()
  return problems.filter(({ path, message }) => !seen.has(`${path} ${message}`) && seen.add(`${path} ${message}`))
}
