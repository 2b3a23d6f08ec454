// How soon the playground answers a key: the time from a key pressed in an article of some 2,000 words until the report that
// answers it is painted.
//
//   npm run build && npm run bench:page
//
// The page is the one that is built of the packed package, in Chromium. The article is put together from those of corpus/test; what
// is typed into it, at some of its sentences’ ends, are sentences with quotations, figures and dates and a paragraph, a key every
// 60 to 220 milliseconds, now and then a word taken back. Every key counts: what is overtaken waits until a report shows that includes it.
// `answer` is the first report that does, quick or settled, and the rows before it are its stages; `settled` is that of the whole
// article, of which `reading` is a part.
// Times are those of the clock, and so also of whatever else the machine does; the page itself tells them, as entries of
// `performance.measure`, and the bench counts each from the moment the key was pressed.

import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArticle } from '../corpus/notation.js'
import { installPacked } from '../packed.js'
import { buildPage } from '../playground/build.js'
import { launch, open } from '../test/browser/chromium.js'

const WORDS = 2000
const [QUICKEST, SLOWEST] = [60, 220]
// Milliseconds after which the article counts as read and the page as warm.
const REST = 3000
// As wide as margins beside the text need.
const viewport = { width: 1920, height: 1080 }
// What is typed, each at another place; `<` takes a letter back.
const TYPED = [
  ' “We have run out of road,” said Mara Oduya on Monday.',
  ' Of 120 suppliers, 70 face cuts and 60 <<<<<<58 face closure.',
  ' The council told tenants that it would pay 3.5 million pounds by 12 May 2026.',
  ' and nobody, he said, had asked them',
  ' Turnout fell to 41.5% from 48% in a town of 6,900 people.',
  ' According to Ines Wroe, the harbour’s mastr<<er, two ferries <<<<<<<<boats are missing.',
  '\n\nThe ferry was cold. “We sat on our bags,” a passenger said.',
  ' Critics say it is “far too little”, and a report puts the damage at 40 to 50 million euros.',
]

/** A time that the page told. */
interface Told {
  name: string
  start: number
  end: number
  detail: Record<string, number>
}

const words = (text: string): number => text.split(/\s+/).length
let text = ''
for (const file of readdirSync('corpus/test')
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  if (words(text) > WORDS) break
  text += `${parseArticle(file, readFileSync(`corpus/test/${file}`, 'utf8')).text}\n\n`
}

let seed = 7
const random = (below: number): number => {
  seed = (seed * 48271) % 2147483647
  return seed % below
}

const html = await buildPage({ home: installPacked() })
const browser = await launch()
const { page, complaints } = await open(browser, html, { viewport })
await page.fill('#article', text)
await page.waitForSelector('.entry')
await sleep(REST)
await page.evaluate(() => {
  const kept = globalThis as unknown as { keys: number[]; told: Told[] }
  kept.keys = []
  kept.told = []
  document.addEventListener('keydown', ({ timeStamp }) => kept.keys.push(timeStamp), true)
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration, detail } of list.getEntries() as PerformanceMeasure[])
      kept.told.push({ name, start: startTime, end: startTime + duration, detail })
  }).observe({ type: 'measure' })
})
for (const sentence of TYPED) {
  const from = random(text.length - 200)
  await page.evaluate((from) => {
    const field = document.querySelector<HTMLTextAreaElement>('#article')!
    const at = from + Math.max(0, field.value.slice(from).search(/[.,][ \n]/)) + 1
    field.focus()
    field.setSelectionRange(at, at)
  }, from)
  for (const letter of sentence) {
    if (letter === '<') await page.keyboard.press('Backspace')
    else if (letter === '\n') await page.keyboard.press('Enter')
    // A keyboard has none of the curly marks; the key is what counts.
    else await page.keyboard.press(letter.replace(/[“”]/, '"').replace('’', "'"))
    await sleep(QUICKEST + random(SLOWEST - QUICKEST))
  }
}
await sleep(REST)
const { keys, told } = await page.evaluate(() => {
  const { keys, told } = globalThis as unknown as { keys: number[]; told: Told[] }
  return { keys, told }
})
await browser.close()
if (complaints.length > 0) throw new Error(complaints.join('\n'))

const row = (name: string, times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1)
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${sorted.at(-1)!.toFixed(1)} |`
}
// When the key was pressed that led to a change of the text.
const pressed = (start: number): number => keys.findLast((key) => key <= start + 0.1) ?? start

console.log(`${keys.length} keys in an article of ${words(text)} words\n`)
console.log('| milliseconds | median | 95 of 100 | longest |')
console.log('|---|---|---|---|')
for (const name of [...new Set(told.map((one) => one.name))].sort()) {
  const own = told.filter((one) => one.name === name)
  if (own.length !== keys.length) throw new Error(`${keys.length} keys and ${own.length} times of \`${name}\``)
  for (const stage of Object.keys(own[0]!.detail))
    console.log(
      row(
        stage,
        own.map(({ detail }) => detail[stage]!),
      ),
    )
  console.log(
    row(
      `**${name}**`,
      own.map(({ start, end }) => end - pressed(start)),
    ),
  )
}
