import { addTo } from '../../graph/groups.js'
import type { GraphNode } from '../../model/generated/shapes.js'
import { type Card, markCard, sentenceCard, speakerCard, statementCard } from './cards.js'
import type { Group, Grouping } from './groups.js'
import type { Mark } from './marks.js'
import type { Statement } from './statements.js'

/** Cards that belong together, and the lines between them; nothing leads from one part of a picture to another. */
export interface Part {
  cards: Card[]
  /** Numbers of cards under a heading. */
  frames: { heading: string; cards: number[] }[]
  links: Link[]
}

interface Link {
  from: number
  to: number
  tone: Mark['tone'] | 'plain'
}

// Sentences that are shown for one statement, and articles that are named.
const MOST = 3

/** The parts of a picture, in the order in which they are read. */
export function partsOf(groups: readonly Group[], grouping: Grouping): Part[] {
  const statements = groups.flatMap((group) => group.statements)
  const several = new Set(statements.flatMap(({ documents }) => documents)).size > 1
  // Where there are several articles, only what stands between statements has a card of its own.
  const isInside = ({ between }: Mark): boolean => several && !between
  const whole: Part = { cards: [], frames: [], links: [] }
  const known = new Map<string, number>()
  const put = (key: string, make: () => Card): number => {
    const found = known.get(key) ?? whole.cards.push(make()) - 1
    known.set(key, found)
    return found
  }
  for (const [i, { heading, statements }] of groups.entries()) {
    const frame = new Set<number>()
    for (const statement of statements) {
      const inside = statement.marks.filter(isInside)
      const card = whole.cards.push(statementCard(statement, inside, besides(statement, grouping, several))) - 1
      frame.add(card)
      const speakers = grouping === 'speaker' ? [] : speakersOf(statement)
      for (const [key, make] of speakers) {
        const speaker = put(`${i} ${key}`, make)
        frame.add(speaker)
        whole.links.push({ from: speaker, to: card, tone: 'plain' })
      }
      for (const sentence of several ? [] : statement.sentences.slice(0, MOST)) {
        const place = put(`${i} ${sentence.id}`, () => sentenceCard(sentence))
        frame.add(place)
        whole.links.push({ from: card, to: place, tone: 'plain' })
      }
      for (const mark of statement.marks)
        if (!isInside(mark)) whole.links.push({ from: card, to: put(mark.id, () => markCard(mark)), tone: mark.tone })
    }
    if (heading !== '') whole.frames.push({ heading, cards: [...frame] })
  }
  return split(whole)
}

function speakersOf({ speakers, attributed, documents, words }: Statement): [key: string, make: () => Card][] {
  if (speakers.length > 0)
    return speakers.map((speaker: GraphNode) => [speaker.id, () => speakerCard(speaker, undefined)])
  const [document] = documents
  return attributed
    ? [[`nobody ${words}`, () => speakerCard(undefined, undefined)]]
    : [[`own ${document?.id}`, () => speakerCard(undefined, document?.label ?? 'The text')]]
}

// What a statement card tells besides: in which articles it is printed, and who else says it.
function besides({ documents, speakers }: Statement, grouping: Grouping, several: boolean): string {
  const others = grouping === 'speaker' ? speakers.slice(1).map(({ label }) => `also said by ${label}`) : []
  const titles = documents.map(({ label }) => label).slice(grouping === 'document' ? 1 : 0)
  const more = titles.length > MOST ? ` and ${titles.length - MOST} more` : ''
  const printed = titles.slice(0, MOST).join('; ') + more
  const where = several && printed !== '' ? [`${grouping === 'document' ? 'also in' : 'in'} ${printed}`] : []
  return [...others, ...where].join('; ')
}

// What hangs together by lines and frames.
function split({ cards, frames, links }: Part): Part[] {
  const neighbours = new Map<number, number[]>()
  const join = (a: number, b: number): void => {
    addTo(neighbours, a, b)
    addTo(neighbours, b, a)
  }
  for (const { from, to } of links) join(from, to)
  for (const frame of frames) for (const card of frame.cards) join(frame.cards[0]!, card)
  const parts: Part[] = []
  const places = new Map<number, { part: Part; number: number }>()
  for (const first of cards.keys()) {
    if (places.has(first)) continue
    const reached = new Set([first])
    for (const card of reached) for (const next of neighbours.get(card) ?? []) reached.add(next)
    const part: Part = { cards: [], frames: [], links: [] }
    for (const card of [...reached].sort((a, b) => a - b))
      places.set(card, { part, number: part.cards.push(cards[card]!) - 1 })
    parts.push(part)
  }
  const numberOf = (card: number): number => places.get(card)!.number
  for (const { heading, cards } of frames)
    places.get(cards[0]!)!.part.frames.push({ heading, cards: cards.map(numberOf) })
  for (const { from, to, tone } of links)
    places.get(from)!.part.links.push({ from: numberOf(from), to: numberOf(to), tone })
  return parts
}
