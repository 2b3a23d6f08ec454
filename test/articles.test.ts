// The articles of corpus/test against their gold; npm run bench:accuracy prints the figures.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleFaults, type GoldAttribution, parseArticle } from '../corpus/notation.js'
import { analyze } from '../src/analyze.js'
import { check, checkFigures } from '../src/checks/index.js'
import { markdown } from '../src/document/formats/markdown.js'
import type { Attribution, Span } from '../src/model/generated/shapes.js'

const folder = new URL('../corpus/test/', import.meta.url)
const articles = readdirSync(folder).map((file) => parseArticle(file, readFileSync(new URL(file, folder), 'utf8')))

const words = (text: string, spans: readonly Span[]): Set<number> =>
  new Set(
    spans.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
    ),
  )

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((word) => b.has(word)).length
}

/** Half of the content and a word of the source are the same; without a source in the gold there is none here either. */
function isFound(text: string, gold: GoldAttribution, { content, source }: Attribution): boolean {
  const [a, b] = [words(text, gold.content), words(text, content)]
  const [s, t] = [words(text, gold.source), words(text, source)]
  return (2 * shared(a, b)) / (a.size + b.size || 1) >= 0.5 && (s.size === 0 ? t.size === 0 : shared(s, t) > 0)
}

const analyses = articles.map(({ text, date }) => analyze(text, { dateline: date }))

describe('corpus/test', () => {
  it('most of what is attributed is found, and little else', () => {
    let [gold, found, predicted, right] = [0, 0, 0, 0]
    articles.forEach(({ text, attributions }, i) => {
      const analysis = analyses[i]!
      gold += attributions.length
      predicted += analysis.attributions.length
      found += attributions.filter((one) => analysis.attributions.some((other) => isFound(text, one, other))).length
      right += analysis.attributions.filter((other) => attributions.some((one) => isFound(text, one, other))).length
    })
    expect(found / gold).toBeGreaterThan(0.65)
    expect(right / predicted).toBeGreaterThan(0.75)
  })

  it('few titles and terms are taken for speech', () => {
    const all = articles.flatMap(({ notSpeech }) => notSpeech).length
    const taken = articles.flatMap(({ notSpeech }, i) =>
      analyses[i]!.quotations.filter(
        ({ isSpeech, span }) => isSpeech && notSpeech.some((other) => span.start < other.end && other.start < span.end),
      ),
    ).length
    expect(taken / all).toBeLessThan(0.15)
  })
})

describe.each(articles)('$id', ({ id, text, date }) => {
  it('has no fault in its marks', () => {
    expect(articleFaults(readFileSync(new URL(id, folder), 'utf8'))).toEqual([])
  })

  it('has no figure that an error is reported of, as all of them hold', () => {
    const errors = checkFigures(analyze(text, { dateline: date })).filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([])
  })
})

describe('the example article', () => {
  const text = readFileSync(new URL('../examples/peacekeepers-leave-mali.md', import.meta.url), 'utf8')
  const analysis = analyze(text, { format: markdown })
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]))
  const speakerOf = (words: string) => {
    const attribution = analysis.attributions.find(({ content }) =>
      content.some(({ start, end }) => text.slice(start, end).includes(words)),
    )
    return attribution?.speaker === undefined ? undefined : names.get(attribution.speaker)
  }

  it.each([
    ['victory against terror', 'Emmanuel Macron'],
    ['not willing to work with us', 'James Heappey'],
    ['reports of human rights abuses', 'Victoria Nuland'],
    ['subterfuge intended', 'Abdoulaye Maiga'],
    ['the cessation of essential activities', '35 NGOs'],
    ['completely sacrificed', 'Louis-Nicolas Jandeaux'],
    ['scores of civilians', 'Human Rights Watch'],
    ['seven million', 'Human Rights Watch'],
    ['burying corpses', 'France'],
    ['bring back their soldiers', 'Germany and Côte d’Ivoire'],
  ])('“%s” was said by %s', (quoted, speaker) => {
    expect(speakerOf(quoted)).toBe(speaker)
  })

  it('takes its dateline and title from the front matter, and knows its observers for vague', () => {
    expect(analysis).toMatchObject({ dateline: '2022-12-15', title: 'Blue helmets thin out as Mali’s partners leave' })
    expect(check(analysis).map(({ check: id, actual }) => [id, actual])).toEqual([['vague-source', 'Many observers']])
  })

  it('holds the share of people in need against the population of a reference', () => {
    const row = { subject: 'Mali', measure: 'population', value: 22_600_000 }
    expect(checkFigures(analysis, { references: [row] })).toEqual([])
    const [finding] = checkFigures(analysis, { references: [{ ...row, value: 14_000_000 }] })
    expect(finding).toMatchObject({ check: 'percent-base-mismatch', severity: 'warning', expected: ['4.9 million'] })
  })
})
