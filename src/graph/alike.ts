import type { Quantity } from '../model/generated/shapes.js'
import { meets } from '../model/interval.js'
import type { PrintedClaim } from './claims.js'
import { addMutualEdge, type Draft } from './draft.js'
import { figureLabel } from './figures.js'
import { addUpTo } from './groups.js'
import { foldWords } from './words.js'

// Claims that are compared with one another in the same words, so that time stays linear.
const MOST = 10
// Fewer words than this beside the figures (“35 people”) may be told of anything.
const TELLING = 2
// Without a figure more words are needed, as “we will pay” means other people elsewhere; one word less with a name.
const TELLING_ALONE = 4
// Texts printed further apart than this, in days, tell of other events in the same words.
const APART = 31

interface Wording {
  printed: PrintedClaim
  figures: Quantity[]
}

/**
 * Joins claims of the same words: those with the same figures and different speakers by `sameClaimAs`, those whose figures
 * have no value in common, and those that one asserts and another denies, by `disagreesWith`.
 */
export function joinSameWords(draft: Draft, claims: readonly PrintedClaim[]): void {
  const known = new Map<string, Wording[]>()
  for (const printed of claims) {
    const figures = figuresOf(printed)
    const words = wordsWithout(printed, figures)
    const about = [...new Set(printed.about)].sort()
    const needed = figures.length > 0 ? TELLING : TELLING_ALONE - Math.min(1, about.length)
    if (words.filter((word) => word.length > 2).length < needed) continue
    const key = [...words, ...about, ...figures.map(({ kind, unit }) => `${kind}/${unit}`)].join(' ')
    const wording = { printed, figures }
    for (const other of known.get(key) ?? []) join(draft, other, wording)
    addUpTo(MOST, known, key, wording)
  }
}

function join(draft: Draft, first: Wording, later: Wording): void {
  const [a, b] = [first.printed, later.printed]
  if (a.node === b.node || isApart(a, b)) return
  const conflict = first.figures.find(({ hard }, i) => !meets(hard, later.figures[i]!.hard))
  if (conflict && a.denied === b.denied) {
    const figures = [first, later].map(({ printed, figures }) =>
      figures.map((figure) => figureLabel(printed.article, figure)).join(', '),
    )
    addMutualEdge(draft, a.node, b.node, 'disagreesWith', { rule: 'same-words', figures: figures.join(' / ') })
  } else if (!conflict && a.denied !== b.denied)
    addMutualEdge(draft, a.node, b.node, 'disagreesWith', { rule: 'denied' })
  else if (!conflict && isSameFigures(first, later)) addMutualEdge(draft, a.node, b.node, 'sameClaimAs')
}

const isSameFigures = (a: Wording, b: Wording): boolean =>
  a.figures.every(({ value, modifier }, i) => {
    const other = b.figures[i]!
    return String(value) === String(other.value) && modifier === other.modifier
  })

/** True for claims of texts whose days of publication, where both are known, lie too far apart to tell of the same. */
export function isApart(a: PrintedClaim, b: PrintedClaim): boolean {
  const [one, other] = [a, b].map(({ article }) => article.analysis.dateline)
  if (one === undefined || other === undefined) return false
  return Math.abs(Date.parse(one) - Date.parse(other)) > APART * 86_400_000
}

function figuresOf({ claim, article }: PrintedClaim): Quantity[] {
  return claim.quantities.flatMap((id) => article.quantities.get(id) ?? [])
}

// The words of a claim without its figures and what is said of how exact they are.
function wordsWithout({ claim, article }: PrintedClaim, figures: readonly Quantity[]): string[] {
  let { text } = claim
  for (const { span, hedge, rule, value } of figures) {
    if (rule.startsWith('written/')) text = withoutNumbers(text, [value].flat())
    else for (const place of [span, ...(hedge ? [hedge] : [])]) text = text.replace(article.words(place), ' ')
  }
  return foldWords(text)
}

// A figure written by hand stands in the words of its claim as digits, or not at all.
const withoutNumbers = (text: string, values: readonly number[]): string =>
  text.replaceAll(/\d[\d,]*(?:\.\d+)?/g, (digits) =>
    values.includes(Number(digits.replaceAll(',', ''))) ? ' ' : digits,
  )
