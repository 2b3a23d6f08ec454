import type { ClosedClasses } from '../../../model/verification.js'

/** How a name is compared with the name of a speaker. */
export interface NameMatcher {
  /** Finds names in a text: runs of words with capitals, and small words between them. */
  pattern: RegExp
  /** True where both may name the same speaker: the same surname, and given names that do not contradict each other. */
  same(a: string, b: string): boolean
  /** True for a label that tells an office only, so that it may be anybody's: “THE PRESIDENT”. */
  isOffice(label: string): boolean
  /** True for a word of address or office, letter for letter: “Mr”, “Sen”. */
  isTitle(word: string): boolean
  /** True for whoever asks or chairs: “Q”, “MODERATOR”. */
  isHost(label: string): boolean
  /** True for somebody who speaks for another: “a spokesman for Ann Lee”. */
  isDeputy(label: string): boolean
  /** The last part of a name without titles. */
  surname(name: string): string
  /** True where a name stands among other words, in whatever form. */
  isIn(name: string, words: string): boolean
}

// Marks that are often left out, over letters that stay the same; in Devanagari or Thai, marks are vowels.
const LIGHT_MARKS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u0655\u0670]/gu
const unmarked = (word: string): string => word.normalize('NFD').replaceAll(LIGHT_MARKS, '')

const SPACELESS_NAME = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々・]+$/u

/** Compares names by the lists of titles and particles. */
export function createNames({
  titles,
  particles,
  nameJoints,
  deputies,
  hosts,
  honorifics,
  articles,
}: ClosedClasses): NameMatcher {
  // What follows a name in scripts without capitals: 田中さん
  const honorific = new RegExp(`(?:${honorifics.join('|')})$`, 'u')
  const plain = (list: readonly string[]) => new Set(list.map(unmarked))
  const exact = new Set(titles)
  const office = plain(titles)
  const dropped = plain([...titles, ...particles])
  const particle = plain(particles)
  const deputy = plain(deputies)
  const host = plain(hosts)
  const article = plain(articles)
  const words = (name: string): string[] =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[’‘ʼ]/g, "'")
      .replaceAll('ı', 'i')
      .replaceAll('ß', 'ss')
      .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
      .replaceAll(/['’]s?(?=\s|$)/g, '')
      .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
      .filter(Boolean)
      .map(unmarked)
  const parts = (name: string): string[] => {
    const [whole = ''] = name.split(',')
    // “Ms. PELL of Ohio”: behind a title and a surname in capitals, the place is no part of the name.
    const head = whole.replace(/^(\S+\.\s+\p{Lu}{2}\S*)\s+\p{Ll}+\s.*$/u, '$1')
    // “A SRA. LEE”: an article before a title is no initial; nor are small words before the name any part of it.
    const all = words(head.replace(/^(?:\p{Ll}\S*\s+)+(?=\p{Lu})/u, ''))
    const own = all.filter(
      (word, i) => !dropped.has(word) && !(i === 0 && article.has(word) && office.has(all[1] ?? '')),
    )
    // “Lee A. B.”: initials behind the surname.
    const initials = own.findLastIndex((word) => word.length > 1) + 1
    return initials > 0 ? [...own.slice(initials), ...own.slice(0, initials)] : own
  }
  // “J. B.”, “Sen.”: a full stop behind more letters ends a sentence.
  const part = "\\p{Lu}(?:[\\p{L}\\p{M}’'-]{0,4}\\.)*[\\p{L}\\p{M}’'-]*"
  const joints = `(?:(?:${nameJoints.join('|')})[ \u00a0])*`
  const matcher: NameMatcher = {
    pattern: new RegExp(`${part}(?:[ \u00a0]${joints}${part})*`, 'gu'),
    same(a, b) {
      if (a === b) return true
      const [x, y] = [a, b].map((name) =>
        name
          .replaceAll(/\s+/g, '')
          .replace(honorific, '')
          .replaceAll(/・|^.+の/g, ''),
      )
      if (SPACELESS_NAME.test(x!) && SPACELESS_NAME.test(y!)) return x === y || isPart(x!, y!) || isPart(y!, x!)
      if (matcher.isDeputy(a) !== matcher.isDeputy(b)) return false
      if (a.includes('@') || b.includes('@')) return sameHandle(parts(a), parts(b))
      // “La ministra de Obras, Ana Ruiz”: the name stands behind the office.
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const [whole = '', behind = ''] = one.split(',')
        if (
          /\S\s+\S/.test(behind.trim()) &&
          words(whole).some((word) => office.has(word) || article.has(word)) &&
          matcher.same(behind, other)
        )
          return true
      }
      const [p, q] = [parts(a), parts(b)]
      if (p.length === 0 || q.length === 0) return words(a).join(' ') === words(b).join(' ')
      return p.length <= q.length ? fits(p, q) : fits(q, p)
    },
    isOffice: (label) => parts(label).length === 0 && words(label).some((word) => office.has(word)),
    isTitle: (word) => exact.has(word.normalize('NFC').toLowerCase()),
    isHost: (label) => words(label).some((word) => host.has(word)),
    isDeputy: (label) => words(label).some((word) => deputy.has(word)),
    surname: (name) => parts(name).at(-1) ?? '',
    isIn(name, text) {
      const bare = name.replaceAll(/\s+/g, '').replace(honorific, '')
      if (SPACELESS_NAME.test(bare)) return text.replaceAll(/[\s・]/g, '').includes(bare)
      if (parts(name).length === 0)
        return words(name)
          .filter((word) => !particle.has(word) && !article.has(word))
          .every((word) => words(text).includes(word))
      const last = parts(name).at(-1)
      return last !== undefined && words(text).some((word) => word === last || (last.length > 3 && word.includes(last)))
    },
  }
  return matcher
}

// Each part of the shorter name stands in the longer one, whole, short or as an initial; the surname, or a name that stands
// alone, whole.
function fits(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long]
  let whole = 0
  const surname = long.at(-1)!
  if (short.length === long.length && short.every((part) => long.includes(part))) return true
  if (short.length > 1 && short.at(-1) !== surname && short[0] !== long[0]) return false
  if (!long.includes(short.at(-1)!)) return false
  for (const part of short) {
    let at = left.indexOf(part)
    if (at >= 0) whole++
    else at = left.findIndex((other) => isShort(part, other) || isShort(other, part))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return whole > 0
}

// “A.” and “Ann”, “Dan” and “Daniel”
const isShort = (short: string, long: string): boolean =>
  long.startsWith(short) && (short.length === 1 || (short.length > 2 && long.length - short.length < 6))

// 田中 and 田中美香; 交通局長黃志堅 and 黃志堅, behind an office of at least two characters.
const isPart = (part: string, whole: string): boolean =>
  part.length > 1 && (whole.startsWith(part) || (whole.endsWith(part) && whole.length > part.length + 1))

const sameHandle = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a.join(''), b.join('')]
  return (
    x === y ||
    (a.length > 1 && x.length > 3 && y.includes(a.at(-1)!)) ||
    (b.length > 1 && y.length > 3 && x.includes(b.at(-1)!))
  )
}
