/**
 * Shows and hides by speaker, kind of words, confidence and severity; `done` is called after each change. Gives a function that
 * does it again after something of the page was drawn anew.
 */
export function watchControls(done: () => void): () => void {
  const controls = () => document.querySelector<HTMLDetailsElement>('.controls')
  const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector)

  const apply = () => {
    const form = document.querySelector<HTMLFormElement>('#controls')
    if (!form) return
    const data = new FormData(form)
    const [speaker, sure] = [data.get('speaker'), Number(data.get('sure'))]
    const [kinds, severities, marks] = ['kind', 'severity', 'mark'].map((name) => new Set(data.getAll(name)))
    const tones = new Map<string, string>()
    const entries = all('.entry')
    for (const entry of entries) {
      const { speaker: who, kind, sure: confidence, hue } = entry.dataset
      entry.hidden = (speaker !== '' && speaker !== who) || !kinds!.has(kind!) || Number(confidence) < sure
      if (!entry.hidden) tones.set(entry.id, `tone${hue}`)
    }
    for (const section of all('.speaker')) section.hidden = !section.querySelector('.entry:not([hidden])')
    for (const label of all('[data-entry]')) label.hidden = !tones.has(label.dataset.entry!)
    for (const span of all('[data-said]')) {
      const shown = span.dataset.said!.split(' ').find((id) => tones.has(id))
      span.classList.toggle('off', shown === undefined)
      if (shown !== undefined) span.className = span.className.replace(/\btone\d/, tones.get(shown)!)
    }
    for (const one of all('[data-severity]')) one.hidden = !severities!.has(one.dataset.severity!)
    document.body.classList.toggle('no-own', !marks!.has('own'))
    document.body.classList.toggle('no-figures', !marks!.has('figures'))
    const output = form.querySelector('output')
    const status = form.querySelector('.status')
    if (output) output.value = sure === 0 ? 'any' : `${sure} in 100`
    if (status) status.textContent = `${tones.size} of ${entries.length} statements shown.`
    done()
  }
  const isOurs = ({ target }: Event) => target instanceof Element && target.closest('#controls') !== null
  document.addEventListener('input', (event) => {
    if (isOurs(event)) apply()
  })
  document.addEventListener('submit', (event) => {
    if (isOurs(event)) event.preventDefault()
  })
  document.addEventListener('reset', (event) => {
    if (isOurs(event)) setTimeout(apply)
  })
  document.addEventListener('keydown', ({ key }) => {
    const open = controls()
    if (key !== 'Escape' || !open?.open) return
    open.open = false
    open.querySelector('summary')?.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    const open = controls()
    if (open && target instanceof Node && !open.contains(target)) open.open = false
  })
  const first = controls()
  if (first) first.hidden = false
  return apply
}
