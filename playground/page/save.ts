const KINDS = {
  report: { ending: 'report.html', type: 'text/html' },
  analysis: { ending: 'analysis.json', type: 'application/json' },
}

/** Hands the reader a file, made in the page. */
export function save(what: keyof typeof KINDS, name: string, content: string): void {
  const { ending, type } = KINDS[what]
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  Object.assign(link, { href: address, download: `${name.replace(/\.[^.]+$/, '')}.${ending}` })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
