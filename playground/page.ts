// The page: what is typed goes to the worker, and what it answers becomes the report beside it.
import { watchCards } from '../report/page/cards.js'
import { watchControls } from '../report/page/controls.js'
import { watchMargins } from '../report/page/margins.js'
import { watchTheme } from '../report/page/theme.js'
import type { Answer, Changes, Report } from './messages.js'
import { startWorkers } from './page/answers.js'
import { dropTarget } from './page/drop.js'
import { example } from './page/example.js'
import { patch } from './page/patch.js'
import { save } from './page/save.js'
import { watchSettings } from './page/settings.js'
import { readFile, watchSources } from './page/sources.js'

const at = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T
const article = at<HTMLTextAreaElement>('article')
const report = at('a1')
const frame = {
  summary: at('summary'),
  controls: at('show'),
  head: at('head'),
  rows: at('rows'),
  lists: at('lists'),
}
let name = ''
let isFiltered = false
// Milliseconds in which the whole article was last read.
let took = 0

const align = watchMargins()
const filter = watchControls(align)
watchCards()
watchTheme()

const worker = startWorkers(at('worker').textContent ?? '', answered)
const settings = watchSettings(at<HTMLFormElement>('settings'), () => look())
const sources = watchSources(at('sources'), (files) => {
  worker.ask({ kind: 'sources', files })
  look()
})

function look(asked = performance.now()): void {
  const text = article.value
  if (text.trim() === '') {
    worker.forget()
    show('welcome')
    document.title = 'onrecord playground'
    at('told').textContent = ''
    return
  }
  worker.look({ text, name, settings: settings.current() }, asked)
}

function answered(answer: Answer, drawn: () => void): void {
  if (answer.kind === 'quick') draw(answer)
  else if (answer.kind === 'settled') {
    took = answer.read.to - answer.read.from
    draw(answer)
    announce()
  } else if (answer.kind === 'drawn') put(answer.changes)
  else if (answer.kind === 'ready') settings.offer(answer.checks, answer.policies)
  else if (answer.kind === 'sources') sources.told(answer.read)
  else if (answer.kind === 'saved') save(answer.what, name || 'article', answer.content)
  else if (answer.kind === 'failed') fail(answer.reason)
  drawn()
}

function draw({ changes, words }: Report): void {
  put(changes)
  if (article.value.trim() === '') return
  at('told').textContent =
    `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}, read in ${Math.ceil(took)} ms`
}

function put(changes: Changes): void {
  if (!patch(frame, changes)) {
    worker.ask({ kind: 'afresh' })
    return
  }
  if (article.value.trim() === '') return
  const menu = frame.controls.querySelector<HTMLElement>('.controls')
  if (menu) menu.hidden = false
  show('report')
  // Where nothing differs all stands as it stood.
  if (Object.keys(changes.parts).length > 0) {
    if (isFiltered) filter()
    else align()
  }
  document.title = `${changes.title} – onrecord playground`
}

function fail(reason: string): void {
  at('reason').textContent = reason
  show('failed')
}

// Tells the summary to those who listen, when typing has come to rest.
let timer = 0
function announce(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const parts = [...frame.summary.querySelectorAll('li')].map(({ textContent }) => textContent)
    at('announced').textContent = parts.join('. ')
  }, 1200)
}

function show(what: 'welcome' | 'report' | 'failed'): void {
  at('welcome').hidden = what !== 'welcome'
  at('failed').hidden = what !== 'failed'
  report.hidden = what !== 'report'
  at('over').hidden = what !== 'report'
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save]')) button.disabled = what !== 'report'
}

article.addEventListener('input', ({ timeStamp }) => look(timeStamp))

/** Puts a text into the article as if it were typed, so that it can be undone. */
function write(text: string, called = ''): void {
  name = called
  article.focus({ preventScroll: true })
  article.select()
  if (text === '' || !document.execCommand('insertText', false, text)) {
    article.value = text
    look()
  }
  article.setSelectionRange(0, 0)
  article.scrollTop = 0
}

async function open(file: File | undefined): Promise<void> {
  if (!file) return
  const { text, problem } = await readFile(file)
  if (text !== undefined) write(text, file.name)
  else fail(`${file.name}: ${problem}`)
}

at<HTMLInputElement>('open').addEventListener('change', async ({ target }) => {
  const input = target as HTMLInputElement
  await open(input.files?.[0])
  input.value = ''
})
dropTarget(at('copy'), (files) => open(files[0]))
dropTarget(at('sources'), (files) => sources.add(files))
for (const button of document.querySelectorAll<HTMLElement>('.try'))
  button.addEventListener('click', async () => {
    await sources.add(example.sources())
    write(example.article)
  })

for (const button of document.querySelectorAll<HTMLElement>('[data-save]'))
  button.addEventListener('click', () =>
    worker.ask({ kind: 'save', what: button.dataset.save === 'report' ? 'report' : 'analysis' }),
  )
at('link').addEventListener('click', async () => {
  const copied = await navigator.clipboard?.writeText(settings.link()).then(
    () => true,
    () => false,
  )
  at('link-told').textContent = copied ? 'Copied.' : settings.link()
})

// The report’s own menus close themselves; so do those of the page.
for (const menu of document.querySelectorAll<HTMLDetailsElement>('.top .panel')) {
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false
  })
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.closest('#controls')) isFiltered = true
})
document.addEventListener('reset', ({ target }) => {
  if (target instanceof Element && target.id === 'controls') isFiltered = false
})
// What a browser kept in the field over a reload.
look()
