import { type SitePage, sections } from './pages.js'

// Where a reader may want to go, from the first page; addresses are those of the repository.
const ways: [to: string, title: string, words: string][] = [
  ['docs/guides/five-minutes.md', 'Five minutes', 'From an empty folder to an article that is checked.'],
  ['docs/editors.md', 'In an editor', 'What does not hold, while you write.'],
  ['docs/guides/in-ci.md', 'In continuous integration', 'Findings beside the lines of a pull request.'],
  ['docs/notebooks.md', 'In a notebook', 'Who said what, as tables and plots.'],
  ['docs/checks', 'Checks', 'What each reports, and what it leaves alone.'],
  ['docs/guides/writing-a-check.md', 'Writing a check', 'A rule of your own house, with its tests.'],
]
const cards = `<ul class="cards">\n${ways
  .map(([to, title, words]) => `<li><a href="${to}"><strong>${title}</strong>${words}</a></li>`)
  .join('\n')}\n</ul>`

/** The README as pages: what opens it, and a page for each of its sections. */
export function readmePages(readme: string): SitePage[] {
  const [opening = '', ...rest] = readme.split(/^## /m)
  const pages: SitePage[] = []
  const gone = Object.keys(sections).filter((title) => !rest.some((section) => section.startsWith(`${title}\n`)))
  if (gone.length > 0)
    throw new Error(`README.md has no section “${gone.join('”, “')}”: mend \`sections\` in docs/site/pages.ts`)
  let first = opening
  for (const section of rest) {
    const [title = ''] = section.split('\n', 1)
    const place = sections[title]
    if (place) {
      const id = title
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-')
      const markdown = `# ${section}`
      const [group, path, name = title] = place
      pages.push({ path, title: name, group, sources: [`README.md#${id}`], markdown, base: 'README.md' })
    } else if (title === 'When not to use it' || title === 'Install') first += `## ${section}`
  }
  first = first.replace('## When not to use it', `${cards}\n\n## When not to use it`)
  return [
    {
      path: 'index.html',
      title: 'onrecord',
      group: 'Begin',
      sources: ['README.md'],
      markdown: first,
      base: 'README.md',
    },
    ...pages,
  ]
}
