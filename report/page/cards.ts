// How long a card stays when the pointer leaves, so that the pointer can move onto it.
const LINGER = 250

/** Shows what is known of words, figures and findings beside them while they have the pointer or the focus; Escape hides it. */
export function watchCards(): void {
  const card = document.getElementById('card')
  if (!card) return
  let timer = 0
  const hide = () => {
    clearTimeout(timer)
    card.hidden = true
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  }
  const show = (element: Element) => {
    const id = tipOf(element)
    const about = id && document.getElementById(id)
    if (!about) return
    hide()
    card.replaceChildren(about instanceof HTMLTableRowElement ? rowContent(about) : copyOf(about))
    card.className = `card ${[...about.classList].filter((name) => name.startsWith('tone')).join(' ')}`
    card.hidden = false
    put(card, element)
    light(id)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(hide, LINGER)
  }
  // A figure inside somebody’s words tells of itself.
  const find = ({ target }: Event) =>
    target instanceof Element ? (target.closest('[data-tip]') ?? target.closest('.said:not(.off)')) : null

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return
    if (event.target instanceof Node && card.contains(event.target)) return clearTimeout(timer)
    const element = find(event)
    if (element) show(element)
    else if (!card.hidden) later()
  })
  document.addEventListener('focusin', (event) => {
    const element = find(event)
    if (element?.matches(':focus-visible')) show(element)
    else hide()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  addEventListener('resize', hide)
  // A finger has no hover: the first touch shows the card. A click with the mouse goes to the entry.
  document.addEventListener('click', (event) => {
    const element = find(event)
    if (!element) return card.contains(event.target as Node) ? undefined : hide()
    if (event.pointerType === 'touch') {
      event.preventDefault()
      show(element)
    } else if (!element.matches('a') && getSelection()?.isCollapsed !== false) location.hash = tipOf(element) ?? ''
  })
}

// The entry that tells of an element; of nested words the innermost that is shown.
function tipOf(element: Element): string | undefined {
  const { tip, said = '' } = (element as HTMLElement).dataset
  return tip ?? said.split(' ').find((id) => document.getElementById(id)?.hidden === false)
}

function copyOf(element: Element): DocumentFragment {
  const copy = new DocumentFragment()
  for (const child of element.childNodes) copy.append(child.cloneNode(true))
  for (const back of copy.querySelectorAll('.back')) back.remove()
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  return copy
}

// A row of the table of figures as a list.
function rowContent(row: HTMLTableRowElement): DocumentFragment {
  const content = new DocumentFragment()
  const list = document.createElement('dl')
  for (const cell of row.cells) {
    if (cell.tagName === 'TH') {
      const head = document.createElement('p')
      head.className = 'figure-head'
      head.append(copyOf(cell))
      content.append(head)
      continue
    }
    const name = document.createElement('dt')
    name.textContent = cell.dataset.head ?? ''
    const value = document.createElement('dd')
    value.append(copyOf(cell))
    list.append(name, value)
  }
  content.append(list)
  return content
}

// Below the words, or above where there is no room below.
function put(card: HTMLElement, element: Element): void {
  const rects = element.getClientRects()
  const at = rects[0] ?? element.getBoundingClientRect()
  const last = rects[rects.length - 1] ?? at
  const { width, height } = card.getBoundingClientRect()
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))
  const below = last.bottom + 6
  const top = below + height > innerHeight && at.top - height - 6 > 0 ? at.top - height - 6 : below
  card.style.left = `${left + scrollX}px`
  card.style.top = `${top + scrollY}px`
}

function light(id: string): void {
  for (const element of document.querySelectorAll(`[data-said~="${id}"], [data-source="${id}"], [data-cue="${id}"]`))
    element.classList.add('lit')
}
