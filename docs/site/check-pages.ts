import type { Check, CheckExamples } from '../../src/model/check.js'
import { countOf, missedBy, toldOf } from '../check-counts.js'
import { escapeHtml } from './markdown.js'
import type { Package } from './package.js'
import type { SitePage } from './pages.js'

/** A page for each check of the package, with the examples that stand beside its code, and one that lists them. */
export async function checkPages({ checks }: Package): Promise<SitePage[]> {
  const rows = checks.map(({ id, summary, severity }) => {
    const count = countOf(id)
    const counted = count
      ? `${count.found}&nbsp;of&nbsp;${count.flawed} | ${count.alarms}&nbsp;of&nbsp;${count.sound}`
      : '– | –'
    return `| [\`${id}\`](${id}.md) | ${summary} | ${severity} | ${counted} |`
  })
  const list = [
    '# Checks',
    `${checks.length} checks look at an article. Each compares only what the words put in a relation; what could not be decided is \`not checked\`, never passed.`,
    'A check is switched off, or given another severity, in [the settings](../command-line.md#settings), or for one place by [a comment](../command-line.md#comments). [Writing a check](../guides/writing-a-check.md) of your own takes one file.',
    ['| check | reports | severity | found | false alarms |', '|---|---|---|---|---|', ...rows].join('\n'),
    'Found and false alarms are counted in [short texts of our own](../../test/cases/figures), with which the checks were written and mended; they are not held out.',
  ]
  const pages = checks.map(async (check): Promise<SitePage> => {
    const { id } = check
    const { examples }: { examples: CheckExamples } = await import(`../../src/checks/${id}.ts`)
    const source = `docs/checks/${id}.md`
    const markdown = pageOf(check, examples)
    return {
      path: `checks/${id}.html`,
      title: id,
      group: 'Checks',
      sources: [source],
      markdown,
      base: source,
      isSub: true,
    }
  })
  return [
    {
      path: 'checks/index.html',
      title: 'All checks',
      group: 'Checks',
      sources: ['docs/checks'],
      markdown: list.join('\n\n'),
      base: 'docs/checks/index.md',
    },
    ...(await Promise.all(pages)),
  ]
}

function pageOf({ id, summary, severity, needs, options, subject }: Check, { flags, quiet }: CheckExamples): string {
  const settings = Object.entries(options).map(
    ([name, value]) => `- \`${name}\`: \`${JSON.stringify(value)}\` when left out`,
  )
  const missed = missedBy(id)
  const parts = [
    `# \`${id}\``,
    `<p class="lead">${escapeHtml(summary)}</p>`,
    `<p><span class="severity ${severity}">${severity}</span> Looks at: ${needs.join(', ')}.</p>`,
    `## Reported\n\nThe words that are marked are those it points at.`,
    examplesOf(flags),
    '## Not reported',
    examplesOf(quiet),
    `## How well it does\n\n${toldOf({ id, subject })}`,
    ...(missed.texts.length > 0
      ? [`It misses, for example${missed.more > 0 ? ` (and ${missed.more} more)` : ''}:`, examplesOf(missed.texts)]
      : []),
    ...(settings.length > 0 ? [`## Options\n\n${settings.join('\n')}`] : []),
    `## Switching it off\n\nIn \`onrecord.config.json\`:`,
    `\`\`\`json\n{ "checks": { "${id}": "off" } }\n\`\`\``,
    `or at one place of an article, with the reason:`,
    `\`\`\`text\n<!-- onrecord ignore ${id}: why -->\n\`\`\``,
  ]
  return `${parts.join('\n\n')}\n`
}

// Texts as they are written, Markdown and all; a day at the head is the day of publication, braces hold a headline.
function examplesOf(texts: readonly string[]): string {
  const items = texts.map((text) => {
    const [, day, headline, words = ''] = /^(?:@(\d{4}-\d{2}-\d{2}) )?(?:\{([^}]*)\} )?([\s\S]*)$/.exec(text) ?? []
    const shown = escapeHtml(words)
      .replaceAll(/\[([^\][]+)\](?!\()/g, '<mark>$1</mark>')
      .replaceAll('\n', '<br>')
    const head = [
      ...(day ? [`<small class="day">published ${day}</small>`] : []),
      ...(headline ? [`<small class="day">headline</small> <strong>${escapeHtml(headline)}</strong><br>`] : []),
    ]
    return `<li>${[...head, shown].join(' ')}</li>`
  })
  return `<ul class="examples">\n${items.join('\n')}\n</ul>`
}
