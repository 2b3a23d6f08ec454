// The documentation site in a real browser: its own files and nothing else, for every reader.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPackage } from '../../docs/site/package.js'
import { buildSite } from '../../docs/site.js'
import { installPacked } from '../../packed.js'
import { violations } from './axe.js'
import { executablePath, hint, launch } from './chromium.js'

// A page of each kind.
const KINDS = [
  'index.html',
  'guides/five-minutes.html',
  'guides/in-an-editor.html',
  'what/do-the-figures-hold.html',
  'checks/index.html',
  'checks/caption-body-mismatch.html',
  'cues/index.html',
  'cues/speech-alleged.html',
  'api/index.html',
  'api/onrecord-notebook.html',
  'how-well/accuracy.html',
  'files/examples/claims.json.html',
]

describe.skipIf(!executablePath)(`the site in Chromium${hint}`, { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-site-'))
  let browser: Browser
  let paths: string[]
  beforeAll(async () => {
    const site = await buildSite(
      '<!doctype html><html lang="en"><title>The playground</title>',
      await loadPackage(installPacked()),
    )
    for (const [path, content] of site) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    paths = [...site.keys()].filter((path) => path.endsWith('.html') && !path.startsWith('playground/'))
    browser = await launch()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const at = (path: string) => pathToFileURL(join(folder, path)).href
  async function tab(options: BrowserContextOptions = {}): Promise<{ page: Page; heard: string[] }> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    const heard: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(folder).href)) heard.push(request.url())
    })
    page.on('console', (message) => heard.push(message.text()))
    page.on('pageerror', (error) => heard.push(String(error)))
    return { page, heard }
  }

  test('no page is wider than a phone, asks another host, or complains', async () => {
    const { page, heard } = await tab({ viewport: { width: 360, height: 740 } })
    const wide: string[] = []
    for (const path of paths) {
      await page.goto(at(path))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 360) wide.push(`${path}: ${width}`)
    }
    expect(wide).toEqual([])
    expect(heard).toEqual([])
  })

  test.each(['light', 'dark'] as const)('axe finds nothing, in the %s', async (colorScheme) => {
    const { page } = await tab({ colorScheme })
    const all: string[] = []
    for (const path of KINDS) {
      await page.goto(at(path))
      all.push(...(await violations(page)).map((violation) => `${path}: ${violation}`))
    }
    expect(all).toEqual([])
  })

  test('by keyboard: past the head, to another page, into wide code, to the dark', async () => {
    const { page } = await tab({ colorScheme: 'light' })
    await page.goto(at('guides/five-minutes.html'))
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40))
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.focus('.theme')
    await page.keyboard.press('Enter')
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await ground()
    expect(await page.getAttribute('.theme', 'aria-pressed')).toBe('true')
    await page.keyboard.press('Enter')
    expect(await ground()).not.toBe(dark)
    await page.setViewportSize({ width: 360, height: 740 })
    const table = page.locator('pre', { hasText: 'Cue' })
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
    await page.focus('.to-pages')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('onrecord')
    await page.keyboard.press('Enter')
    await page.waitForURL(/index\.html$/)
  })

  test('the list of pages shows where the reader is', async () => {
    const { page } = await tab()
    await page.goto(at('checks/vague-source.html'))
    const { top, bottom } = await page.locator('.pages [aria-current]').evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { top, bottom }
    })
    expect(top).toBeGreaterThan(0)
    expect(bottom).toBeLessThan(900)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('reads without its script', async () => {
    const { page, heard } = await tab({ javaScriptEnabled: false })
    await page.goto(at('api/onrecord.html'))
    expect(await page.locator('.theme').isVisible()).toBe(false)
    expect(await page.locator('#analyze').isVisible()).toBe(true)
    await page.locator('nav.pages a', { hasText: 'Five minutes' }).click()
    expect(await page.locator('h1').textContent()).toBe('Five minutes')
    expect(heard).toEqual([])
  })
})
