// The report and the picture of a graph as pictures: small ones, in grey, so that they tell a moved column or a lost colour, not
// another font renderer. One that is missing fails. `UPDATE=1` writes them; look at the page before you keep them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseArticle } from '../../corpus/notation.js'
import { analyze } from '../../src/analyze.js'
import { check } from '../../src/checks/index.js'
import { markdown } from '../../src/document/formats/markdown.js'
import { drawGraph } from '../../src/export/index.js'
import { claimsGraph } from '../../src/graph/index.js'
import type { Analysis } from '../../src/model/generated/shapes.js'
import { layOut } from '../export/picture/graphviz.js'
import { articleOf, pictureOf, SAMPLE, samplePage } from '../export/report/pages.js'
import { executablePath, hint, launch, open } from './chromium.js'

// Pixels of the page that become one of the picture, and how far its greys may lie apart, of 255: on average, and in the share
// of the pixels that differ by more than 16. Text that moves by half a line, a column or the boxes that are missing are 1.7 to
// 8 on average, and 3 to 18 in 100; the same page in the same Chromium is 0.
const COARSE = 16
const MEAN = 1
const FAR = 0.02

const golden = fileURLToPath(new URL('../golden', import.meta.url))

const views = [
  { name: 'wide', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: 'phone', width: 360, colorScheme: 'light' },
  { name: 'print', width: 720, colorScheme: 'light', media: 'print' },
] as const

const graphs = [
  { name: 'article', colorScheme: 'light', draw: () => pictureOfGraph([readExample()]) },
  { name: 'article-dark', colorScheme: 'dark', draw: () => pictureOfGraph([readExample()]) },
  { name: 'sample', colorScheme: 'light', draw: () => pictureOf([articleOf('sample.txt', SAMPLE)]) },
  { name: 'twenty', colorScheme: 'light', draw: () => pictureOfGraph(readTwenty()) },
] as const

let browser: Browser
beforeAll(async () => {
  if (executablePath) browser = await launch()
}, 60_000)
afterAll(() => browser?.close())

describe.skipIf(!executablePath)(`pictures of the report${hint}`, () => {
  test.each(views)('$name', async ({ name, width, colorScheme, ...rest }) => {
    const { page } = await open(browser, samplePage(), { colorScheme, viewport: { width, height: 960 } })
    if ('media' in rest) await page.emulateMedia({ media: rest.media })
    // The fonts that Debian’s Chromium brings along.
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--serif', '"DejaVu Serif"')
      document.documentElement.style.setProperty('--sans', '"DejaVu Sans"')
    })
    await page.setViewportSize({ width: width - 1, height: 960 })
    await page.setViewportSize({ width, height: 960 })
    await page.waitForTimeout(200)
    await compare(`report/${name}.png`, await page.screenshot())
  })
})

describe.skipIf(!executablePath)(`pictures of graphs${hint}`, () => {
  test.each(graphs)(
    '$name',
    async ({ name, colorScheme, draw }) => {
      const svg = draw().replace(/font-family:[^}]*/, 'font-family:"DejaVu Sans"')
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number)
      // No larger than a wide screen at a legible size, whatever it holds.
      expect(width).toBeLessThanOrEqual(1920)
      const page = `<!doctype html><meta name="color-scheme" content="light dark"><body style="margin:0"><img src="data:image/svg+xml,${encodeURIComponent(svg)}">`
      const viewport = { width: width!, height: height! }
      const opened = await open(browser, page, { colorScheme, viewport })
      await compare(`picture/${name}.png`, await opened.page.screenshot())
    },
    60_000,
  )
})

async function compare(path: string, shot: Buffer): Promise<void> {
  const file = `${golden}/${path}`
  const { picture, greys } = await shrink(browser, shot, COARSE)
  if (process.env.UPDATE) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, picture)
    return
  }
  const stored = await shrink(browser, readFileSync(file), 1)
  expect(greys.length).toBe(stored.greys.length)
  const apart = greys.map((grey, i) => Math.abs(grey - stored.greys[i]!))
  expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThan(MEAN)
  expect(apart.filter((one) => one > 16).length / apart.length).toBeLessThan(FAR)
}

function pictureOfGraph(analyses: readonly Analysis[]): string {
  return drawGraph(claimsGraph(...analyses.map((analysis) => ({ analysis, findings: check(analysis) }))), layOut)
}

const readExample = (): Analysis =>
  analyze(readFileSync('examples/peacekeepers-leave-mali.md', 'utf8'), { format: markdown })

function readTwenty(): Analysis[] {
  const files = readdirSync('corpus/fit').filter((file) => file.endsWith('.txt'))
  return files.slice(0, 20).map((file) => analyze(parseArticle(file, readFileSync(`corpus/fit/${file}`, 'utf8')).text))
}

let bench: Page | undefined

// A picture made smaller by a whole factor, in grey; Chromium does the work.
async function shrink(browser: Browser, png: Buffer, factor: number): Promise<{ picture: Buffer; greys: number[] }> {
  bench ??= await browser.newPage()
  const { address, greys } = await bench.evaluate(
    async ({ data, factor }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const [width, height] = [Math.floor(image.width / factor), Math.floor(image.height / factor)]
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')!
      context.filter = 'grayscale(1)'
      context.imageSmoothingQuality = 'high'
      context.drawImage(image, 0, 0, width, height)
      const { data: pixels } = context.getImageData(0, 0, width, height)
      return { address: canvas.toDataURL('image/png'), greys: [...pixels].filter((_, i) => i % 4 === 0) }
    },
    { data: png.toString('base64'), factor },
  )
  return { picture: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'), greys }
}
