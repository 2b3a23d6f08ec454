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
  const align = () => {
    const articles = rowsOf()
    const isWide = main !== null && roomIn(main) > SIDE_BY_SIDE
    document.body.classList.toggle('aligned', isWide)
    for (const item of document.querySelectorAll<HTMLElement>('.who > *, .notes > *')) item.style.marginTop = ''
    for (const rows of articles) rows.style.paddingBottom = ''
    if (!isWide) return
    // Everything is measured before anything is moved, so that the page is laid out once.
    const moves = articles.map((rows) => {
      const sides = ['.who', '.notes'].map((side) => layOut([...rows.querySelectorAll<HTMLElement>(side)]))
      const over = Math.max(...sides.map(({ bottom }) => bottom)) - rows.getBoundingClientRect().bottom
      return { rows, over, spaces: sides.flatMap(({ spaces }) => spaces) }
    })
    for (const { rows, over, spaces } of moves) {
      if (over > 0) rows.style.paddingBottom = `${Math.ceil(over)}px`
      for (const [item, space] of spaces) item.style.marginTop = `${space}px`
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
  addEventListener('beforeprint', () => {
    for (const rows of rowsOf()) rows.style.paddingBottom = ''
    for (const item of document.querySelectorAll<HTMLElement>('.who > *, .notes > *')) item.style.marginTop = ''
  })
  addEventListener('afterprint', align)
  return align
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
