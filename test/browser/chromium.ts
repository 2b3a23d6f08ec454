import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where Chromium is installed; `undefined` where it is not. */
export const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
)

/** What the name of a test adds where it can't run. */
export const hint = executablePath
  ? ''
  : ' (skipped: install Chromium, `apt-get install chromium`, or name it in CHROMIUM)'

/** Starts Chromium; in a container it can't keep its own sandbox. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
}

/** A page in Chromium, what it asked for and what it complained about. */
export interface Opened {
  page: Page
  requests: string[]
  complaints: string[]
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-report-'))
let files = 0

/** Opens a page from a file, as a reader does. */
export async function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(folder, `${files++}.html`)
  writeFileSync(file, html)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(pathToFileURL(file).href)
  if (options.javaScriptEnabled !== false)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return { page, requests: requests.slice(1), complaints }
}
