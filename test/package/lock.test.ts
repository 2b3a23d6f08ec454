import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
}

// A registry without the builds for other systems makes a lock that lacks them, and a fresh clone cannot be installed.
test('the lock names every optional package: else run `node .ci/complete-lock.mjs`', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
  const packages: Record<string, Locked> = lock.packages
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

test('the lock names no registry', () => {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
  expect(text).not.toContain('"resolved"')
})
