// No block of code in the documentation goes untested.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { allSamples, type Sample, samplesIn } from './samples.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const tests = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${here}/${name}`, 'utf8'))
  .join('\n')

// What nothing can execute, by how it begins, and why. `code.test.ts` still reads the names of scripts and paths in it.
const SHOWN: [page: string, begins: string, why: string][] = [
  ['README.md', '                     languages', 'a picture'],
  ['CONTRIBUTING.md', 'npm ci  ', 'runs this very test'],
  ['CONTRIBUTING.md', 'npx vitest run test/document', 'runs this very test'],
  ['bench/peers/README.md', 'npm run bench:peers', 'needs other systems, which nothing installs'],
  ['docs/guides/writing-a-language-pack.md', 'export const xx: Language', 'an outline'],
  ['test/cases/verification/README.md', '== id format', 'an outline'],
]

/** Which test executes a block; `undefined` where none does. */
function testOf({ page, language, mark }: Sample, next: Sample | undefined): string | undefined {
  const [, kind, name] = /^([\w-]+)(?:: (.+))?$/.exec(mark) ?? []
  if (kind === 'test') return tests.includes(`sample('${name}')`) || tests.includes(`['${name}', `) ? name : undefined
  const isBuilt = ['README.md', 'docs/command-line.md'].includes(page)
  if (isBuilt && (kind === 'output' || kind === 'file')) return 'docs.test.ts'
  if (page === 'README.md' && language === 'ts' && next?.mark.startsWith('output: ')) return 'code.test.ts'
  const isFollowed = kind === 'save' || kind === 'prints' || (mark === '' && language === 'sh')
  return page.startsWith('docs/guides/') && isFollowed ? 'guides.test.ts' : undefined
}

const untested = (samples: readonly Sample[]): Sample[] =>
  samples.filter(
    (sample, at) =>
      !testOf(sample, samples[at + 1]) &&
      !SHOWN.some(([page, begins]) => page === sample.page && sample.text.startsWith(begins)),
  )

const samples = allSamples()

test('a test executes every block of code', () => {
  expect(samples.length).toBeGreaterThan(80)
  expect(untested(samples).map(({ page, line, language }) => `${page}:${line} ${language}`)).toEqual([])
})

test('nothing is let off that is not there', () => {
  for (const [page, begins] of SHOWN)
    expect(
      samples.filter((sample) => sample.page === page && sample.text.startsWith(begins)),
      begins,
    ).toHaveLength(1)
})

test.each([
  ['fenced', '```js\nrun()\n```\n'],
  ['fenced by tildes', '~~~\nrun()\n~~~\n'],
  ['indented', 'So:\n\n    run()\n'],
  ['in a list', '- so:\n\n  ```js\n  run()\n  ```\n'],
  ['in a quotation', '> ```js\n> run()\n> ```\n'],
  ['marked with what no test is called', '<!-- test: nothing of the kind -->\n```js\nrun()\n```\n'],
  ['marked as another page marks', '<!-- prints -->\n```text\nrun()\n```\n'],
])('a new block is seen: %s', (_, markdown) => {
  expect(untested(samplesIn('docs/new.md', markdown)).map(({ text }) => text)).toEqual(['run()'])
})
