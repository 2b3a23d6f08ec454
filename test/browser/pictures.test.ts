// The report as pictures: small ones, in grey, so that they tell a moved column or a lost colour, not another font renderer.
// `UPDATE=1` rewrites them; look at the page before you keep them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samplePage } from '../export/report/pages.js'
import { executablePath, hint, launch, open } from './chromium.js'

// Pixels of the page that become one of the picture, and how far its greys may lie apart, of 255: on average, and in the
// share of the pixels that differ by more than a quarter.
const COARSE = 16
const MEAN = 6
const FAR = 0.03

const folder = fileURLToPath(new URL('../golden/report', import.meta.url))

const views = [
  { name: 'wide', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: 'phone', width: 360, colorScheme: 'light' },
  { name: 'print', width: 720, colorScheme: 'light', media: 'print' },
] as const

describe.skipIf(!executablePath)(`pictures of the report${hint}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

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
    const file = `${folder}/${name}.png`
    const shot = await page.screenshot()
    const { picture, greys } = await shrink(browser, shot, COARSE)
    if (process.env.UPDATE || !existsSync(file)) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, picture)
      return
    }
    const stored = await shrink(browser, readFileSync(file), 1)
    expect(greys.length).toBe(stored.greys.length)
    const apart = greys.map((grey, i) => Math.abs(grey - stored.greys[i]!))
    expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThan(MEAN)
    expect(apart.filter((one) => one > 64).length / apart.length).toBeLessThan(FAR)
  })
})

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
