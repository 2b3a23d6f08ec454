import type { Reference, Span } from '../../../model/generated/shapes.js'
import { findLabels, type Label, type LabelWords, TIME } from './labels.js'

/** Words of one speaker, up to the next label. */
export interface Turn extends Span {
  /** As the label names them; missing before the first label. */
  speaker?: string
  aka?: string
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

const CUE_TIME = /* @__PURE__ */ new RegExp(`^[ \\t]*(${TIME})[ \\t]*-->[ \\t]*${TIME}[^\\n]*$`, 'gm')
const CAPTIONS = /* @__PURE__ */ new RegExp(`(?:^|\\n)[ \\t]*${TIME}[ \\t]*-->[ \\t]*${TIME}`)
const STAMP_AT_HEAD = /* @__PURE__ */ new RegExp(`^[ \\t]*[\\[(](${TIME})[\\])]`, 'gm')
const STAMP_INSIDE = /* @__PURE__ */ new RegExp(`[\\[(]${TIME}[\\])]`, 'g')
// The beginning of a text, by which its layout is told.
const HEAD = 4000
const PAGE = /<(?:!doctype html|html|body|article|p|div)\b/i
const TAG = /<[/!]?[a-z-][^<>]*>/gi
const NOTE_MARK = /[ \t]?\[\d{1,3}\]/g
const DIRECTION = /[([（［]([^()[\]（）［］\n]{1,60})[)\]）］]/g

/** Words that layouts are told by. */
export interface LayoutWords extends LabelWords {
  /** Words that stand in stage directions. */
  directions: ReadonlySet<string>
}

/** Finds the turns of a text and what in it is not said. */
export function readLayout(text: string, format: Reference['format'], words: LayoutWords): Layout {
  const { directions } = words
  const masks: Span[] = []
  const times: Layout['times'] = []
  const told = format ?? tellFormat(text, words)
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
  // In captions so is what stands in capitals: “(WIND HOWLING)”.
  for (const match of text.matchAll(DIRECTION))
    if ((captions && /^\[|^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(match[0])) || isHeard(match[1]!)) masks.push(spanOf(match))
  const found = told === 'prose' ? [] : findLabels(text, words, captions)
  const isTranscript = captions
    ? found.length > 0
    : told === 'transcript' || (format !== 'prose' && isLabelled(text, found))
  const turns: Turn[] = []
  if (isTranscript) {
    if (found[0] && found[0].start > 0) turns.push({ start: 0, end: found[0].start })
    found.forEach(({ start, end, speaker, aka, time }, i) => {
      masks.push({ start, end })
      if (time) times.push({ at: start, time })
      turns.push({
        start: end,
        end: found[i + 1]?.start ?? text.length,
        ...(speaker !== undefined && { speaker }),
        ...(aka && { aka }),
      })
    })
  }
  const layout = isTranscript && !captions && told === 'prose' ? 'transcript' : told
  return { format: turns.length > 0 && layout === 'prose' ? 'transcript' : layout, masks: merge(masks), turns, times }
}

function tellFormat(text: string, words: LabelWords): NonNullable<Reference['format']> {
  const head = text.slice(0, HEAD)
  if (/^\uFEFF?WEBVTT/.test(head)) return 'vtt'
  if (CAPTIONS.test(head)) return 'srt'
  const labels = findLabels(head, words)
  return labels.length > 1 && isLabelled(head, labels) ? 'transcript' : 'prose'
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
  for (const match of text.matchAll(/<\/?[a-z\d][^<>\n]{0,120}>|<\d{2}[^<>\n]{0,20}>|^[ \t]*-[ \t]+/gim))
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
