import type { Token } from '../model/document.js'
import type { Language } from '../model/generated/shapes.js'
import { isDigit } from './characters.js'
import { lexiconOf } from './lexicon.js'

/** A pair of quotation marks, by token. */
export interface MarkPair {
  /** The opening mark. */
  open: number
  /** The closing mark, or the token after the last where there is none. */
  close: number
  /** The pair this one stands in. */
  parent?: MarkPair
  /** The pair of the paragraph before that this one continues. */
  continues?: MarkPair
  unclosed?: true
}

type Side = 'open' | 'close' | 'either'
type Style = 'double' | 'single'

// Marks, the side their shape tells, and the marks that close them. In German “ closes what „ opened.
const MARKS = /* @__PURE__ */ new Map<string, { side: Side; style: Style; closedBy: string[] }>(
  /* @__PURE__ */ Object.entries({
    '“': { side: 'open', style: 'double', closedBy: ['”', '"', "''"] },
    '”': { side: 'close', style: 'double', closedBy: ['”'] },
    '„': { side: 'open', style: 'double', closedBy: ['“', '”', '"'] },
    '«': { side: 'open', style: 'double', closedBy: ['»'] },
    '»': { side: 'close', style: 'double', closedBy: ['«'] },
    '``': { side: 'open', style: 'double', closedBy: ["''", '"'] },
    '"': { side: 'either', style: 'double', closedBy: ['"', '”'] },
    '＂': { side: 'either', style: 'double', closedBy: ['＂'] },
    "''": { side: 'either', style: 'double', closedBy: ["''"] },
    '‘': { side: 'open', style: 'single', closedBy: ['’', "'"] },
    '’': { side: 'close', style: 'single', closedBy: [] },
    '‚': { side: 'open', style: 'single', closedBy: ['‘', '’'] },
    '‹': { side: 'open', style: 'single', closedBy: ['›'] },
    '›': { side: 'close', style: 'single', closedBy: [] },
    "'": { side: 'either', style: 'single', closedBy: ["'", '’'] },
    '`': { side: 'open', style: 'single', closedBy: ["'", '’'] },
  }),
)

// Marks nested deeper than this are left alone: no text means them, and the search stays linear.
const DEEPEST = 6

/**
 * Pairs the quotation marks of each paragraph (a run of tokens), nested ones inside their parents, sorted by their
 * opening marks. A quotation that a paragraph leaves open ends with it; where the next paragraph opens with the same
 * mark, that one continues it. Apostrophes and the signs of feet and inches are no marks.
 *
 * ```
 * “She said ‘the boys’ hats’ were ’90s,” he said.
 * ^         ^              ^           ^
 * ```
 */
export function pairMarks(
  tokens: readonly Token[],
  paragraphs: readonly { first: number; last: number }[],
  language: Language,
): MarkPair[] {
  const leading = lexiconOf(language).leadingApostrophe
  const pairs: MarkPair[] = []
  let left: MarkPair | undefined
  paragraphs.forEach(({ first, last }, i) => {
    const following = tokens[paragraphs[i + 1]?.first ?? -1]?.text
    const found = pairParagraph(tokens, first, last, leading, following)
    const [head] = found
    if (left && head?.open === first && tokens[first]?.text === tokens[left.open]?.text) head.continues = left
    left = found.findLast((pair) => pair.unclosed && pair.close === last)
    for (const pair of found) pairs.push(pair)
  })
  return pairs
}

function pairParagraph(
  tokens: readonly Token[],
  first: number,
  last: number,
  leading: ReadonlySet<string>,
  following: string | undefined,
): MarkPair[] {
  const laterClose = laterSingleCloses(tokens, first, last)
  const pairs: MarkPair[] = []
  const stack: MarkPair[] = []
  const dropped = new Set<MarkPair>()
  const text = (pair: MarkPair) => tokens[pair.open]!.text

  // Ends the pairs above `depth` of the stack, which were never closed: single marks were apostrophes after all.
  const giveUp = (depth: number, at: number) => {
    for (const pair of stack.splice(depth)) {
      const single = MARKS.get(text(pair))!.style === 'single'
      if (single && !(pair.open === first && following === text(pair) && at === last)) dropped.add(pair)
      pair.close = at
      pair.unclosed = true
    }
  }
  for (let i = first; i < last; i++) {
    const mark = MARKS.get(tokens[i]!.text)
    if (!mark) continue
    const partner = stack.findLastIndex((pair) => MARKS.get(text(pair))!.closedBy.includes(tokens[i]!.text))
    const side = sideOf(tokens, i, first, last, partner >= 0, leading, laterClose)
    if (side === 'close' && partner >= 0) {
      giveUp(partner + 1, i)
      stack.pop()!.close = i
    } else if (side === 'open') {
      const same = stack.findIndex((pair) => text(pair) === tokens[i]!.text)
      if (same >= 0) giveUp(same, i)
      if (stack.length >= DEEPEST) continue
      const parent = stack.at(-1)
      const pair: MarkPair = { open: i, close: last, ...(parent && { parent }) }
      pairs.push(pair)
      stack.push(pair)
    }
  }
  giveUp(0, last)
  return pairs
    .filter((pair) => !dropped.has(pair))
    .map((pair) => {
      while (pair.parent && dropped.has(pair.parent)) {
        if (pair.parent.parent) pair.parent = pair.parent.parent
        else delete pair.parent
      }
      return pair
    })
}

function sideOf(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  partner: boolean,
  leading: ReadonlySet<string>,
  laterClose: Uint8Array,
): Side | 'none' {
  const { text, spaced } = tokens[i]!
  const { side, style } = MARKS.get(text)!
  const before = i > first ? tokens[i - 1] : undefined
  const after = i + 1 < last ? tokens[i + 1] : undefined
  const tightBefore =
    before !== undefined && !spaced && !/^[([{—–/-]|^-+$/.test(before.text) && MARKS.get(before.text)?.side !== 'open'
  const tightAfter = after !== undefined && !after.spaced
  if (style === 'single' && (text === "'" || text === '’')) {
    if (tightBefore) return partner && !isPossessive(before, after, i - first, laterClose) ? 'close' : 'none'
    if (!tightAfter || leading.has(after.lower) || isDigit(after.text, 0)) return 'none'
    return text === "'" ? 'open' : 'none'
  }
  if (side === 'open')
    return partner && (text === '“' || text === '‘' || text === '«') && (tightBefore || !tightAfter) ? 'close' : 'open'
  if (side === 'close') return partner ? 'close' : tightAfter && !tightBefore ? 'open' : 'none'
  if (before && tightBefore && /^\d+['’]\d+$/.test(before.text)) return 'none'
  if (partner) return tightAfter && !tightBefore ? 'open' : 'close'
  return before && tightBefore && isDigit(before.text, before.text.length - 1) && !tightAfter
    ? 'none'
    : tightAfter || !tightBefore
      ? 'open'
      : 'none'
}

// ‘the boys’ hats were old’ : the first mark ends no quotation, as a better one follows.
function isPossessive(before: Token, after: Token | undefined, at: number, laterClose: Uint8Array): boolean {
  if (!/[sxz]$/.test(before.lower) || after === undefined || !after.spaced) return false
  return laterClose[at] === 1 && /^[\p{L}\p{N}]/u.test(after.text)
}

// For each token of the paragraph, whether a single mark that can close follows it before one that can only open.
function laterSingleCloses(tokens: readonly Token[], first: number, last: number): Uint8Array {
  const later = new Uint8Array(last - first)
  let seen: 0 | 1 = 0
  for (let i = last - 1; i >= first; i--) {
    later[i - first] = seen
    const { text, spaced } = tokens[i]!
    if (text === '‘') seen = 0
    else if ((text === '’' || text === "'") && !spaced) seen = 1
    else if (text === "'" && spaced) seen = 0
  }
  return later
}
