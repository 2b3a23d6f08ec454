import type { GraphNode } from '../../model/generated/shapes.js'
import { NOBODY } from './groups.js'
import type { Mark } from './marks.js'
import type { Statement } from './statements.js'
import { widthOf, wrap } from './wrapping.js'

/** A line of a card: how its letters look, and where it stands below the upper edge, in pixels. */
export interface Line {
  text: string
  look: 'name' | 'head' | 'lead' | 'words' | 'soft' | Mark['tone']
  at: number
}

/** A box with words in it. */
export interface Card {
  look: 'speaker' | 'statement' | 'sentence' | Mark['tone']
  /** True where what it says is in dispute. */
  disputed: boolean
  /** All its words, uncut. */
  title: string
  lines: Line[]
  /** In pixels. */
  width: number
  height: number
}

/** Sizes of letters and lines in pixels; bold letters are wider. */
const LOOKS: Record<Line['look'], { size: number; height: number }> = {
  name: { size: 14 * 1.12, height: 18 },
  head: { size: 13 * 1.12, height: 18 },
  words: { size: 13.5, height: 18 },
  lead: { size: 11.5, height: 16 },
  soft: { size: 11.5, height: 16 },
  good: { size: 11.5, height: 16 },
  bad: { size: 11.5, height: 16 },
  doubt: { size: 11.5, height: 16 },
}
const SIDE = 10
const ABOVE = 7
const WIDTHS = { speaker: 182, statement: 330, sentence: 290, mark: 250 }

/** The card of a speaker, with name and role; of a text that speaks in its own voice; or of somebody who is not named. */
export function speakerCard(speaker: GraphNode | undefined, text: string | undefined): Card {
  const name = speaker?.label ?? text ?? NOBODY
  const role = speaker ? String(speaker.properties?.role ?? '') : text === undefined ? '' : 'in its own voice'
  return cardOf('speaker', WIDTHS.speaker, [name, role].filter(Boolean).join(', '), [
    ['name', name.replace(/[\s,;:]+$/, ''), 3],
    ['soft', role, 3],
  ])
}

/**
 * The card of what is said: the word that attributes it, the words, what bears on them where that is told here, and where else
 * they are printed.
 */
export function statementCard(
  { words, cues, speakers, marks }: Statement,
  inside: readonly Mark[],
  besides: string,
): Card {
  const lead = cues.join(', ')
  const who = speakers.map(({ label }) => label).join(', ')
  const told = inside.map((mark) => [mark.tone, `${SIGNS[mark.tone]} ${wordsOf(mark)}`, 3] as const)
  const title = [`${[who, lead].filter(Boolean).join(' ')}: ${words}`, ...inside.map(wordsOf), besides]
  const card = cardOf('statement', WIDTHS.statement, title.filter(Boolean).join('\n'), [
    ['lead', lead, 1],
    ['words', words, 5],
    ...told,
    ['soft', besides, 2],
  ])
  return { ...card, disputed: marks.some(({ tone }) => tone === 'bad') }
}

/** The card of a sentence that a statement rests on. */
export function sentenceCard({ label }: GraphNode): Card {
  return cardOf('sentence', WIDTHS.sentence, label, [['soft', label, 3]])
}

const SIGNS: Record<Mark['tone'], string> = { good: '✓', bad: '✕', doubt: '?' }

/** The card of what bears on statements. */
export function markCard(mark: Mark): Card {
  const { tone, head, reason, where } = mark
  return cardOf(tone, WIDTHS.mark, wordsOf(mark), [
    ['head', `${SIGNS[tone]} ${head}`, 2],
    ['soft', reason, 3],
    ['soft', where, 1],
  ])
}

function wordsOf({ head, reason, where }: Mark): string {
  return [[head, reason].filter(Boolean).join(': '), where].filter(Boolean).join(', ')
}

function cardOf(
  look: Card['look'],
  width: number,
  title: string,
  parts: readonly (readonly [look: Line['look'], text: string, most: number])[],
): Card {
  let at = ABOVE
  const lines = parts.flatMap(([look, text, most]) => {
    const { size, height } = LOOKS[look]
    return wrap(text, width - 2 * SIDE, size, most).map((line): Line => {
      at += height
      return { text: line, look, at: at - 5 }
    })
  })
  return { look, disputed: false, title, lines, width, height: Math.max(at + ABOVE, 2 * ABOVE + 18) }
}

/** A heading on one line of at most so many pixels. */
export function headingLine(text: string, width: number): string {
  return wrap(text, width, LOOKS.name.size, 1)[0] ?? ' '
}

/** About how wide a heading is, in pixels. */
export const headingWidth = (text: string): number => widthOf(text, LOOKS.name.size)
