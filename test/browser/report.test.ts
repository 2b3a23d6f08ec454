import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html } from '../../src/document/formats/html.js'
import { markdown } from '../../src/document/formats/markdown.js'
import { writeReport } from '../../src/export/report/index.js'
import { articleOf, pictureOf, SAMPLE, SPEECH, samplePage } from '../export/report/pages.js'
import { violations } from './axe.js'
import { executablePath, hint, launch, type Opened, open } from './chromium.js'

describe.skipIf(!executablePath)(`the report in Chromium${hint}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('asks for nothing and complains of nothing', async () => {
    const { requests, complaints } = await open(browser, samplePage())
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each([1280, 1000, 360])('axe finds nothing at %d pixels', async (width) => {
      const { page } = await open(browser, severalPage(), { colorScheme, viewport: { width, height: 900 } })
      await page.click('.controls summary')
      expect(await violations(page)).toEqual([])
    })
  })

  test.each([360, 700, 1000, 1280])('nothing is wider than the window at %d pixels', async (width) => {
    const { page } = await open(browser, severalPage(), { viewport: { width, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test('100 kB of hostile words run no script and ask for nothing', async () => {
    const words = HOSTILE.repeat(Math.ceil(100_000 / HOSTILE.length))
    const articles = [undefined, markdown, html].map((format) => articleOf(HOSTILE, words, format))
    const { page, requests, complaints } = await open(browser, writeReport(articles, { picture: pictureOf(articles) }))
    await page.mouse.move(400, 400)
    await page.keyboard.press('Tab')
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  }, 60_000)

  test.each([HOSTILE, HOSTILE_PICTURE])(
    'a picture that somebody else made runs no script and asks for nothing',
    async (picture) => {
      const { page, requests, complaints } = await open(browser, writeReport([articleOf('a.txt', SAMPLE)], { picture }))
      await page.locator('.picture').scrollIntoViewIfNeeded()
      await page.waitForTimeout(200)
      expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
    },
  )

  describe('the picture', () => {
    let page: Page
    const width = () => page.locator('.picture img').evaluate((image) => image.getBoundingClientRect().width)
    const frame = () => page.locator('.picture .scroll')
    beforeAll(async () => {
      page = (await open(browser, severalPage(), { viewport: { width: 700, height: 900 } })).page
    })

    test('is found from the summary, and has a name', async () => {
      await page.locator('.summary a', { hasText: 'as a picture' }).press('Enter')
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('picture')
      expect(await page.locator('.picture img').getAttribute('alt')).toContain('what they said')
      expect(await width()).toBeGreaterThan(600)
    })

    test('is made larger and smaller by keyboard, fits its frame, and is moved in it', async () => {
      const own = await width()
      await page.locator('[data-zoom=in]').press('Enter')
      expect(await width()).toBeGreaterThan(own * 1.2)
      expect(await page.locator('.zoom output').textContent()).toBe('125 %')
      await frame().focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => frame().evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
      await page.locator('[data-zoom=out]').press('Space')
      expect(Math.abs((await width()) - own)).toBeLessThan(2)
      await page.locator('[data-zoom=fit]').press('Enter')
      const [inner, outer] = await frame().evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
      expect(inner).toBe(outer)
    })

    test('follows the theme that the reader chose', async () => {
      const corner = async () => {
        await page.locator('.picture img').scrollIntoViewIfNeeded()
        const shot = await page.locator('.picture img').screenshot()
        return page.evaluate(async (data) => {
          const image = new Image()
          image.src = `data:image/png;base64,${data}`
          await image.decode()
          const context = Object.assign(document.createElement('canvas'), { width: 9, height: 9 }).getContext('2d')!
          context.drawImage(image, 0, 0)
          return context.getImageData(6, 6, 1, 1).data[0]!
        }, shot.toString('base64'))
      }
      expect(await corner()).toBeGreaterThan(200)
      await page.locator('.theme').press('Enter')
      expect(await corner()).toBeLessThan(60)
    })
  })

  describe('by keyboard', () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open(browser, samplePage())
    })
    const focused = () => opened.page.evaluate(() => document.activeElement?.className ?? '')
    const card = () => opened.page.locator('#card')
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => opened.page.keyboard.press(key)), Promise.resolve())
    /** Goes on with Tab to the first element that fits. */
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 200; i++) {
        await press('Tab')
        if (await opened.page.evaluate((what) => document.activeElement?.matches(what), selector)) return
      }
      throw new Error(`no way by keyboard to ${selector}`)
    }

    test('the first stop leads past the bar to the text', async () => {
      await press('Tab')
      expect(await focused()).toBe('skip')
      await press('Enter')
      expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('text')
    })

    test('a finding of the list leads to its note, and the note to both places', async () => {
      await tabTo('.finding-list a')
      await press('Enter')
      expect(await opened.page.evaluate(() => document.querySelector(':target')?.textContent)).toContain(
        '70 + 60 is 130',
      )
      await tabTo('.note .places a')
      const said = await opened.page.evaluate(() => document.activeElement?.textContent)
      await press('Enter')
      expect(`“${await opened.page.evaluate(() => document.querySelector(':target')?.textContent)}”`).toBe(said)
    })

    test('a figure shows its interval while it has the focus', async () => {
      await opened.page.locator('.figure', { hasText: '3,000' }).focus()
      await press('Shift+Tab', 'Tab')
      await expect.poll(() => card().textContent()).toContain('nearly 3,000 members')
      expect(await card().textContent()).toMatch(/Can be\s*2,\d00 to 3,000/)
      await press('Escape')
      expect(await card().isVisible()).toBe(false)
    })

    test('a name in the margin shows how sure, lights its words, and leads to the speaker and back', async () => {
      await opened.page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
      await tabTo('.who a')
      await expect.poll(() => card().textContent()).toMatch(/in 100/)
      expect(await opened.page.locator('.said.lit').count()).toBeGreaterThan(0)
      const id = await opened.page.evaluate(() => document.activeElement?.getAttribute('href')?.slice(1))
      await press('Enter')
      expect(await opened.page.evaluate(() => document.querySelector(':target')?.id)).toBe(id)
      await tabTo('.back a')
      await press('Enter')
      expect(await opened.page.evaluate(() => document.querySelector(':target')?.matches('.said'))).toBe(true)
    })

    test('the menu filters by speaker, kind, confidence and severity, tells how many are left, and closes', async () => {
      const { page } = opened
      const shown = () => page.locator('.entry:visible').count()
      const all = await shown()
      await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
      await tabTo('.controls summary')
      await press('Enter', 'Tab', 'ArrowDown')
      expect(await shown()).toBeLessThan(all)
      expect(await page.locator('.status').textContent()).toBe(`${await shown()} of ${all} statements shown.`)
      expect(await page.locator('.said.off').count()).toBeGreaterThan(0)
      await press('ArrowUp')
      expect(await shown()).toBe(all)
      await tabTo('[name=kind][value=direct]')
      await press('Space')
      expect(await page.locator('.entry[data-kind=direct]:visible').count()).toBe(0)
      await tabTo('[name=sure]')
      await press('End')
      expect(await shown()).toBe(await page.locator('.entry:visible').count())
      expect(await page.locator('output').textContent()).toBe('95 in 100')
      await tabTo('[name=severity][value=error]')
      await press('Space')
      expect(await page.locator('.note.error:visible').count()).toBe(0)
      await tabTo('[name=mark][value=own]')
      await press('Space')
      expect(await page.locator('.own-label:visible').count()).toBe(0)
      await tabTo('[type=reset]')
      await press('Enter')
      await expect.poll(shown).toBe(all)
      expect(await page.locator('.note.error:visible').count()).toBeGreaterThan(0)
      await press('Escape')
      expect(await page.locator('#controls').isVisible()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    })

    test('the theme is switched', async () => {
      const paper = () => opened.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await paper()
      await tabTo('.theme')
      await press('Space')
      expect(await paper()).not.toBe(light)
      expect(await opened.page.locator('.theme').getAttribute('aria-pressed')).toBe('true')
      await press('Space')
      expect(await paper()).toBe(light)
    })
  })

  test('the pointer shows the card of the innermost words, and can move onto it', async () => {
    const { page } = await open(browser, samplePage())
    await page.locator('.said.quoted').first().hover()
    await expect.poll(() => page.locator('#card').isVisible()).toBe(true)
    await page.locator('#card').hover()
    await page.waitForTimeout(400)
    expect(await page.locator('#card').isVisible()).toBe(true)
    await page.mouse.move(2, 890)
    await expect.poll(() => page.locator('#card').isVisible()).toBe(false)
    await page.locator('.figure:has(.said)').first().hover()
    await expect.poll(() => page.locator('#card').textContent()).toContain('Can be')
  })

  test('notes stand beside their lines and do not overlap', async () => {
    const { page } = await open(browser, samplePage())
    for (const side of ['.who', '.notes']) {
      const boxes = await page.evaluate(
        (side) =>
          [...document.querySelectorAll<HTMLElement>(`${side} > *`)].map((item) => {
            const { top, bottom } = item.getBoundingClientRect()
            return { top, bottom, line: document.getElementById(item.dataset.for!)!.getClientRects()[0]!.top }
          }),
        side,
      )
      expect(boxes.length).toBeGreaterThan(2)
      for (const [i, { top, line }] of boxes.entries()) {
        expect(top).toBeGreaterThanOrEqual(Math.max(line - 1, boxes[i - 1]?.bottom ?? 0))
        if (i === 0) expect(top).toBeLessThan(line + 24)
      }
    }
  })

  test('without scripts the text, the speakers and the figures are there, and no dead switches', async () => {
    const { page } = await open(browser, samplePage(), { javaScriptEnabled: false })
    expect(await page.locator('.controls').isVisible()).toBe(false)
    expect(await page.locator('.speaker').count()).toBeGreaterThan(2)
  })
})

const HOSTILE = `</script><script>globalThis.hit = 1</script><img src="https://attacker.invalid/a.png" onerror="globalThis.hit = 1">
"><svg onload="globalThis.hit = 1"> <iframe src="https://attacker.invalid/"></iframe> <link rel=stylesheet href=//attacker.invalid>
“<b onmouseover='globalThis.hit = 1'>We” will appeal,” said Ann <a href="javascript:globalThis.hit=1">Lee</a>. Of 120 firms, 70 grew
and 60 shrank, she said. ![x](https://attacker.invalid/b.png) <base href="https://attacker.invalid/"> \u0000\u202e\ud800 {{hit}}

`

// An SVG that does all an SVG can do.
const HOSTILE_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" onload="globalThis.hit = 1">
<script>globalThis.hit = 1; parent.hit = 1</script><image href="https://attacker.invalid/c.png"/>
<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://attacker.invalid/d"/></foreignObject></svg>`

function severalPage(): string {
  const articles = [
    articleOf('a.txt', SAMPLE),
    articleOf('b.md', `# A headline\n\n> “Yes,” said Ann Lee.\n\n- ${SAMPLE}`, markdown, []),
  ]
  return writeReport(articles, { references: [SPEECH], picture: pictureOf(articles) })
}
