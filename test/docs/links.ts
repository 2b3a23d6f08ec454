import { posix } from 'node:path'

/** What is wrong with the links of a site, and the pages that no link leads to. */
export interface LinkReport {
  dead: string[]
  unreached: string[]
}

/** Follows every link of the pages from `index.html`; pages are HTML by path, other files anything. */
export function followLinks(files: ReadonlyMap<string, string | Uint8Array>): LinkReport {
  const dead: string[] = []
  const reached = new Set<string>()
  const queue = ['index.html']
  const ids = new Map<string, Set<string>>()
  const idsOf = (path: string): Set<string> => {
    const known = ids.get(path)
    if (known) return known
    const found = new Set([...String(files.get(path)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
    ids.set(path, found)
    return found
  }
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    if (!path.endsWith('.html')) continue
    for (const [, address = ''] of String(files.get(path)).matchAll(
      /(?<=<(?:a|link|img|script)\b[^>]*? )(?:href|src|data-index)="([^"]*)"/g,
    )) {
      if (/^[a-z]+:/i.test(address)) continue
      const [file = '', id] = decodeURI(address.replaceAll('&amp;', '&')).split('#')
      const to = file ? posix.join(posix.dirname(path), file) : path
      if (!files.has(to) || (id !== undefined && !idsOf(to).has(id))) dead.push(`${path}: ${address}`)
      else queue.push(to)
    }
  }
  return { dead, unreached: [...files.keys()].filter((path) => !reached.has(path)) }
}
