// Takes the picture of a report that README.md shows, from the example article, in Chromium:
//
//   npm run docs:report -- [path of Chromium]
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'report.html')
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const args = ['report', '--references', 'examples/population.csv', '-o', page, 'examples/peacekeepers-leave-mali.md']
const { stderr, status } = spawnSync(process.execPath, [tsx, 'src/adapters/cli.ts', ...args], {
  cwd: root,
  encoding: 'utf8',
})
if (status !== 0) throw new Error(stderr)

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const tab = await browser.newPage({ viewport: { width: 1240, height: 760 } })
await tab.goto(pathToFileURL(page).href)
await tab
  .locator('h3', { hasText: 'The Russian guests' })
  .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }))
await tab.mouse.move(5, 700)
await tab.locator('.figure', { hasText: '30%' }).hover()
await tab.screenshot({ path: join(root, 'docs/report.png') })
await browser.close()
console.log('docs: docs/report.png was taken')
