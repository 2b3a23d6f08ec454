import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { DataError } from '../../model/errors.js'
import { parseJson } from '../parse-json.js'

/** Reads a configuration file; `name` is how messages call it. */
export type ReadConfig = (file: string, content: string, name: string) => unknown

/** Reads JSON. */
export const readJson: ReadConfig = (_, content, name) => {
  try {
    return parseJson(content)
  } catch (error) {
    throw failed(name, (error as Error).message)
  }
}

/** Loads a module and gives its default export, anew where the file has changed. */
export const readModule: ReadConfig = async (file, _, name) => {
  try {
    const { mtimeMs } = await stat(file)
    const module: { default?: unknown } = await import(`${pathToFileURL(file).href}?${mtimeMs}`)
    return exported(module.default, name)
  } catch (error) {
    throw error instanceof DataError ? error : failed(name, `can not be loaded: ${(error as Error).message}`)
  }
}

/** Compiles a module in TypeScript and gives its default export. The compiler is loaded for such a file only. */
export const readTypeScript: ReadConfig = async (file, _, name) => {
  try {
    const { createJiti } = await import('jiti')
    const load = createJiti(import.meta.url, { fsCache: false, moduleCache: false, interopDefault: false })
    return exported((await load.import<{ default?: unknown }>(file)).default, name)
  } catch (error) {
    throw error instanceof DataError ? error : failed(name, `can not be loaded: ${(error as Error).message}`)
  }
}

function exported(value: unknown, name: string): unknown {
  if (value === undefined) throw failed(name, 'must have a default export such as `export default { checks: {} }`')
  return value
}

function failed(name: string, message: string): DataError {
  return new DataError(name, [{ path: '', message }])
}
