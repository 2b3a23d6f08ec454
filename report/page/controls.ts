/** Shows and hides by speaker, kind of words, confidence and severity; `done` is called after each change. */
export function watchControls(done: () => void): void {
  const controls = document.querySelector<HTMLDetailsElement>('.controls')
  const form = document.querySelector<HTMLFormElement>('#controls')
  if (!controls || !form) return
  controls.hidden = false
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')]
  const speakers = [...document.querySelectorAll<HTMLElement>('.speaker')]
  const labels = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
  const words = [...document.querySelectorAll<HTMLElement>('[data-said]')]
  const graves = [...document.querySelectorAll<HTMLElement>('[data-severity]')]
  const status = form.querySelector('.status')
  const output = form.querySelector('output')

  const apply = () => {
    const data = new FormData(form)
    const [speaker, sure] = [data.get('speaker'), Number(data.get('sure'))]
    const [kinds, severities, marks] = ['kind', 'severity', 'mark'].map((name) => new Set(data.getAll(name)))
    const tones = new Map<string, string>()
    for (const entry of entries) {
      const { speaker: who, kind, sure: confidence, hue } = entry.dataset
      entry.hidden = (speaker !== '' && speaker !== who) || !kinds!.has(kind!) || Number(confidence) < sure
      if (!entry.hidden) tones.set(entry.id, `tone${hue}`)
    }
    for (const section of speakers) section.hidden = !section.querySelector('.entry:not([hidden])')
    for (const label of labels) label.hidden = !tones.has(label.dataset.entry!)
    for (const span of words) {
      const shown = span.dataset.said!.split(' ').find((id) => tones.has(id))
      span.classList.toggle('off', shown === undefined)
      if (shown !== undefined) span.className = span.className.replace(/\btone\d/, tones.get(shown)!)
    }
    for (const one of graves) one.hidden = !severities!.has(one.dataset.severity!)
    document.body.classList.toggle('no-own', !marks!.has('own'))
    document.body.classList.toggle('no-figures', !marks!.has('figures'))
    if (output) output.value = sure === 0 ? 'any' : `${sure} in 100`
    if (status) status.textContent = `${tones.size} of ${entries.length} statements shown.`
    done()
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !controls.open) return
    controls.open = false
    controls.querySelector('summary')?.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !controls.contains(target)) controls.open = false
  })
}
