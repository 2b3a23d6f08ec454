// The code that Markdown of the repository shows. Each block is executed by a test: what is marked `<!-- test: NAME -->` by the one
// that calls `sample('NAME')`, what guides and builds mark otherwise by theirs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'

/** A block of code. */
export interface Sample {
  /** File it stands in, relative to the repository, and its line there. */
  page: string
  line: number
  language: string
  text: string
  /** What the comment before it says, as `test: helix`. */
  mark: string
}

/** What the parser gives, as far as it is looked at here. */
interface Parsed extends Node {
  children?: Parsed[]
  value?: string | undefined
  lang?: string | null | undefined
}

const root = fileURLToPath(new URL('../..', import.meta.url))

// Every Markdown file of the repository, read once.
const pages = markdownIn('').map((page): [string, string] => [page, readFileSync(join(root, page), 'utf8')])

/** Every block of code in every Markdown file, as a parser of CommonMark finds them: fenced or indented, in lists too. */
export function allSamples(): Sample[] {
  return pages.flatMap(([page, markdown]) => samplesIn(page, markdown))
}

/** The blocks of one text. */
export function samplesIn(page: string, markdown: string): Sample[] {
  const found: Sample[] = []
  const visit = ({ children = [] }: Parsed): void => {
    let mark = ''
    for (const child of children) {
      const { type, lang: language, value: text = '', position } = child
      if (type === 'code') found.push({ page, line: position!.start.line, language: language ?? '', text, mark })
      mark = (type === 'html' && /^<!-- (.+?) -->$/.exec(text)?.[1]) || ''
      visit(child)
    }
  }
  visit(unified().use(remarkParse).parse(markdown))
  return found
}

/** The text of the one block that is marked with a name; only pages that hold the mark are parsed. */
export function sample(name: string): string {
  const wanted = `test: ${name}`
  const [found, ...others] = pages
    .filter(([, markdown]) => markdown.includes(wanted))
    .flatMap(([page, markdown]) => samplesIn(page, markdown))
    .filter(({ mark }) => mark === wanted)
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} blocks are marked “${wanted}”`)
  return found.text
}

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return /^(?:\.|node_modules$|dist$)/.test(entry.name) ? [] : markdownIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}
