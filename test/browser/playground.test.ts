// The playground in a real browser: typed in as a journalist would, without a network, with hostile words.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPage } from '../../playground/build.js'
import { analyze } from '../../src/analyze.js'
import { markdown } from '../../src/document/formats/markdown.js'
import { violations } from './axe.js'
import { executablePath, hint, launch, type Opened, open } from './chromium.js'

const article = readFileSync(new URL('../../playground/example/article.md', import.meta.url), 'utf8')
const html = await buildPage()
const of = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

// On a machine that has much else to do.
const PATIENT = { timeout: 15_000 }

const SPEECH = 'Mara Oduya: We have run out of road. Nobody wanted this.\n'
const TEXT = '“We have run out of road,” said Mara Oduya. Of 120 suppliers, 70 face cuts and 60 face closure.'

/** Puts a text into the article. */
const paste = (page: Page, text: string) => page.fill('#article', text)
const told = (page: Page) => page.locator('#told').textContent()

/** The report as it is drawn; where notes stand beside it is the page’s own matter, and which colours speakers keep that of its past. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style')
    return [...document.querySelectorAll('#head, #rows, #lists, #summary')].map((part) =>
      part.innerHTML.replaceAll(/\b(tone|line|name|over|a1-speaker-|data-hue=")\d+/g, '$1'),
    )
  })

/** Types into the article behind words of it, key by key. */
async function typeBehind(page: Page, words: string, typed: string): Promise<void> {
  await page.evaluate((words) => {
    const field = document.querySelector<HTMLTextAreaElement>('#article')!
    const at = field.value.indexOf(words) + words.length
    field.focus()
    field.setSelectionRange(at, at)
  }, words)
  await page.keyboard.type(typed)
}

/** Keeps back what the worker answers that reads whole articles, until it is released. */
async function holdReader(page: Page): Promise<{ release(): Promise<void> }> {
  const names = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)))
  const reader = page.workers()[names.indexOf('reader')]!
  await reader.evaluate(() => {
    const post = MessagePort.prototype.postMessage
    const held: (() => void)[] = []
    MessagePort.prototype.postMessage = function (...message: [unknown]) {
      held.push(() => post.apply(this, message))
    }
    Object.assign(self, {
      release() {
        MessagePort.prototype.postMessage = post
        for (const one of held) one()
      },
    })
  })
  return { release: () => reader.evaluate(() => (self as unknown as { release(): void }).release()) }
}

/** Counts settled answers from now on, and tells what is touched in rows other than the one that is edited. */
const watchRows = (page: Page) =>
  page.evaluate(() => {
    const kept = Object.assign(globalThis, { settled: 0, touched: [] as string[] })
    new PerformanceObserver((list) => {
      kept.settled += list.getEntriesByName('settled').length
    }).observe({ type: 'measure' })
    const rows = document.querySelector('#rows')!
    const edited = [...rows.children].findIndex((row) => row.textContent?.includes('each week'))
    new MutationObserver((records) => {
      for (const { target, type, attributeName } of records) {
        const row = [...rows.children].findIndex((one) => one.contains(target))
        if (row !== edited && attributeName !== 'style') kept.touched.push(`${type} in row ${row}`)
      }
    }).observe(rows, { subtree: true, childList: true, characterData: true, attributes: true })
  })
const settled = (page: Page) => page.evaluate(() => (globalThis as unknown as { settled: number }).settled)

describe.skipIf(!executablePath)(`the playground in Chromium${hint}`, { timeout: 90_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  /** The page with the example in it. */
  async function openExample(options = {}): Promise<Opened> {
    const opened = await open(browser, html, options)
    await opened.page.click('.try')
    await opened.page.waitForSelector('.verdict')
    return opened
  }

  test('weighs less than 1 MB gzipped, in all', () => {
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(1_000_000)
  })

  test('with the network cut it reads, verifies and checks against a table, and asks for nothing', async () => {
    const { page, requests, complaints } = await open(browser, html)
    await page.context().setOffline(true)
    await page.route('**', (route) => route.abort())
    await page.setInputFiles('#sources input', [
      of('speech.txt', SPEECH.replace('out of road', 'out of roads')),
      of('known.csv', 'subject,measure,value\nHarrow,population,6900\n'),
    ])
    await paste(page, `${TEXT}\n\nHarrow has a population of 8,000.`)
    await page.waitForSelector('.verdict')
    const words = await page.locator('main').textContent()
    expect(words).toContain('70 + 60 is 130')
    expect(words).toContain('the reference gives 6,900')
    expect(words).toContain('speech.txt:1')
    expect(await page.locator('#sources li').allTextContents()).toEqual([
      'speech.txttext×',
      'known.csvtable, 1 figure×',
    ])
    expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([])
    expect(complaints).toEqual([])
  })

  test('neither the page nor its workers may send anything', async () => {
    const { page } = await openExample()
    expect(page.workers()).toHaveLength(2)
    const inPage = await page.evaluate(() => fetch('https://example.invalid/').then(String, String))
    const inWorkers = await Promise.all(
      page
        .workers()
        .map((worker) =>
          worker.evaluate(async () => [
            await fetch('https://example.invalid/').then(String, String),
            await fetch('data:text/plain,a').then(String, String),
          ]),
        ),
    )
    expect([inPage, ...inWorkers.flat()].filter((answer) => !/TypeError/.test(answer))).toEqual([])
    // A data address needs no network, so that only the policy can have stopped it.
    expect(inWorkers.flat()).toHaveLength(4)
  })

  test('a key is answered while the article is read; what is settled then is what a fresh page shows', async () => {
    const { page } = await openExample()
    await expect.poll(() => told(page), PATIENT).toMatch(/words/)
    const reader = await holdReader(page)
    await watchRows(page)
    await typeBehind(page, 'each week.', ' Of 120 boats, 70 left and 60 stayed, Ines Wroe told the harbour board.')
    // Figures are told by their paragraph; who speaks is not, before the whole is read.
    await expect.poll(() => page.locator('main').textContent(), PATIENT).toContain('70 + 60 is 130')
    expect(await page.locator('#lists').textContent()).not.toContain('Ines Wroe')
    expect(await page.locator('.entry').count()).toBeGreaterThan(0)
    await reader.release()
    await expect.poll(() => page.locator('#lists').textContent(), PATIENT).toContain('Ines Wroe')
    const fresh = await openExample()
    await paste(fresh.page, await page.inputValue('#article'))
    await expect.poll(() => fresh.page.locator('#lists').textContent(), PATIENT).toContain('Ines Wroe')
    await expect.poll(() => drawn(page), PATIENT).toEqual(await drawn(fresh.page))
  })

  test('what an edit leaves equal is not touched, neither by the quick answer nor by the settled one', async () => {
    const { page } = await openExample()
    await watchRows(page)
    await typeBehind(page, 'each week', 'end')
    await expect.poll(() => page.locator('#rows').textContent(), PATIENT).toContain('each weekend.')
    await expect.poll(() => settled(page), PATIENT).toBeGreaterThanOrEqual(2)
    expect(await page.evaluate(() => (globalThis as unknown as { touched: string[] }).touched)).toEqual([])
  })

  test('a page that something else has changed is drawn afresh', async () => {
    const { page } = await openExample()
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('#rows > *')) row.remove()
    })
    await typeBehind(page, 'each week', 'end')
    await expect.poll(() => page.locator('#rows').textContent(), PATIENT).toContain('each weekend.')
    const fresh = await openExample()
    await paste(fresh.page, await page.inputValue('#article'))
    await expect.poll(() => fresh.page.locator('#rows').textContent(), PATIENT).toContain('each weekend.')
    await expect.poll(() => drawn(page), PATIENT).toEqual(await drawn(fresh.page))
  })

  test('an edit changes the paragraph it is in and leaves the elements of the others alone', async () => {
    const { page } = await openExample()
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('#rows > *')) (row as unknown as { kept: boolean }).kept = true
      for (const line of document.querySelectorAll('#rows .row:nth-child(2) > *'))
        (line as unknown as { kept: boolean }).kept = true
    })
    await paste(page, article.replace('in July', 'in August').replace('told the harbour', 'told its harbour'))
    await expect.poll(() => page.locator('#rows').textContent(), PATIENT).toContain('told its harbour')
    const kept = await page.evaluate(() => [...document.querySelectorAll('#rows > *')].map((row) => 'kept' in row))
    expect(kept.every(Boolean)).toBe(true)
    await paste(page, `# Ferry\n\nOne more.\n\n${article.split('\n\n').slice(1).join('\n\n')}`)
    await expect.poll(() => page.locator('#rows').textContent(), PATIENT).toContain('One more.')
    // A quick answer may show a row more until the article is settled.
    await expect.poll(() => page.locator('#rows > *').count(), PATIENT).toBe(kept.length + 1)
  })

  test('what is patched is what would be drawn afresh', async () => {
    const { page } = await openExample()
    const edits = [TEXT, article.replace('“We', 'We'), `${article}\n\n${TEXT}`, article.slice(0, 400), article]
    for (const text of edits) {
      await paste(page, text)
      const last = text.trimEnd().slice(-20)
      await expect.poll(() => page.locator('#rows').textContent(), PATIENT).toContain(last)
    }
    const fresh = await openExample()
    await expect.poll(() => drawn(page), PATIENT).toEqual(await drawn(fresh.page))
  })

  test('hostile words in the article, in a source and in names of files run nothing and become no element', async () => {
    const { page, requests, complaints } = await open(browser, html)
    await page.setInputFiles('#sources input', [
      of('<img src=x onerror=hit=1>.txt', HOSTILE),
      of('"><script>hit=1</script>.csv', HOSTILE),
      of('a.json', `[{"text": ${JSON.stringify(HOSTILE)}, "title": ${JSON.stringify(HOSTILE)}}]`),
    ])
    for (const format of ['text', 'markdown', 'html']) {
      await page.evaluate((format) => {
        location.hash = `format=${format}`
      }, format)
      await paste(page, HOSTILE.repeat(8) + format)
      await expect.poll(() => told(page), PATIENT).toMatch(/words/)
      await page.waitForTimeout(400)
    }
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
    expect(await page.locator('main :is(script, img, iframe, svg, link, base, style, b, i)').count()).toBe(0)
    expect(
      await page.locator('main [onclick], main [onerror], main [style]:not(.who *, .notes *, .rows)').count(),
    ).toBe(0)
    expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([])
    expect(complaints).toEqual([])
  })

  describe('settings', () => {
    test('a link holds them and never the text', async () => {
      const { page } = await openExample()
      await page.click('.top .panel summary')
      await page.selectOption('[name=policy]', 'guardian')
      await page.fill('[name=dateline]', '2026-05-12')
      await page.click('.which summary')
      await page.uncheck('[name=check][value=vague-source]')
      await page.focus('[name=sure]')
      await page.keyboard.press('ArrowRight')
      const hash = await page.evaluate(() => location.hash)
      expect(hash).toBe('#dateline=2026-05-12&sure=0.05&policy=guardian&off=vague-source')
      await expect.poll(() => page.locator('main').textContent(), PATIENT).not.toContain('Who are')
      // Links of the report lead to their places and leave the settings in the address.
      await page.keyboard.press('Escape')
      await page.click('.finding-list a')
      await expect.poll(() => page.evaluate(() => location.hash), PATIENT).toBe(hash)

      const other = await open(browser, html)
      await other.page.evaluate((hash) => {
        location.hash = hash
      }, hash)
      await other.page.click('.top .panel summary')
      await expect.poll(() => other.page.inputValue('[name=policy]'), PATIENT).toBe('guardian')
      expect(await other.page.inputValue('[name=dateline]')).toBe('2026-05-12')
      expect(await other.page.inputValue('#article')).toBe('')
      expect(await other.page.locator('.how-many').textContent()).toMatch(/^(\d+) of (?!\1$)\d+$/)
    })

    test('what a link says wrongly is left out', async () => {
      const { page, complaints } = await open(browser, html)
      await page.evaluate(() => {
        location.hash = 'dateline=2026-02-31&sure=9&policy=nobody&format=pdf&off=<b>,no-such-check&text=hello'
      })
      await paste(page, TEXT)
      await expect.poll(() => page.locator('#rows').textContent(), PATIENT).toContain('70')
      expect(complaints).toEqual([])
    })
  })

  test('the analysis that is saved is that of the library, byte for byte, and the report is a page', async () => {
    const { page } = await openExample()
    const save = async (what: string) => {
      await page.click('.top .panel:nth-of-type(2) summary')
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save=${what}]`)])
      await page.keyboard.press('Escape')
      return readFileSync(await download.path(), 'utf8')
    }
    expect(await save('analysis')).toBe(JSON.stringify(analyze(article, { format: markdown, minConfidence: 0 })))
    const report = await save('report')
    expect(report).toMatch(/^<!doctype html>/)
    expect(report).toContain('Brinmouth')
  })

  test('files that can’t be read say why, and go', async () => {
    const { page } = await open(browser, html)
    await page.setInputFiles('#sources input', [
      of('hearing.pdf', '%PDF'),
      of('known.csv', 'a,b\n1,2\n'),
      of('noise.txt', 'a\0b'),
      of('broken.json', '{'),
    ])
    await expect.poll(() => page.locator('#sources .wrong').count(), PATIENT).toBe(4)
    expect(await page.locator('#sources').textContent()).toContain('no column `subject`')
    await page.click('[aria-label="Take away noise.txt"]')
    expect(await page.locator('#sources .wrong').count()).toBe(3)
    await page.setInputFiles('#open', of('scan.pdf', '%PDF'))
    await expect.poll(() => page.locator('#failed').isVisible(), PATIENT).toBe(true)
    await page.setInputFiles('#open', of('story.md', article))
    await expect.poll(() => page.locator('#a1-title').textContent(), PATIENT).toContain('Brinmouth')
    expect(await page.locator('.origin').textContent()).toContain('story.md')
  })

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each([1440, 1000, 360])('axe finds nothing at %d pixels, empty, full, with its menus open', async (width) => {
      const { page } = await open(browser, html, { colorScheme, viewport: { width, height: 900 } })
      expect(await violations(page)).toEqual([])
      await page.setInputFiles('#sources input', of('hearing.pdf', '%PDF'))
      await page.click('.try')
      await page.waitForSelector('.verdict')
      expect(await violations(page)).toEqual([])
      await page.click('.top .panel summary')
      await page.click('.which summary')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.click('.controls summary')
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  })

  test('the way back to the documentation is seen whole, on a phone too', async () => {
    const link = '<a class="site" href="../index.html">Documentation</a>'
    const beside = html.replace('<button type="button" class="theme"', `${link}$&`)
    expect(beside).not.toBe(html)
    for (const width of [360, 600, 1280]) {
      const { page } = await open(browser, beside, { viewport: { width, height: 900 } })
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const shown of ['.site', '.theme']) {
        const { x, width: own } = (await page.locator(shown).boundingBox())!
        expect(x + own, `${shown} at ${width}`).toBeLessThanOrEqual(width)
      }
    }
  })

  test('by keyboard alone: example, settings, menus, a finding, back to the text', async () => {
    const { page } = await open(browser, html)
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 200; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((what) => document.activeElement?.matches(what), selector)) return
      }
      throw new Error(`no way by keyboard to ${selector}`)
    }
    // The worker tells which policies and checks there are.
    await page.waitForSelector('[name=check]', { state: 'attached' })
    await tabTo('.top .panel summary')
    await page.keyboard.press('Enter')
    await tabTo('[name=policy]')
    await page.keyboard.press('ArrowDown')
    await tabTo('.which summary')
    await page.keyboard.press('Enter')
    await tabTo('[name=check]')
    await page.keyboard.press('Space')
    expect(await page.evaluate(() => location.hash)).toBe('#policy=ap&off=same-measure-conflict')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings')
    await tabTo('#article')
    await tabTo('#sources input')
    await tabTo('.try')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.verdict')
    await tabTo('.controls summary')
    await page.keyboard.press('Enter')
    await tabTo('[name=severity][value=error]')
    await page.keyboard.press('Space')
    expect(await page.locator('.note.error[id]:visible').count()).toBe(0)
    await page.keyboard.press('Escape')
    // What is hidden stays so while the article changes.
    await page.focus('#article')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' No more.')
    await expect.poll(() => page.locator('#rows').textContent(), PATIENT).toContain('No more.')
    expect(await page.locator('.note.error[id]:visible').count()).toBe(0)
    await tabTo('.finding-list li:not([hidden]) a')
    await page.keyboard.press('Enter')
    expect(await page.locator('.note:target').count()).toBe(1)
  })
})

const HOSTILE = `</script><script>globalThis.hit = 1</script><img src="https://attacker.invalid/a.png" onerror="globalThis.hit = 1">
"><svg onload="globalThis.hit = 1"> <iframe src="https://attacker.invalid/"></iframe> <link rel=stylesheet href=//attacker.invalid>
“<b onmouseover='globalThis.hit = 1'>We” will appeal,” said Ann <a href="javascript:globalThis.hit=1">Lee</a>. Of 120 firms, 70 grew
and 60 shrank, she said. ![x](https://attacker.invalid/b.png) <base href="https://attacker.invalid/"> \u202e {{hit}}

`
