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

  describe('the search', () => {
    const answer = (page: Page) => page.locator('.found p')
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.slice(0, 30))

    test('by keyboard: a check by its id, with a stroke to the field and Enter to the page', async () => {
      const { page, heard } = await tab()
      await page.goto(at('guides/in-ci.html'))
      await page.context().setOffline(true)
      await page.keyboard.press('/')
      await page.keyboard.type('percent-base-mismatch')
      await expect.poll(() => answer(page).textContent()).toMatch(/^\d+ found$/)
      await page.keyboard.press('Enter')
      await page.waitForURL(at('checks/percent-base-mismatch.html'))
      expect(heard).toEqual([])
    })

    test('arrows lead through what is found, Escape back to the field with its words', async () => {
      const { page } = await tab()
      await page.goto(at('index.html'))
      await page.fill('.search input', 'verify quote')
      await expect.poll(() => answer(page).textContent()).toMatch(/found/)
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toMatch(/^verifyQuote /)
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toMatch(/^verifyQuotes /)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Escape')
      expect(await page.locator('.found a').count()).toBe(0)
      expect(await answer(page).textContent()).toBe('')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
      expect(await page.inputValue('.search input')).toBe('verify quote')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.locator('.found a').count()).toBeGreaterThan(0)
      await page.click('h1', { position: { x: 5, y: 5 } })
      expect(await page.locator('.found a').count()).toBe(0)
    })

    test('says so where nothing is found, and shows words as words', async () => {
      const { page, heard } = await tab()
      await page.goto(at('index.html'))
      await page.fill('.search input', '<img src=x> chameleon')
      await expect.poll(() => answer(page).textContent()).toBe('Nothing found for “<img src=x> chameleon”.')
      expect(await page.getAttribute('.found p', 'role')).toBe('status')
      await page.fill('.search input', '')
      await expect.poll(() => answer(page).textContent()).toBe('')
      expect(heard).toEqual([])
    })

    test('says so where its index is gone', async () => {
      const { page } = await tab()
      await page.route('**/search-index.js', (route) => route.abort())
      await page.goto(at('index.html'))
      await page.fill('.search input', 'check')
      await expect.poll(() => answer(page).textContent()).toBe('The index could not be loaded.')
      await page.unroute('**/search-index.js')
      await page.fill('.search input', 'checks')
      await expect.poll(() => answer(page).textContent()).toMatch(/found/)
    })

    test('a section of the page itself is gone to, and the list closes', async () => {
      const { page } = await tab()
      await page.goto(at('guides/in-an-editor.html'))
      await page.fill('.search input', 'neovim')
      await page.locator('.found a').first().click()
      await page.waitForURL(/#neovim$/)
      expect(await page.locator('.found a').count()).toBe(0)
    })

    test.each([
      [360, 'light'],
      [360, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)('open, at %i px in the %s: axe finds nothing and nothing is cut off', async (width, colorScheme) => {
      const { page } = await tab({ viewport: { width, height: 740 }, colorScheme })
      await page.goto(at('checks/index.html'))
      await page.fill('.search input', 'quotation')
      await page.waitForSelector('.found a')
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const { left, right, bottom } = await page.locator('.found').evaluate((found) => {
        const { left, right, bottom } = found.getBoundingClientRect()
        return { left, right, bottom }
      })
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
      expect(bottom).toBeLessThanOrEqual(740)
    })
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
    expect(await page.locator('.search').isVisible()).toBe(false)
    expect(await page.locator('#analyze').isVisible()).toBe(true)
    await page.locator('nav.pages a', { hasText: 'Five minutes' }).click()
    expect(await page.locator('h1').textContent()).toBe('Five minutes')
    expect(heard).toEqual([])
  })
})
