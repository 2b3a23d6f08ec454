import { isDay } from '../../src/model/options.js'
import type { CheckName, Settings } from '../messages.js'

const FORMATS = ['auto', 'text', 'markdown', 'html'] as const
const NONE: Settings = { format: 'auto', dateline: '', minConfidence: 0, policy: 'strict', off: [] }

/** What a link says; whatever it says wrongly is as if it were not said. */
export function readLink(hash: string): Settings {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const dateline = said.get('dateline') ?? ''
  const sure = Number(said.get('sure') ?? 0)
  return {
    format: FORMATS.find((name) => name === said.get('format')) ?? NONE.format,
    dateline: isDay(dateline) ? dateline : NONE.dateline,
    minConfidence: sure > 0 && sure <= 1 ? sure : NONE.minConfidence,
    policy: /^[a-z]+$/.exec(said.get('policy') ?? '')?.[0] ?? NONE.policy,
    off: (said.get('off') ?? '').split(',').filter((id) => /^[a-z-]+$/.test(id)),
  }
}

/** The settings as the end of a link: only what differs from the usual, and never a word of the text. */
export function writeLink({ format, dateline, minConfidence, policy, off }: Settings): string {
  const said = new URLSearchParams()
  if (format !== NONE.format) said.set('format', format)
  if (dateline !== NONE.dateline) said.set('dateline', dateline)
  if (minConfidence !== NONE.minConfidence) said.set('sure', String(minConfidence))
  if (policy !== NONE.policy) said.set('policy', policy)
  if (off.length > 0) said.set('off', off.join(','))
  const written = said.toString().replaceAll('%2C', ',')
  return written === '' ? '' : `#${written}`
}

const POLICIES: Record<string, string> = {
  strict: 'every change is marked',
  ap: 'Associated Press',
  reuters: 'Reuters',
  guardian: 'Guardian',
}

/** The form of the settings; `changed` is called when the reader changes one. */
export function watchSettings(form: HTMLFormElement, changed: (settings: Settings) => void) {
  let settings = readLink(location.hash)
  let known: readonly CheckName[] = []
  const field = <T extends HTMLElement>(name: string) => form.elements.namedItem(name) as unknown as T
  const list = form.querySelector('.checks')!

  const show = () => {
    field<HTMLSelectElement>('format').value = settings.format
    field<HTMLInputElement>('dateline').value = settings.dateline
    field<HTMLInputElement>('sure').value = String(Math.round(settings.minConfidence * 100))
    field<HTMLSelectElement>('policy').value = settings.policy
    for (const box of list.querySelectorAll('input')) box.checked = !settings.off.includes(box.value)
    tell()
  }
  const tell = () => {
    const { minConfidence, off } = settings
    form.querySelector('output')!.value = minConfidence === 0 ? 'any' : `${Math.round(minConfidence * 100)} in 100`
    form.querySelector('.how-many')!.textContent =
      known.length === 0 ? '' : `${known.filter(({ id }) => !off.includes(id)).length} of ${known.length}`
    const hash = writeLink(settings)
    // A page from a file may not be allowed to.
    if (hash !== location.hash) history.replaceState(null, '', hash || location.pathname + location.search)
  }
  form.addEventListener('input', () => {
    const data = new FormData(form)
    const on = new Set(data.getAll('check'))
    settings = readLink(
      writeLink({
        format: data.get('format') as Settings['format'],
        dateline: String(data.get('dateline')),
        minConfidence: Number(data.get('sure')) / 100,
        policy: String(data.get('policy')),
        off: known.length === 0 ? settings.off : known.flatMap(({ id }) => (on.has(id) ? [] : [id])),
      }),
    )
    tell()
    changed(settings)
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    settings = NONE
    show()
    changed(settings)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  // Links within the report lead by the hash; the settings take it back.
  addEventListener('hashchange', () => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id === '' || document.getElementById(id)) return tell()
    settings = readLink(location.hash)
    show()
    changed(settings)
  })

  return {
    current: () => settings,
    /** Fills in the lists that the worker knows. */
    offer(checks: readonly CheckName[], policies: readonly string[]) {
      known = checks
      list.replaceChildren(...checks.map(boxOf))
      field<HTMLSelectElement>('policy').replaceChildren(
        ...policies.map((name) => new Option(`${POLICIES[name] ?? name}`, name)),
      )
      if (!policies.includes(settings.policy)) settings = { ...settings, policy: NONE.policy }
      show()
    },
    link: () => new URL(writeLink(settings) || '#', location.href).href.replace(/#$/, ''),
  }
}

function boxOf({ id, summary }: CheckName): HTMLElement {
  const label = document.createElement('label')
  label.className = 'box'
  const box = document.createElement('input')
  Object.assign(box, { type: 'checkbox', name: 'check', value: id, checked: true })
  const words = document.createElement('span')
  words.textContent = summary
  label.append(box, words)
  return label
}
