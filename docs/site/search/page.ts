// The search field of each page. The index is a script beside the site, loaded when somebody searches: a page that is opened from a
// disk may load a script, and nothing else.
import MiniSearch, { type SearchResult } from 'minisearch'
import { excerpt } from './excerpt.js'
import { asked, options, type Section } from './fields.js'

declare global {
  interface Window {
    /** The index, as its script leaves it. */
    onrecordIndex?: string
  }
}

const MOST = 12
const script = document.currentScript as HTMLScriptElement
const form = document.querySelector<HTMLFormElement>('.search')!
const field = form.querySelector('input')!
const list = form.querySelector('ul')!
const told = form.querySelector<HTMLElement>('[role=status]')!
const root = new URL('.', script.src)

let index: Promise<MiniSearch<Section>> | undefined
function load(): Promise<MiniSearch<Section>> {
  index ??= new Promise((resolve, reject) => {
    const holder = document.createElement('script')
    holder.src = new URL(script.dataset.index ?? '', location.href).href
    holder.onload = () => resolve(MiniSearch.loadJSON<Section>(window.onrecordIndex ?? '', options))
    holder.onerror = reject
    document.head.append(holder)
  })
  // Where it could not be loaded, it is asked for again.
  index.catch(() => {
    index = undefined
  })
  return index
}

// An answer that is late is none: something else was typed meanwhile, or the list was closed.
let turn = 0
async function search(): Promise<void> {
  const own = ++turn
  const words = field.value.trim()
  if (!words) return close()
  try {
    const found = (await load()).search(words, asked)
    if (own === turn) show(words, found)
  } catch {
    if (own === turn) told.textContent = 'The index could not be loaded.'
  }
}

function show(words: string, found: readonly SearchResult[]): void {
  list.replaceChildren(...found.slice(0, MOST).map(shown))
  list.hidden = found.length === 0
  told.textContent =
    found.length === 0
      ? `Nothing found for “${words}”.`
      : `${found.length} found${found.length > MOST ? `, the first ${MOST} shown` : ''}`
}

function shown({ id, title, page, text, terms }: SearchResult): HTMLLIElement {
  const item = document.createElement('li')
  const link = item.appendChild(document.createElement('a'))
  link.href = new URL(id, root).href
  link.append(element('strong', title))
  if (page !== title) link.append(' ', element('small', page))
  const words = link.appendChild(element('span'))
  words.append(...excerpt(text, terms).map((piece) => (piece.isFound ? element('mark', piece.words) : piece.words)))
  return item
}

function element(name: string, words = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = words
  return made
}

function close(): void {
  turn++
  list.replaceChildren()
  list.hidden = true
  told.textContent = ''
}

form.hidden = false
field.addEventListener('focus', () => void load())
field.addEventListener('input', () => void search())
field.addEventListener('click', () => void search())
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  await search()
  list.querySelector('a')?.click()
})
form.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.isComposing) return
  if (event.key === 'Escape' && told.textContent) {
    // The words stay; once more, and the browser takes them away.
    event.preventDefault()
    field.focus()
    close()
  } else if (step && list.hidden) void search()
  else if (step) {
    event.preventDefault()
    const stops = [field, ...list.querySelectorAll('a')]
    const at = stops.indexOf(document.activeElement as HTMLInputElement)
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus()
  }
})

// It closes when somebody goes elsewhere; Safari tells nothing of where a press of the pointer leads the focus.
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !form.contains(relatedTarget as Node)) close()
})
document.addEventListener('pointerdown', ({ target }) => {
  if (!form.contains(target as Node)) close()
})
list.addEventListener('click', close)

// As elsewhere, a stroke leads to the field; not where somebody writes.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === field) return
  event.preventDefault()
  field.select()
})
