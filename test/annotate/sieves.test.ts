// Each line of test/cases/sieves/<sieve>.txt is a text in the notation of corpus/notation.ts; all that is marked must be
// found, and nothing else. A line that begins with # is a comment, one with ! a known miss (expected to fail), and \n a
// line break of the text.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../corpus/notation.js'
import { analyze } from '../../src/analyze.js'
import type { Span } from '../../src/model/generated/shapes.js'

const folder = new URL('../cases/sieves/', import.meta.url)

interface Part {
  source: Span[]
  cue: Span[]
  content: Span[]
}

// One line an attribution, without the comma that ends an apposition, so that a failing case shows what was found in place of what.
function shown(text: string, attributions: readonly Part[]): string[] {
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/,$/, '')).join(' … ')
  return attributions.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`).sort()
}

for (const file of readdirSync(folder)) {
  describe(file.replace('.txt', ''), () => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
    for (const line of lines) {
      if (line === '' || line.startsWith('#')) continue
      const miss = line.startsWith('! ')
      const marked = (miss ? line.slice(2) : line).replaceAll('\\n', '\n')
      const test = miss ? it.fails : it
      test(marked.replaceAll(/\{[sqcn]\d*:|\}/g, ''), () => {
        const gold = parseArticle(file, `kind: case\n\n${marked}\n---`)
        expect(shown(gold.text, analyze(gold.text).attributions)).toEqual(shown(gold.text, gold.attributions))
      })
    }
  })
}
