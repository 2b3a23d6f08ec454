// The two editors of rich text and CodeMirror in a real browser, typed in by keyboard as a journalist would.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executablePath, hint, launch, type Opened, open } from './chromium.js'
import type {} from './pages/editor.js'

const ERROR = '.onrecord-error'
const WRONG = 'It costs between 50 and 40 pounds.'

async function pageOf(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`pages/${name}.ts`, import.meta.url))],
    bundle: true,
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script')
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><style>.ProseMirror { white-space: pre-wrap }</style><body><script>${script}</script>`
}

/** Opens an editor with the caret in it. */
async function edit(browser: Browser, html: string): Promise<Opened> {
  const opened = await open(browser, html)
  await opened.page.focus('[contenteditable=true]')
  return opened
}

const wordsOf = (page: Page): Promise<string[]> => page.locator(ERROR).allTextContents()
const looksOf = (page: Page): Promise<number> => page.evaluate(() => window.editor.looks)
const findingsOf = (page: Page) => page.evaluate(() => window.editor.findings())

describe.skipIf(!executablePath)(`editors in Chromium${hint}`, { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  // Where a document begins: ProseMirror counts the opening of its first paragraph.
  describe.each([
    ['prosemirror', 1, 'range-inverted'],
    ['tiptap', 1, 'range-inverted'],
    ['codemirror', 0, 'onrecord range-inverted'],
  ])('%s', (name, first, check) => {
    let html = ''
    beforeAll(async () => {
      html = await pageOf(name)
    }, 60_000)

    test('a finding is marked, moves along with its words, and goes when it is mended', async () => {
      const { page, complaints } = await edit(browser, html)
      await page.keyboard.type(WRONG)
      await page.waitForSelector(ERROR)
      expect(await wordsOf(page)).toEqual(['50 and 40 pounds'])
      expect(await findingsOf(page)).toEqual([{ from: first + 17, to: first + 33, check }])

      const looks = await looksOf(page)
      await page.keyboard.press('Home')
      await page.keyboard.type('Well: ')
      expect(await findingsOf(page)).toEqual([{ from: first + 23, to: first + 39, check }])
      expect(await wordsOf(page)).toEqual(['50 and 40 pounds'])
      // It has moved, and was not found anew.
      expect(await looksOf(page)).toBe(looks)

      await page.keyboard.press('End')
      for (let i = 0; i < ' pounds.'.length; i++) await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Backspace')
      await page.keyboard.type('60')
      await page.waitForSelector(ERROR, { state: 'detached' })
      expect(await findingsOf(page)).toEqual([])
      expect(complaints).toEqual([])
    })

    test('behind other paragraphs and an emoji', async () => {
      const { page } = await edit(browser, html)
      await page.keyboard.type('All is well 😀.')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await page.keyboard.type(WRONG)
      await page.waitForSelector(ERROR)
      expect(await wordsOf(page)).toEqual(['50 and 40 pounds'])
    })
  })

  test('tiptap: headings are known, inline code and code blocks are skipped, words in bold are one with the others', async () => {
    const { page } = await edit(browser, await pageOf('tiptap'))
    await page.keyboard.type('# The pool closes')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Run `between 50 and 40 pounds` now.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('It costs between **50 and** 40 pounds.')
    await page.keyboard.press('Enter')
    await page.keyboard.type(`\`\`\` ${WRONG}`)
    await page.waitForSelector(ERROR)
    expect((await wordsOf(page)).join('')).toBe('50 and 40 pounds')
    expect(await findingsOf(page)).toHaveLength(1)
    expect(await page.locator('strong').textContent()).toBe('50 and')
    expect(await page.evaluate(() => window.editor.title)).toBe('The pool closes')
  })

  test('codemirror: the markup of its text is read', async () => {
    const { page } = await edit(browser, await pageOf('codemirror'))
    await page.keyboard.type(`# The *pool* closes\n\nAT&amp;T: \`${WRONG}\` It costs between 50 and 40 euros.`)
    await page.waitForSelector(ERROR)
    expect(await wordsOf(page)).toEqual(['50 and 40 euros'])
    expect(await page.evaluate(() => window.editor.title)).toBe('The pool closes')
  })
})
