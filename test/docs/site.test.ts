// The documentation site: every page is reached, no link is dead, and nothing that is public is left out.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { committedCounts } from '../../bench/check-counts.js'
import { readApi } from '../../docs/site/api.js'
import { exampleOf } from '../../docs/site/cue-examples.js'
import { cueClasses } from '../../docs/site/cue-pages.js'
import { render } from '../../docs/site/markdown.js'
import { loadPackage } from '../../docs/site/package.js'
import { excerpt } from '../../docs/site/search/excerpt.js'
import { asked, options, type Section } from '../../docs/site/search/fields.js'
import { sectionsOf } from '../../docs/site/search.js'
import { buildSite } from '../../docs/site.js'
import { installPacked } from '../../packed.js'
import { buildPage } from '../../playground/build.js'
import { checkPage } from '../../src/adapters/check-page.js'
import { followLinks } from './links.js'

const about = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const onrecord = await loadPackage(installPacked())
const { analyze, checks, en } = onrecord
const site = await buildSite('<!doctype html><title>The playground</title>', onrecord)
const pages = [...site].filter(
  (file): file is [string, string] => typeof file[1] === 'string' && file[0].endsWith('.html'),
)

test('no link is dead, and every page is reached from the first', () => {
  expect(followLinks(site)).toEqual({ dead: [], unreached: [] })
})

test('a link that is dead is seen, and so is a page without one', () => {
  const files = new Map([
    ['index.html', '<a href="a.html#here">A</a> <a href="a.html#there">A</a> <img alt="" src="b.png">'],
    ['a.html', '<h1 id="here">A</h1> <a href="index.html">back</a>'],
    ['c.html', ''],
  ])
  expect(followLinks(files)).toEqual({ dead: ['index.html: a.html#there', 'index.html: b.png'], unreached: ['c.html'] })
})

test('no page asks another host for anything', () => {
  const loaded = pages.flatMap(([path, html]) =>
    [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map(
      ([tag]) => `${path}: ${tag}`,
    ),
  )
  expect(loaded).toEqual([])
  expect(String(site.get('style.css'))).not.toMatch(/@import|url\(/)
})

test('ids stand once on a page', () => {
  for (const [path, html] of pages) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      path,
    ).toEqual([])
  }
})

test('a message leads to the page of its check, on the site and in the repository', () => {
  for (const { id } of checks) {
    const page = checkPage('https://example.org/checks/', id).slice('https://example.org/'.length)
    expect([...site.keys()]).toContain(page)
    const markdown = checkPage('../../docs/checks/{check}.md', id)
    expect(existsSync(new URL(markdown, import.meta.url)), markdown).toBe(true)
  }
})

test('the site and its playground are of the package: what is changed there is read there', async () => {
  const home = installPacked()
  const dist = join(home, 'node_modules/onrecord/dist')
  const summary = checks.find(({ id }) => id === 'range-inverted')!.summary
  const mark = 'A range that somebody marked.'
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|d\.ts)$/.test(path)) continue
    const code = readFileSync(join(dist, path), 'utf8')
    const marked = code.replaceAll(summary, mark).replaceAll('One attribution, for people', 'One marked attribution')
    if (marked !== code) writeFileSync(join(dist, path), marked)
  }
  const page = await buildPage({ home, site: '../index.html' })
  expect(page).toContain(mark)
  expect(page).toContain('href="../index.html"')
  const marked = await buildSite(page, await loadPackage(home))
  for (const path of ['checks/index.html', 'checks/range-inverted.html', 'playground/index.html']) {
    expect(marked.get(path)).toContain(mark)
    expect(site.get(path)).not.toContain(mark)
  }
  expect(marked.get('api/onrecord.html')).toContain('One marked attribution')
}, 60_000)

test('every check has its page, with the counts of its texts', () => {
  const counts = committedCounts()
  for (const { id } of checks) {
    const page = site.get(`checks/${id}.html`)
    expect(page).toContain(`<code>${id}</code></h1>`)
    const count = counts[id]
    expect(page, id).toContain(count ? `it finds ${count.found} of ${count.flawed} such mistakes` : 'is not counted')
  }
})

describe('cues', () => {
  const classes = cueClasses(onrecord)

  test.each(classes)('$act, $strength: every word of the class is on its page', ({ act, strength, cues }) => {
    const page = String(site.get(`cues/${act}-${strength}.html`)).replaceAll(/<[^>]*>/g, ' ')
    const all = Object.values(cues).flat()
    expect(all.filter(({ lemma }) => !page.includes(lemma)).map(({ lemma }) => lemma)).toEqual([])
  })

  test('every cue of English is in one class', () => {
    const { verbs, nouns, phrases } = en.cues
    expect(classes.flatMap(({ cues }) => Object.values(cues).flat())).toHaveLength(
      verbs.length + nouns.length + phrases.length,
    )
  })

  test('every frame is told, and nearly every one is shown in a sentence that the engine reads so', () => {
    expect(site.get('cues/index.html')).toContain('<code>source-after</code>')
    const shown = classes.flatMap(({ cues }) =>
      (['verbs', 'nouns', 'phrases'] as const).flatMap((kind) =>
        [...new Set(cues[kind].flatMap(({ frames }) => frames))].map((frame) =>
          exampleOf(cues[kind], frame, kind, analyze),
        ),
      ),
    )
    expect(shown.filter((example) => example === undefined).length).toBeLessThan(shown.length / 10)
  })

  test('an example has the cue in the place of the cue', () => {
    const accuse = en.cues.verbs.filter(({ lemma }) => lemma === 'accuse')
    const example = exampleOf(accuse, 'object-of', 'verbs', analyze)
    expect(example?.text).toBe('Mara Oduya accused the council of negligence.')
    expect(example?.attribution.cue).toEqual([{ start: 11, end: 18 }])
    expect(exampleOf(accuse, 'aside', 'verbs', analyze)).toBeUndefined()
  })
})

describe('the API', () => {
  const api = readApi(onrecord.folder)

  test('has a page for each entry of the package', () => {
    const exported = Object.keys(about.exports).filter((entry) => !/schemas|package\.json/.test(entry))
    expect(api.map(({ name }) => name)).toEqual(exported.map((entry) => entry.replace(/^\./, 'onrecord')))
  })

  test.each(api)('tells of all that $name exports, each with words of its own', ({ name, exports }) => {
    expect(exports.length).toBeGreaterThan(0)
    expect(exports.filter(({ doc }) => doc === '').map((each) => each.name)).toEqual([])
    const page = site.get(`api/${name.replaceAll('/', '-')}.html`)
    for (const each of exports) expect(page).toContain(`<h3 id="${each.name}">`)
  })

  test('shows parameters, types of fields, and what fields are', () => {
    const { exports } = api[0]!
    expect(exports.find(({ name }) => name === 'linkQuotes')?.code).toMatch(
      /^function linkQuotes\(\w+: Analysis\): QuoteRow\[\]$/,
    )
    const span = exports.find(({ name }) => name === 'Span')
    expect(span?.members).toContainEqual({
      name: 'start',
      type: 'number',
      isOptional: false,
      doc: 'First UTF-16 code unit.',
    })
  })
})

describe('the index of the search', () => {
  const script = String(site.get('search-index.js'))
  const index = MiniSearch.loadJSON<Section>(JSON.parse(script.replace('window.onrecordIndex=', '')), options)
  const found = (words: string): string[] => index.search(words, asked).map(({ id }) => id)

  test('leads to the page of a check by its id', () => {
    for (const { id } of checks) expect(found(id)[0], id).toBe(`checks/${id}.html`)
  })

  test('leads to each name that the package exports, and to the parts of a name', () => {
    for (const { name } of readApi(onrecord.folder)[0]!.exports)
      expect(found(name).slice(0, 4), name).toContain(`api/onrecord.html#${name}`)
    expect(found('link quotes')[0]).toBe('api/onrecord.html#linkQuotes')
  })

  test('takes words that are begun or mistyped, and gives nothing for what stands nowhere', () => {
    expect(found('neov')[0]).toBe('guides/in-an-editor.html#neovim')
    expect(found('contineous integration')[0]).toBe('guides/in-ci.html')
    expect(found('neovim chameleon')).toEqual([])
  })

  test('names places that are there', () => {
    const addresses = index.search(MiniSearch.wildcard).map(({ id }) => `<a href="${id}">x</a>`)
    const files = new Map([...site, ['index.html', String(site.get('index.html')) + addresses.join('')]])
    expect(addresses.length).toBeGreaterThan(300)
    expect(followLinks(files).dead).toEqual([])
  })

  test('a long page is found by its sections, with words as they are read', () => {
    const page = { path: 'a/b.html', title: 'A page', group: 'Guides', sources: [] }
    const html = `<h1 id="a-page">A page</h1>\n<p>Of <em>all</em>.</p><h2 id="one">On <code>x</code> <a class="anchor" href="#one">#</a></h2><ul><li>a &lt; b</li><li>c</li></ul>`
    expect(sectionsOf(page, html)).toEqual([
      { id: 'a/b.html', title: 'A page', page: 'A page', text: 'Of all. On x a < b c' },
    ])
    const long = 'word '.repeat(400).trim()
    expect(sectionsOf(page, `${html}<p>${long}</p>`)).toEqual([
      { id: 'a/b.html', title: 'A page', page: 'A page', text: 'Of all.' },
      { id: 'a/b.html#one', title: 'On x', page: 'A page', text: `a < b c ${long}` },
    ])
  })

  test('an excerpt begins before what was looked for and marks it, whatever its characters', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve costs $5 (or so)'
    const marked = (terms: string[]) =>
      excerpt(words, terms)
        .map((piece) => (piece.isFound ? `[${piece.words}]` : piece.words))
        .join('')
    expect(marked(['$5', 'ten'])).toBe(
      '… two three four five six seven eight nine [ten] eleven twelve costs [$5] (or so)',
    )
    expect(marked(['five'])).toMatch(/^one two three four \[five\] six/)
    expect(marked(['absent'])).toBe(words)
    expect(marked(['cost'])).toContain('twelve [cost]s')
    expect(marked(['cost', 'five'])).toContain('twelve costs')
  })
})

describe('Markdown', () => {
  const html = (markdown: string) => render(markdown, (address) => `to/${address}`).html

  test('marks of builds are left out, but not in code', () => {
    const shown = html('<!-- output: a -->\n```text\n<!-- b -->\n```\n')
    expect(shown).toContain('<code>&lt;!-- b --&gt;\n</code>')
    expect(shown).not.toContain('output')
  })

  test('headings have the ids that GitHub gives them', () => {
    const { headings } = render('# On `a`, and b\n\n## Twice\n\n## Twice\n', (address) => address)
    expect(headings.map(({ id }) => id)).toEqual(['on-a-and-b', 'twice', 'twice-1'])
  })

  test('code is coloured without a change of its words', () => {
    const code = "const a = 'it' // \"so\" & <b>\nfrom('x')\n"
    const shown = html(`\`\`\`ts\n${code}\`\`\`\n`)
    expect(shown).toContain('<span class="word">const</span>')
    const plain = shown
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    expect(plain.replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim()).toBe(code.trim())
  })

  test('links lead where they are told to', () => {
    expect(html('[a](b.md#c)')).toBe('<p><a href="to/b.md#c">a</a></p>')
  })
})
