// What the documentation shows is what the program prints.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildDocs } from '../../docs/build.js'

test.each([...(await buildDocs())])('%s is fresh', (path, text) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text)
})

test.each(['README.md', 'CONTRIBUTING.md', 'docs/design.md', 'docs/command-line.md'])(
  'the links of %s lead somewhere',
  (page) => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !link.includes('://'))
    for (const link of links)
      expect(existsSync(new URL(`../../${page.includes('/') ? 'docs/' : ''}${link}`, import.meta.url)), link).toBe(true)
  },
)
