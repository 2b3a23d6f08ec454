import type { Heading } from './markdown.js'

/** A page of the site. */
export interface SitePage {
  /** Where it is written, relative to the site. */
  path: string
  title: string
  /** The list of pages it stands in. */
  group: string
  /** Files of the repository that links to it name; with `#id` for a section of one. */
  sources: string[]
  /** Its words, in Markdown whose links are relative to `base`. */
  markdown?: string
  /** Or its own HTML, whose links are relative to the page. */
  html?: string
  headings?: Heading[]
  base?: string
  /** Left out of the list where the reader is elsewhere. */
  isSub?: boolean
}

/** The lists of pages, in order. */
export const groups: readonly string[] = [
  'Begin',
  'Guides',
  'What it does',
  'Reference',
  'Checks',
  'Cues',
  'API',
  'How well',
  'About',
]

// Files of the repository that are pages, with the list each stands in.
export const written: [source: string, group: string, title: string, path: string][] = [
  ['docs/guides/five-minutes.md', 'Begin', 'Five minutes', 'guides/five-minutes.html'],
  ['docs/editors.md', 'Guides', 'In an editor', 'guides/in-an-editor.html'],
  ['docs/guides/in-ci.md', 'Guides', 'In continuous integration', 'guides/in-ci.html'],
  ['docs/notebooks.md', 'Guides', 'In a notebook', 'guides/in-a-notebook.html'],
  ['docs/surfaces.md', 'Guides', 'In unified, textlint, ProseMirror', 'guides/surfaces.html'],
  ['docs/guides/writing-a-check.md', 'Guides', 'Writing a check', 'guides/writing-a-check.html'],
  [
    'docs/guides/writing-a-language-pack.md',
    'Guides',
    'Writing a language pack',
    'guides/writing-a-language-pack.html',
  ],
  ['docs/command-line.md', 'Reference', 'Command line', 'reference/command-line.html'],
  ['docs/verdicts.md', 'Reference', 'Verdicts', 'reference/verdicts.html'],
  ['docs/vocabulary.md', 'Reference', 'Vocabulary of the graph', 'reference/vocabulary.html'],
  ['docs/playground.md', 'Reference', 'About the playground', 'reference/playground.html'],
  ['docs/design.md', 'About', 'Design', 'about/design.html'],
  ['CONTRIBUTING.md', 'About', 'Contributing', 'about/contributing.html'],
  ['CHANGELOG.md', 'About', 'Changes', 'about/changes.html'],
]

// Sections of the README that are pages; what stands before them opens the site.
export const sections: Record<string, [group: string, path: string, title?: string]> = {
  'The line': ['What it does', 'what/the-line.html'],
  'Who said what': ['What it does', 'what/who-said-what.html'],
  'Do the figures hold': ['What it does', 'what/do-the-figures-hold.html'],
  'Does the source really say so': ['What it does', 'what/does-the-source-say-so.html'],
  'The claims graph': ['What it does', 'what/the-claims-graph.html'],
  'The report': ['What it does', 'what/the-report.html'],
  'Command line': ['What it does', 'what/command-line.html', 'From the command line'],
  'In unified, textlint, editors and notebooks': ['What it does', 'what/surfaces.html', 'While you write'],
  API: ['API', 'api/functions.html', 'Functions'],
  Accuracy: ['How well', 'how-well/accuracy.html', 'Accuracy, speed, size'],
  Limits: ['How well', 'how-well/limits.html'],
}
