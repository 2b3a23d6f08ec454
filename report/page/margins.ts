// As wide as the three columns of the style sheet need: the same as in media.css, in rem.
const SIDE_BY_SIDE = 68
const GAP = 8

/**
 * Moves what stands in the margins beside the line it is about, below what stands above it. Gives a function that does it again
 * after something was shown or hidden.
 */
export function watchMargins(): () => void {
  const main = document.querySelector('main')
  const rowsOf = () => [...document.querySelectorAll<HTMLElement>('.rows')]
  const unmove = () => {
    for (const rows of rowsOf()) rows.style.paddingBottom = ''
    for (const item of document.querySelectorAll<HTMLElement>('.who > *, .notes > *')) item.style.marginTop = ''
  }
  const align = () => {
    const isWide = main !== null && roomIn(main) > SIDE_BY_SIDE
    if (document.body.classList.contains('aligned') !== isWide) {
      document.body.classList.toggle('aligned', isWide)
      unmove()
    }
    if (!isWide) return
    // Everything is measured before anything is moved, and only what is not yet in its place is, so that the page is laid out
    // once and, where all stands well, not again.
    const moves = rowsOf().map((rows) => {
      const sides = ['.who', '.notes'].map((side) => layOut([...rows.querySelectorAll<HTMLElement>(side)]))
      const end = rows.getBoundingClientRect().bottom - (Number.parseFloat(rows.style.paddingBottom) || 0)
      const over = Math.max(...sides.map(({ bottom }) => bottom)) - end
      return { rows, over, spaces: sides.flatMap(({ spaces }) => spaces) }
    })
    for (const { rows, over, spaces } of moves) {
      put(rows, 'paddingBottom', over > 0 ? `${Math.ceil(over)}px` : '')
      for (const [item, space] of spaces) put(item, 'marginTop', `${space}px`)
    }
  }
  let width = 0
  new ResizeObserver(() => {
    const now = main?.clientWidth ?? 0
    if (now === width) return
    width = now
    requestAnimationFrame(align)
  }).observe(main ?? document.body)
  // What is printed lies in its own columns.
  addEventListener('beforeprint', unmove)
  addEventListener('afterprint', align)
  return align
}

function put({ style }: HTMLElement, where: 'paddingBottom' | 'marginTop', value: string): void {
  if (style[where] !== value) style[where] = value
}

// The width inside the padding, in rem, as a container query tells it.
function roomIn(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  const inside = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  return inside / Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

// The space above each item of one side, and where the last one ends. The columns themselves take no height.
function layOut(columns: readonly HTMLElement[]): { spaces: [HTMLElement, number][]; bottom: number } {
  const spaces: [HTMLElement, number][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const column of columns) {
    let at = column.getBoundingClientRect().top
    for (const item of column.children) {
      if (!(item instanceof HTMLElement) || item.offsetHeight === 0) continue
      const line = document.getElementById(item.dataset.for ?? '')?.getClientRects()[0]
      const space = Math.max(0, Math.round(Math.max(line?.top ?? at, bottom) - at))
      spaces.push([item, space])
      at += space + item.offsetHeight
      bottom = at + GAP
    }
  }
  return { spaces, bottom }
}
