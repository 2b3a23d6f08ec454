const STEP = 1.25
const [SMALLEST, LARGEST] = [0.1, 4]

/** Switches that make the picture larger and smaller; without scripts it has its own size, and is moved in its frame. */
export function watchPicture(): void {
  const image = document.querySelector<HTMLImageElement>('.picture img')
  const zoom = document.querySelector<HTMLElement>('.picture .zoom')
  const frame = image?.parentElement
  if (!image || !zoom || !frame) return
  let scale = 1
  const room = () => frame.clientWidth - Number.parseFloat(getComputedStyle(frame).paddingLeft) * 2
  zoom.hidden = false
  zoom.addEventListener('click', ({ target }) => {
    const how = target instanceof HTMLElement ? target.dataset.zoom : undefined
    if (how === undefined || image.naturalWidth === 0) return
    if (how === 'fit') scale = room() / image.naturalWidth
    else scale *= how === 'in' ? STEP : 1 / STEP
    scale = Math.min(LARGEST, Math.max(SMALLEST, scale))
    image.style.setProperty('--wide', `${Math.floor(image.naturalWidth * scale)}px`)
    const output = zoom.querySelector('output')
    if (output) output.value = `${Math.round(100 * scale)} %`
  })
}
