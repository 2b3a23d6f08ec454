// A picture as a strict XML parser reads it.
import { JSDOM } from 'jsdom'

/** A box of a picture with its words. */
export interface DrawnCard {
  look: string
  disputed: boolean
  title: string
  lines: string[]
  left: number
  top: number
  right: number
  bottom: number
}

/** What is drawn. */
export interface Drawn {
  title: string
  about: string
  headings: string[]
  cards: DrawnCard[]
  /** From where to where each line leads, as numbers of cards of its part; and how it looks. */
  links: { look: string; from: string; to: string }[]
  tags: Set<string>
  attributes: Set<string>
  /** The last lines, which tell what is shown. */
  left: string
}

/** Reads a picture; throws where it is not well-formed XML. */
export function readPicture(svg: string): Drawn {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
  const all = [...document.querySelectorAll('*')]
  const own = (element: Element, tag: string) => [...element.children].filter(({ localName }) => localName === tag)
  const words = (element: Element, tag: string) => own(element, tag).map(({ textContent }) => textContent ?? '')
  const drawn: Drawn = {
    title: document.getElementById('picture-title')?.textContent ?? '',
    about: document.getElementById('picture-about')?.textContent ?? '',
    headings: [...document.querySelectorAll('.frame')].flatMap((frame) => words(frame, 'title')),
    cards: [],
    links: [],
    tags: new Set(all.map(({ localName }) => localName)),
    attributes: new Set(all.flatMap((element) => element.getAttributeNames())),
    left: words(document.documentElement, 'text').slice(2).join(' '),
  }
  for (const part of document.querySelectorAll('svg > g')) {
    const cards = own(part, 'g').filter(({ classList }) => !classList.contains('link') && !classList.contains('frame'))
    const [across, down] = part
      .getAttribute('transform')!
      .match(/-?[\d.]+/g)!
      .map(Number)
    const read = cards.map((card): DrawnCard => {
      const [rect] = own(card, 'rect')
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(rect!.getAttribute(name)))
      return {
        look: card.classList[0]!,
        disputed: card.classList.contains('disputed'),
        title: words(card, 'title').join(),
        lines: words(card, 'text'),
        left: across! + x!,
        top: down! + y!,
        right: across! + x! + width!,
        bottom: down! + y! + height!,
      }
    })
    drawn.cards.push(...read)
    for (const link of part.querySelectorAll('.link')) {
      const numbers = link
        .querySelector('path')!
        .getAttribute('d')!
        .match(/-?[\d.]+/g)!
        .map(Number)
      const at = (x: number, y: number) =>
        read.find((card) => x >= card.left - 2 && x <= card.right + 2 && y >= card.top - 2 && y <= card.bottom + 2)
      drawn.links.push({
        look: link.classList[1]!,
        from: at(across! + numbers[0]!, down! + numbers[1]!)?.title ?? 'nothing',
        to: at(across! + numbers.at(-2)!, down! + numbers.at(-1)!)?.title ?? 'nothing',
      })
    }
  }
  return drawn
}
