import { readdirSync, readFileSync } from 'node:fs'

/** The licences of the packages that bundled files belong to, as these ask to be passed on with them; paths are those of a metafile. */
export function licencesOf(inputs: readonly string[]): string {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const parts = [...new Set(folders)].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const files = readdirSync(folder)
    const file = files.find((file) => /^licen[cs]e/i.test(file)) ?? files.find((file) => /^readme/i.test(file))
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : ''
    // Where there is no file of its own, the licence stands under its heading in the readme.
    const terms = /^readme/i.test(file ?? '') ? text.slice(text.search(/^#* *licen[cs]e/im)) : text
    return `# ${name} ${version}\n\n${terms.trim()}\n`
  })
  return parts.join('\n\n')
}
