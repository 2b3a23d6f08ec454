import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))

// Both come as a package a platform; where install scripts run, Bun's moves its own.
const own = (scope: string, file: string): string[] =>
  existsSync(join(modules, scope))
    ? readdirSync(join(modules, scope)).map((name) => join(modules, scope, name, file))
    : []

/** The program of Deno that npm installed; throws where there is none. */
export const deno = (): string => programAmong('Deno', [...own('@deno', 'deno'), join(modules, 'deno/deno')])

/** The program of Bun that npm installed; throws where there is none. */
export const bun = (): string => programAmong('Bun', [...own('@oven', 'bin/bun'), join(modules, 'bun/bin/bun.exe')])

// What stands in for a program before it is installed is a few bytes.
function programAmong(name: string, paths: readonly string[]): string {
  const found = paths.find((path) => existsSync(path) && statSync(path).size > 1_000_000)
  if (!found) throw new Error(`no ${name} in node_modules: run \`npm ci\` on a platform that it has a build for`)
  accessSync(found, constants.X_OK)
  return found
}
