// Draws the icon of the extension from its SVG, in Chromium:
//
//   npx tsx editors/vscode/draw-icon.ts
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch } from '../../test/browser/chromium.js'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const browser = await launch()
const page = await browser.newPage({ viewport: { width: 256, height: 256 } })
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(at('icon.svg'), 'utf8')}`)
await page.screenshot({ path: at('icon.png'), omitBackground: true })
await browser.close()
console.log('icon: editors/vscode/icon.png was drawn')
