import type { Reference, Span } from '../../model/generated/shapes.js'

/** Words of one speaker, up to the next label. */
export interface Turn extends Span {
  /** As the label names them; missing before the first label. */
  speaker?: string
}

/** How a text is laid out. */
export interface Layout {
  format: NonNullable<Reference['format']>
  /** What is not said: labels, time codes, cue numbers, stage directions, note marks; sorted, none overlapping. */
  masks: Span[]
  /** In the order of the text; empty in prose. */
  turns: Turn[]
  /** Time codes with the place from which they hold. */
  times: { at: number; time: string }[]
}

const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?'
const CUE_TIME = /* @__PURE__ */ new RegExp(`^[ \\t]*(${TIME})[ \\t]*-->[ \\t]*${TIME}[^\\n]*$`, 'gm')
const CAPTIONS = /* @__PURE__ */ new RegExp(`(?:^|\\n)[ \\t]*${TIME}[ \\t]*-->[ \\t]*${TIME}`)
const STAMP = `[\\[(]?${TIME}[\\])]?`
const WORD = "[\\p{L}\\p{M}\\p{N}@_.'’-]{1,40}"

// [00:01:12] **SEN. ANN LEE (D-ME):** Thank you.
// ^stamp       ^label                ^
const LABEL = /* @__PURE__ */ new RegExp(
  `^[ \\t>*_-]{0,8}(?:(${STAMP})[ \\t]*[-–—]?[ \\t]*)?[*_]{0,3}(${WORD}(?:,?[ \\t]+(?:&[ \\t]+)?${WORD}){0,6})(?:[ \\t]*[([][^)\\]\\n]{1,60}[)\\]])?[*_]{0,3}(?:[ \\t]*[([]?${TIME}[)\\]]?)?[ \\t\\u00A0\\u202F]?[:：][*_]{0,3}(?=[ \\t\\u00A0\\u3000]|\\n|\\r|$|[^\\s\\d/])`,
  'gmu',
)
// Mr. LEE of Ohio. I thank the chair.
const RECORD_LABEL =
  /^[ \t]{0,8}(\p{Lu}\p{Ll}{1,4}\.? \p{Lu}[\p{Lu}'’-]{2,30}(?: \p{Ll}{2,3} \p{Lu}\p{Ll}{2,20})?)\.(?=[ \t])/gmu
const STAMP_AT_HEAD = /* @__PURE__ */ new RegExp(`^[ \\t]*[\\[(](${TIME})[\\])]`, 'gm')
const STAMP_INSIDE = /* @__PURE__ */ new RegExp(`[\\[(]${TIME}[\\])]`, 'g')
// The beginning of a text, by which its layout is told.
const HEAD = 4000
const PAGE = /<(?:!doctype html|html|body|article|p|div)\b/i
const TAG = /<[/!]?[a-z-][^<>]*>/gi
const NOTE_MARK = /[ \t]?\[\d{1,3}\]/g
const DIRECTION = /[([（［]([^()[\]（）［］\n]{1,60})[)\]）］]/g

/** Words that layouts are told by. */
export interface LayoutWords {
  /** Words that stand in stage directions. */
  directions: ReadonlySet<string>
  /** Small words inside names. */
  particles: ReadonlySet<string>
}

/** Finds the turns of a text and what in it is not said. */
export function readLayout(text: string, format: Reference['format'], { directions, particles }: LayoutWords): Layout {
  const masks: Span[] = []
  const times: Layout['times'] = []
  const told = format ?? tellFormat(text, particles)
  if (told === 'vtt' || told === 'srt') readCaptions(text, masks, times)
  else {
    for (const match of text.matchAll(STAMP_AT_HEAD)) times.push({ at: match.index, time: match[1]! })
    for (const match of text.matchAll(STAMP_INSIDE)) masks.push(spanOf(match))
    if (format === undefined && PAGE.test(text.slice(0, HEAD))) maskTags(text, masks)
  }
  for (const match of text.matchAll(NOTE_MARK)) masks.push(spanOf(match))
  const captions = told === 'vtt' || told === 'srt'
  const isHeard = (words: string) =>
    words
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => directions.has(word))
  for (const match of text.matchAll(DIRECTION))
    if ((captions && /^\[/.test(match[0])) || isHeard(match[1]!)) masks.push(spanOf(match))
  const found =
    told === 'prose'
      ? []
      : [...findVoices(text, captions), ...findLabels(text, particles)].sort((a, b) => a.start - b.start)
  const isTranscript = captions
    ? found.length > 0
    : told === 'transcript' || (format !== 'prose' && isLabelled(text, found))
  const turns: Turn[] = []
  if (isTranscript) {
    if (found[0] && found[0].start > 0) turns.push({ start: 0, end: found[0].start })
    found.forEach(({ start, end, speaker, time }, i) => {
      masks.push({ start, end })
      if (time) times.push({ at: start, time })
      turns.push({ start: end, end: found[i + 1]?.start ?? text.length, speaker })
    })
  }
  const layout = isTranscript && !captions && told === 'prose' ? 'transcript' : told
  return { format: turns.length > 0 && layout === 'prose' ? 'transcript' : layout, masks: merge(masks), turns, times }
}

function tellFormat(text: string, particles: ReadonlySet<string>): NonNullable<Reference['format']> {
  const head = text.slice(0, HEAD)
  if (/^\uFEFF?WEBVTT/.test(head)) return 'vtt'
  if (CAPTIONS.test(head)) return 'srt'
  return findLabels(head, particles).length > 1 && isLabelled(head, findLabels(head, particles))
    ? 'transcript'
    : 'prose'
}

interface Label extends Span {
  speaker: string
  time?: string
}

function findLabels(text: string, particles: ReadonlySet<string>): Label[] {
  const labels: Label[] = []
  for (const match of text.matchAll(LABEL)) {
    const speaker = match[2]!.trim()
    if (!isName(speaker, particles)) continue
    labels.push({ ...spanOf(match), speaker, ...(match[1] && { time: match[1].replaceAll(/[^\d:.,]/g, '') }) })
  }
  for (const match of text.matchAll(RECORD_LABEL)) labels.push({ ...spanOf(match), speaker: match[1]! })
  return labels
}

// A name has capitals, or is written in a script that has none; a time or a number alone is no name.
function isName(label: string, particles: ReadonlySet<string>): boolean {
  const words = label.split(/[,\s]+/).filter((word) => /\p{L}/u.test(word))
  return (
    words.length > 0 &&
    words.every((word) => /^@|^[^\p{Ll}]/u.test(word) || particles.has(word)) &&
    /^[^\p{Ll}]/u.test(words[0]!)
  )
}

// <v Ann Lee>Thank you.</v>
function findVoices(text: string, captions: boolean): Label[] {
  if (!captions) return []
  return [...text.matchAll(/<v(?:\.[\w.-]{1,40})?[ \t]+([^>\n]{1,80})>/g)].map((match) => ({
    ...spanOf(match),
    speaker: match[1]!.trim(),
  }))
}

// At least two speakers, or one that comes back; and labels on a good part of the lines.
function isLabelled(text: string, labels: readonly Label[]): boolean {
  const lines = text.split('\n').filter((line) => line.trim()).length
  if (labels.length < 2) return labels.length === 1 && lines === 1
  const speakers = new Set(labels.map(({ speaker }) => speaker))
  return labels.length >= lines * 0.15 && (speakers.size < labels.length || speakers.size > 1)
}

function readCaptions(text: string, masks: Span[], times: Layout['times']): void {
  const header = /^\uFEFF?WEBVTT[^\n]*(?:\n(?!\s*\n)[^\n]*)*/.exec(text)
  if (header && !header[0].includes('-->')) masks.push({ start: 0, end: header[0].length })
  for (const match of text.matchAll(CUE_TIME)) {
    // The number or name of the cue stands on the line before.
    const before = text.lastIndexOf('\n', match.index - 2)
    const line = text.slice(before + 1, match.index).trim()
    const earlier = text.slice(Math.max(0, text.lastIndexOf('\n', before - 1) + 1), before + 1).trim()
    const named = match.index > 0 && line !== '' && (earlier === '' || before < 0) && !/-->/.test(line)
    masks.push({ start: named ? before + 1 : match.index, end: match.index + match[0].length })
    times.push({ at: match.index, time: match[1]! })
  }
  for (const match of text.matchAll(/^NOTE\b[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gm)) masks.push(spanOf(match))
  for (const match of text.matchAll(/<\/?[a-z\d][^<>\n]{0,120}>|<\d{2}[^<>\n]{0,20}>|^[ \t]*(?:-|>>+)[ \t]+/gim))
    masks.push(spanOf(match))
}

// The tags of a page that came without a format, with the scripts and styles between them.
function maskTags(text: string, masks: Span[]): void {
  let hidden: { start: number; name: string } | undefined
  for (const match of text.matchAll(TAG)) {
    const { start, end } = spanOf(match)
    if (!hidden) {
      const name = /^<(script|style)\b/i.exec(match[0])?.[1]
      if (name) hidden = { start, name: `</${name.toLowerCase()}` }
      else masks.push({ start, end })
    } else if (match[0].toLowerCase().startsWith(hidden.name)) {
      masks.push({ start: hidden.start, end })
      hidden = undefined
    }
  }
}

const spanOf = (match: RegExpExecArray | RegExpMatchArray): Span => ({
  start: match.index!,
  end: match.index! + match[0].length,
})

function merge(masks: Span[]): Span[] {
  masks.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Span[] = []
  for (const mask of masks) {
    const last = merged.at(-1)
    if (last && mask.start < last.end) last.end = Math.max(last.end, mask.end)
    else if (mask.end > mask.start) merged.push({ ...mask })
  }
  return merged
}
