import type { ReadSource, SourceFile } from '../messages.js'

// What a browser can take without choking; a hearing of a whole day is a tenth of it.
const MOST_BYTES = 20_000_000
const LATER = /\.(?:pdf|docx?|odt|rtf)$/i

interface Source extends ReadSource {
  text?: string
}

/** The list of sources: files come by choosing and by dropping, and go by their button. */
export function watchSources(place: HTMLElement, changed: (files: SourceFile[]) => void) {
  const input = place.querySelector<HTMLInputElement>('input[type=file]')!
  const list = place.querySelector('ul')!
  let sources: Source[] = []

  const show = () => {
    list.replaceChildren(...sources.map(entryOf))
    list.hidden = sources.length === 0
    place.classList.toggle('has-sources', sources.length > 0)
  }
  const tell = () => changed(sources.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])))
  const entryOf = (source: Source): HTMLElement => {
    const entry = document.createElement('li')
    entry.classList.toggle('wrong', source.problem !== undefined)
    const name = document.createElement('bdi')
    name.textContent = source.name
    const about = document.createElement('span')
    about.textContent = aboutOf(source)
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = '×'
    button.setAttribute('aria-label', `Take away ${source.name}`)
    button.addEventListener('click', () => {
      sources = sources.filter((one) => one !== source)
      show()
      tell()
      input.focus()
    })
    entry.append(name, about, button)
    return entry
  }
  const add = async (files: Iterable<File>) => {
    const read = await Promise.all([...files].map(readFile))
    const names = new Set(read.map(({ name }) => name))
    sources = [...sources.filter(({ name }) => !names.has(name)), ...read]
    show()
    tell()
  }
  input.addEventListener('change', async () => {
    await add(input.files ?? [])
    input.value = ''
  })

  return {
    add,
    /** Shows what became of the files. */
    told(read: readonly ReadSource[]) {
      const byName = new Map(read.map((one) => [one.name, one]))
      sources = sources.map((source) => ({ ...source, ...byName.get(source.name) }))
      show()
    },
  }
}

function aboutOf({ rows, texts, problem }: Source): string {
  if (problem !== undefined) return problem
  if (rows !== undefined) return `table, ${rows} ${rows === 1 ? 'figure' : 'figures'}`
  return texts === undefined ? 'reading …' : texts === 1 ? 'text' : `${texts} texts`
}

/** A file as text, or why it can’t be read. */
export async function readFile(file: File): Promise<Source> {
  const { name, size } = file
  if (LATER.test(name))
    return {
      name,
      problem: 'PDF and Word files are read by the command line only: save it as text, or use onrecord verify',
    }
  if (size > MOST_BYTES) return { name, problem: `is larger than ${MOST_BYTES / 1e6} MB` }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (bytes.subarray(0, 8000).includes(0)) return { name, problem: 'is not text' }
    return { name, text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes) }
  } catch (error) {
    return { name, problem: error instanceof TypeError ? 'is not in UTF-8; save it as UTF-8' : 'can’t be read' }
  }
}
