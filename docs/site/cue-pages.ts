import { readFileSync } from 'node:fs'
import type { Cue, Frame } from '../../src/model/generated/shapes.js'
import { type CueExample, exampleOf, type kinds, plainWords } from './cue-examples.js'
import { escapeHtml } from './markdown.js'
import type { Package } from './package.js'
import type { SitePage } from './pages.js'

const ACTS: Record<Cue['act'], string> = {
  speech: 'somebody says it',
  thought: 'somebody believes, hopes or fears it',
  intention: 'somebody means to do it',
  order: 'somebody asks or orders it of others',
  perception: 'somebody came to know it',
  stance: 'somebody is for it or against it',
  evidence: 'a study, a figure or a document shows it',
}
const STRENGTHS: Record<string, string> = {
  asserted: 'the source stands by it',
  alleged: 'the text keeps its distance',
  denied: 'the source rejects it',
}
const KINDS: Record<keyof typeof kinds, string> = { verbs: 'Verbs', nouns: 'Nouns', phrases: 'Phrases' }

type Kind = keyof typeof kinds
interface CueClass {
  act: Cue['act']
  strength: Cue['strength']
  cues: Record<Kind, Cue[]>
}

/** A page for each class of cues of English, act by strength, and one that explains them. */
export function cuePages(root: string, onrecord: Package): SitePage[] {
  const frames = framesOf(root)
  const classes = cueClasses(onrecord)
  return [
    {
      path: 'cues/index.html',
      title: 'All classes',
      group: 'Cues',
      sources: ['docs/cues'],
      html: overview(classes, frames, onrecord),
    },
    ...classes.map((each): SitePage => {
      const html = pageOf(each, frames, onrecord)
      const title = nameOf(each)
      return { path: fileOf(each), title, group: 'Cues', sources: [], html, headings: headingsOf(html), isSub: true }
    }),
  ]
}

const nameOf = ({ act, strength }: CueClass): string => capital(`${act}, ${strength}`)
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
const fileOf = ({ act, strength }: CueClass): string => `cues/${act}-${strength}.html`
const countOf = ({ cues }: CueClass): number => Object.values(cues).reduce((sum, list) => sum + list.length, 0)

/** The classes in which English has cues. */
export function cueClasses({ en }: Package): CueClass[] {
  const classes = new Map<string, CueClass>()
  for (const kind of ['verbs', 'nouns', 'phrases'] as const)
    for (const cue of en.cues[kind]) {
      const { act, strength } = cue
      const known = classes.get(`${act} ${strength}`) ?? { act, strength, cues: { verbs: [], nouns: [], phrases: [] } }
      known.cues[kind].push(cue)
      classes.set(`${act} ${strength}`, known)
    }
  const order = Object.keys(ACTS)
  const degrees = Object.keys(STRENGTHS)
  return [...classes.values()].sort(
    (a, b) => order.indexOf(a.act) - order.indexOf(b.act) || degrees.indexOf(a.strength) - degrees.indexOf(b.strength),
  )
}

// How source, cue and content stand, from the words of the schema.
function framesOf(root: string): Map<Frame, string> {
  const { $defs } = JSON.parse(readFileSync(`${root}/schemas/language.schema.json`, 'utf8'))
  const told: string = $defs.Frame.description
  const found = [...told.matchAll(/`([\w-]+)` (.+?)(?=; `|\.$)/g)]
  return new Map(found.map(([, frame, words]) => [frame as Frame, words ?? '']))
}

function overview(classes: readonly CueClass[], frames: ReadonlyMap<Frame, string>, { en }: Package): string {
  const rows = classes.map((each) => {
    const sorted = Object.values(each.cues)
      .flat()
      .sort((a, b) => Number(plainWords.has(b.lemma)) - Number(plainWords.has(a.lemma)) || b.prior - a.prior)
    const some = [...new Set(sorted.map(({ lemma }) => lemma))].slice(0, 5)
    const link = `<a href="${fileOf(each).slice('cues/'.length)}">${nameOf(each)}</a>`
    return [link, `${ACTS[each.act]}; ${STRENGTHS[each.strength] ?? ''}`, String(countOf(each)), some.join(', ')]
  })
  const frameRows = [...frames].map(([frame, words]) => [`<code>${frame}</code>`, escapeHtml(words)])
  const links = en.cues.links.map(({ frame, words }) => [`<code>${frame}</code>`, words.join(', ')])
  return `<h1>Cues</h1>
<p class="lead">A cue is the word that attributes: “<em>said</em> Ann Lee”, “<em>according to</em> the firm”, “her <em>claim</em> that”.</p>
<p>English has ${classes.reduce((sum, each) => sum + countOf(each), 0)} of them. Each tells what kind of thing is attributed (its act), and how far
the text commits the source (its strength); an attribution carries both. What stands around a cue decides whether it attributes
anything at all.</p>
<h2 id="classes">Classes</h2>
${table(['class', 'means', 'cues', 'such as'], rows)}
<h2 id="frames">Frames</h2>
<p>A frame says how source (X), cue and content (S) stand. A cue attributes only in the frames it takes.</p>
${table(['frame', 'looks like'], frameRows)}
<h2 id="prepositions">Prepositions</h2>
<p>The frames with a preposition take these.</p>
${table(['frame', 'words'], links)}`
}

function pageOf(each: CueClass, frames: ReadonlyMap<Frame, string>, { analyze }: Package): string {
  const sections = (Object.keys(KINDS) as Kind[]).map((kind) => {
    const cues = each.cues[kind]
    if (cues.length === 0) return ''
    const taken = [...frames.keys()].filter((frame) => cues.some((cue) => cue.frames.includes(frame)))
    const shown = taken.map((frame) => {
      const example = exampleOf(cues, frame, kind, analyze)
      const sentence = example ? marked(example) : '<span class="day">no short sentence by itself</span>'
      return [`<code>${frame}</code>`, escapeHtml(frames.get(frame) ?? ''), sentence]
    })
    return `<h2 id="${kind}">${KINDS[kind]}</h2>
${table(['frame', 'looks like', 'example'], shown)}
<h3 id="${kind}-list">All ${cues.length}</h3>
${table(['frames', 'words'], byFrames(cues))}
${exceptions(cues)}`
  })
  return `<h1>${nameOf(each)}</h1>
<p class="lead">${capital(ACTS[each.act])}; ${STRENGTHS[each.strength] ?? ''}.</p>
<p>Examples are read by the engine: <span class="source">source</span>, <span class="cue">cue</span>, <span class="content">content</span>.</p>
${sections.join('\n')}`
}

// Cues that take the same frames, together.
function byFrames(cues: readonly Cue[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const { frames, lemma } of cues) {
    const key = frames.map((frame) => `<code>${frame}</code>`).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), escapeHtml(lemma)])
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length).map(([key, lemmas]) => [key, lemmas.join(', ')])
}

function exceptions(cues: readonly Cue[]): string {
  const rows = cues.flatMap(({ lemma, not }) => (not ? [[escapeHtml(lemma), escapeHtml(not.join(', '))]] : []))
  return rows.length > 0
    ? `<p>Beside these words a cue attributes nothing:</p>\n${table(['cue', 'not with'], rows)}`
    : ''
}

function marked({ text, attribution }: CueExample): string {
  const { source, cue, content } = attribution
  const spans = [
    ...source.map((span) => ({ ...span, kind: 'source' })),
    ...cue.map((span) => ({ ...span, kind: 'cue' })),
    ...content.map((span) => ({ ...span, kind: 'content' })),
  ].sort((a, b) => a.start - b.start)
  let html = ''
  let at = 0
  for (const { start, end, kind } of spans) {
    if (start < at) continue
    html += `${escapeHtml(text.slice(at, start))}<span class="${kind}">${escapeHtml(text.slice(start, end))}</span>`
    at = end
  }
  return html + escapeHtml(text.slice(at))
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<div class="wide" role="group" tabindex="0" aria-label="Table: ${head.join(', ')}"><table>
<thead>${cells('th', head)}</thead>
<tbody>
${rows.map((row) => cells('td', row)).join('\n')}
</tbody></table></div>`
}

const headingsOf = (html: string): { depth: number; id: string; html: string }[] =>
  [...html.matchAll(/<h([23]) id="([^"]+)">(.*?)<\/h/g)].map(([, depth, id, words]) => ({
    depth: Number(depth),
    id: id ?? '',
    html: words ?? '',
  }))
