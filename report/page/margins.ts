// As wide as the three columns of the style sheet need.
const SIDE_BY_SIDE = '(min-width: 72.01rem)'
const GAP = 6

/**
 * Moves what stands in the margins beside the line it is about, without overlaps. Gives a function that does it again after
 * something was shown or hidden.
 */
export function watchMargins(): () => void {
  const main = document.querySelector('main')
  const columns = [...document.querySelectorAll<HTMLElement>('.who, .notes')]
  const wide = matchMedia(SIDE_BY_SIDE)
  const align = () => {
    const items = columns.map((column) =>
      [...column.children].filter((item): item is HTMLElement => item instanceof HTMLElement && !item.hidden),
    )
    for (const item of items.flat()) item.style.marginTop = ''
    if (!wide.matches) return
    // Everything is measured before anything is moved, so that the page is laid out once.
    const moves = columns.map((column, i) => {
      const top = column.getBoundingClientRect().top
      let bottom = 0
      return items[i]!.map((item): [HTMLElement, number] => {
        const line = document.getElementById(item.dataset.for ?? '')?.getClientRects()[0]
        const space = Math.max(0, (line ? line.top - top : 0) - bottom)
        bottom += space + item.offsetHeight + (item.matches('.note') ? 2 * GAP : 0)
        return [item, space]
      })
    })
    for (const [item, space] of moves.flat()) if (space > GAP) item.style.marginTop = `${Math.round(space)}px`
  }
  let width = 0
  new ResizeObserver(() => {
    const now = main?.clientWidth ?? 0
    if (now === width) return
    width = now
    requestAnimationFrame(align)
  }).observe(main ?? document.body)
  return align
}
