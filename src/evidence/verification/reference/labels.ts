import type { Span } from '../../../model/generated/shapes.js'
import { remembered } from '../../../model/once.js'

/** The label that opens a turn. */
export interface Label extends Span {
  /** Missing where only a sign tells that somebody else speaks. */
  speaker?: string
  /** What else names them: the words of a bracket behind the name. */
  aka?: string
  time?: string
}

/** Words that labels are told by. */
export interface LabelWords {
  /** Small words inside names. */
  particles: ReadonlySet<string>
  /** Offices and forms of address. */
  titles: ReadonlySet<string>
  /** What stands before an office: “the”. */
  articles: ReadonlySet<string>
  /** Whoever answers: “answer”. */
  answerers: ReadonlySet<string>
}

/** A time as transcripts and captions print it. */
export const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?'
const STAMP = `[\\[(]?${TIME}[\\])]?`
const WORD = "[\\p{L}\\p{M}\\p{N}@#_.'’«»・-]{1,40}"
const NAME = `${WORD}(?:,?[ \\t]+(?:&[ \\t]+)?${WORD}){0,6}`
const BRACKETS = '(?:[ \\t]*[([（［][^)\\]）］\\n]{1,60}[)\\]）］]){0,3}'

// [00:01:12] **SEN. ANN LEE (D-ME):** Thank you.
// ^stamp       ^name        ^brackets
const LABEL = /* @__PURE__ */ new RegExp(
  `^[ \\t>*_○◯●◆◎■□・-]{0,8}(?:(?<stamp>${STAMP})[ \\t]*[-–—]?[ \\t]*)?[*_]{0,3}(?<name>${NAME})(?<brackets>${BRACKETS})[*_]{0,3}(?:[ \\t]*[([]?${TIME}[)\\]]?)?[ \\t\\u00A0\\u202F]?[:：][*_]{0,3}(?=[ \\t\\u00A0\\u3000]|\\n|\\r|$|[^\\s\\d/])`,
  'gmu',
)
// Mr. LEE of Ohio. I thank the chair.        LEE (Labour), minister of sport. I thank you.
const RECORD_LABEL =
  /* @__PURE__ */ /^[ \t]{0,8}(?<name>(?:\p{Lu}\p{Ll}{1,4}\.? )?\p{Lu}[\p{Lu}'’ -]{2,60}(?: \p{Ll}{2,3} \p{Lu}\p{Ll}{2,20})?)(?<brackets>(?: \([^)]{1,60}\))?)(?:, [^.:]{1,60})?\.(?=[ \t])/gmu
// Mme Ann Lee, ministre déléguée. Je vous remercie.
const TITLED_LABEL =
  /* @__PURE__ */ /^[ \t]{0,8}[*_]{0,3}(?<name>\p{Lu}\p{L}{0,14}\.?[ \t]+[\p{L}\p{M}'’-]{2,40}(?:,?[ \t]+[\p{L}\p{M}'’-]{1,40}){0,6})[*_]{0,3}\.[*_]{0,3}(?=[ \t])/gmu
// Q. Will you resign?        Q   Will you resign?
const QUESTION_LABEL = /^[ \t]{0,8}(?<name>[QA])(?:[.]|[ \t]{2}|\t)(?=[ \t])/gm
// Ann Lee  0:05
const LINE_LABEL = /* @__PURE__ */ new RegExp(
  `^[ \\t]{0,8}(?<name>${NAME})[ \\t]{1,8}[([]?(?<stamp>${TIME})[)\\]]?[ \\t]*$`,
  'gmu',
)
// Ann Lee @annlee · 12 May        @annlee
const POST_LABEL = /* @__PURE__ */ new RegExp(
  `^[ \\t]{0,8}(?:(?<name>${NAME})[ \\t]+)?(?<brackets>[(]?@[\\w.]+[)]?)(?:[ \\t]*[·•|,–—-].{1,40})?[ \\t]*$`,
  'gmu',
)
// Ann Lee        Ann Lee -- Chief Executive
// Thank you.     Thank you.
const NAME_LINE = /* @__PURE__ */ new RegExp(
  `^[*_]{0,3}(?<name>${NAME})[*_]{0,3}(?:[ \\t]*(?:--|[–—|,])[^\\n:]{2,60})?(?<![.])[ \\t]*$`,
  'gmu',
)
// ○佐伯隆君　ありがとうございます。
const MINUTES_LABEL = /^[○◯◆◎●](?<name>[^\s:：、。]{2,24}?)(?<brackets>（[^）\n]{1,30}）)?\u3000/gmu
// >> ANN LEE: Thank you. >> Next.
const CAPTION_LABEL = /* @__PURE__ */ new RegExp(`>{2,3}[ \\t]*(?:(?<name>${NAME})${BRACKETS}:)?`, 'gu')
// <v Ann Lee>Thank you.</v>
const VOICE = /<v(?:\.[\w.-]{1,40})?[ \t]+(?<name>[^>\n]{1,80})>/g

/** The labels of a text, in order. */
export function findLabels(text: string, words: LabelWords, captions = false): Label[] {
  // A transcript names the same few speakers again and again.
  const isNamed = remembered((name) => isName(name, words))
  const names = ({ name }: Found): boolean => isNamed(name)
  const lines = labelsOf(text, LABEL)
  const times = new Map<string, number>()
  for (const { name } of lines) times.set(name, (times.get(name) ?? 0) + 1)
  const found = [
    // Behind a time stands whoever writes: “[09:14] ann.lee: …”. A post that is in no list comes back: “Kỹ sư Trịnh Bách:”.
    ...lines.filter(
      (label) =>
        names(label) ||
        (label.time && !/\s/.test(label.name)) ||
        (times.get(label.name)! > 1 && /^\p{Lu}.*\s\p{Lu}\p{Ll}+$/u.test(label.name)),
    ),
    // A word in capitals may begin a line of prose once.
    ...labelsOf(text, RECORD_LABEL).filter(({ name }, _, all) => all.length > 1 || / \p{Lu}/u.test(name)),
    ...labelsOf(text, MINUTES_LABEL),
    ...(captions
      ? [...labelsOf(text, VOICE), ...labelsOf(text, CAPTION_LABEL)]
      : [...labelsOf(text, LINE_LABEL).filter(names), ...(text.includes('@') ? labelsOf(text, POST_LABEL) : [])]),
  ]
  // One line that begins so may be a sentence’s end; and a text has labels of one kind.
  const titled = labelsOf(text, TITLED_LABEL).filter((label) => isTitled(label, text, words))
  const asked = labelsOf(text, QUESTION_LABEL)
  const alone = found.length > 0 || captions ? [] : labelsOf(text, NAME_LINE).filter(names)
  const speakers = new Set(alone.map(({ name }) => name)).size
  const all = [
    ...found,
    ...(titled.length > 1 && titled.length > found.length ? titled : []),
    ...(asked.length > 1 ? asked : []),
    // Names on lines of their own are labels where one comes back; a heading does not.
    ...(speakers > 1 && speakers < alone.length ? alone : []),
  ]
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  return all
    .filter(({ start }, i) => i === 0 || start >= all[i - 1]!.end)
    .map(({ name, brackets, ...label }) => {
      const aka = /[^\s(（［[][^)）\]］]*/.exec(brackets)?.[0]
      // Who answers is told in the bracket or elsewhere.
      const speaker = words.answerers.has(bare(name)) ? aka : name
      return { ...label, ...(speaker && { speaker }), ...(aka && { aka }) }
    })
}

interface Found extends Span {
  name: string
  brackets: string
  time?: string
}

// One by one, as a text may have millions of them.
function labelsOf(text: string, pattern: RegExp): Found[] {
  const found: Found[] = []
  for (const { index, 0: whole, groups } of text.matchAll(pattern))
    found.push({
      start: index,
      end: index + whole.length,
      name: (groups!.name ?? groups!.brackets ?? '').trim(),
      brackets: groups!.brackets ?? '',
      ...(groups!.stamp && { time: groups!.stamp.replaceAll(/[^\d:.,]/g, '') }),
    })
  return found
}

const wordsOf = (label: string): string[] => label.split(/\s+/).filter((word) => /\p{L}/u.test(word))
const bare = (word: string): string => word.toLowerCase().replace(/[.,]$/, '')

// A name has capitals, or is written in a script that has none; a time or a number alone is no name. Behind a comma may
// stand an office: “Ann Lee, minister of finance”.
function isName(label: string, { particles, titles, articles }: LabelWords): boolean {
  const isPart = (word: string) =>
    /^[@«]|^[^\p{Ll}]/u.test(word) || [particles, titles, articles].some((list) => list.has(bare(word)))
  const [whole = '', ...offices] = label.split(',')
  const words = wordsOf(whole)
  // “La consejera de Aguas, Ana Ruiz”: behind an office the full name.
  const behind = wordsOf(offices[0] ?? '')
  if (articles.has(bare(words[0] ?? '')) && behind.length > 1 && behind.every((word) => /^\p{Lu}/u.test(word)))
    return true
  return (
    words.length > 0 &&
    words.every(isPart) &&
    /^[^\p{Ll}]/u.test(words[0]!) &&
    (words.length > 1 ||
      offices.every((office) => wordsOf(office).every(isPart) || titles.has(bare(wordsOf(office)[0]!))))
  )
}

// A title leads the label, and a sentence has ended before it.
const isTitled = ({ name, start }: Found, text: string, words: LabelWords): boolean =>
  leadsWithOffice(wordsOf(name).map(bare), words) &&
  isName(name, words) &&
  /(?:^|[.!?…)\]»”"])\s*$/.test(text.slice(Math.max(0, start - 20), start))

// “Senator Lee”, “The President”
const leadsWithOffice = ([first = '', ...more]: readonly string[], { titles, articles }: LabelWords): boolean =>
  titles.has(first) || (articles.has(first) && more.length > 0 && more.every((word) => titles.has(word)))
