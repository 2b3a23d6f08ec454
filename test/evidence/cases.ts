// The notation of the labelled pairs in test/cases/verification; README.md there describes it.
import { readdirSync, readFileSync } from 'node:fs'
import { html } from '../../src/document/formats/html.js'
import { markdown } from '../../src/document/formats/markdown.js'
import type { ReferenceInput } from '../../src/evidence/verification/reference/reference-input.js'
import type { Reference, Span, Verification } from '../../src/model/generated/shapes.js'
import type { MarkupFormat } from '../../src/model/markup-format.js'

/** A quotation, the reference it is looked for in, and what should become of it. */
export interface LabelledPair {
  id: string
  language: string
  reference: Exclude<ReferenceInput, string>
  quote: string
  speaker?: string
  verdict: Verification['verdict']
  flags: string[]
  spans: Span[]
  /** Why it is not solved yet, where it is known not to be. */
  unsolved?: string
}

const MARKUP: Record<string, MarkupFormat> = { html, markdown }
const folder = new URL('../cases/verification/', import.meta.url)

/** Every labelled pair; throws where a place does not stand in its reference. */
export function readPairs(): LabelledPair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^== /m)
        .slice(1)
        .flatMap((block) => readBlock(file, block)),
    )
}

function readBlock(file: string, block: string): LabelledPair[] {
  const [head = '', ...lines] = block.split('\n')
  const [id = '', format = '', ...speaker] = head.split(' ')
  const bar = lines.indexOf('--')
  const text = unescaped(lines.slice(0, bar).join('\n'))
  const reference = {
    id,
    text,
    format: MARKUP[format] ?? (format as NonNullable<Reference['format']>),
    ...(speaker.length > 0 && { speaker: speaker.join(' ') }),
  }
  return lines.slice(bar + 1).flatMap((line) => {
    if (line.trim() === '') return []
    const [what = '', who = '', quote = '', where = '', unsolved] = line.split('|').map((cell) => cell.trim())
    const [verdict = '', ...flags] = what.split(' ')
    const name = `${file} ${id}: ${quote}`
    return {
      id: name,
      language: file.startsWith('english') ? 'en' : id.replace(/-.*/, ''),
      reference,
      quote: unescaped(quote),
      ...(who !== '-' && { speaker: unescaped(who) }),
      verdict: verdict as LabelledPair['verdict'],
      flags,
      ...(unsolved && { unsolved }),
      spans:
        where === ''
          ? []
          : where.split('~').map((part) => placeOf(unescaped(part.trim()), unescaped(quote), text, name)),
    }
  })
}

function placeOf(words: string, quote: string, text: string, name: string): Span {
  const [, plain = words, count = '1'] = /^(.*?) \*(\d)$/s.exec(words) ?? []
  const sought = plain === '=' ? quote : plain
  let start = -1
  for (let i = 0; i < Number(count); i++) start = text.indexOf(sought, start + 1)
  if (start < 0) throw new Error(`${name}: \`${sought}\` does not stand in the reference`)
  return { start, end: start + sought.length }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll(/\\u([\da-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
