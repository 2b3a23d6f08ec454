import { type Hover, MarkupKind } from 'vscode-languageserver/node'
import { linkQuotes } from '../../claims/link-quotes.js'
import { overlaps } from '../../document/spans.js'
import type { Attribution, DateMention, Quantity, Relation, Span } from '../../model/generated/shapes.js'
import { placeOf, printed } from '../../model/printed.js'
import { oneLine, seenWords } from '../../model/seen.js'
import type { Article } from './article.js'

const OUTCOMES: Record<Relation['outcome'], string> = {
  consistent: 'Holds',
  inconsistent: 'Does not hold',
  'not-checked': 'Not checked',
}

/**
 * What is known of the place at an offset: of a figure its interval and what it was compared with, of a date its days, of a
 * statement who makes it, by which rule that was found and how sure it is. Nothing where nothing was found.
 */
export function hoverAt(article: Article, offset: number, markdown: boolean): Hover | undefined {
  const { analysis, positions } = article
  const at = (span: Span) => span.start <= offset && offset < span.end
  const figure = analysis.quantities.find((quantity) => at(placeOf(quantity)))
  const date = analysis.dates.find(({ span }) => at(span))
  const statements = analysis.attributions
    .filter(({ source, cue, content }) => [...source, ...cue, ...content].some(at))
    .sort((a, b) => length(a.content) - length(b.content))
  const inner = statements[0]
  const spans = [
    ...(figure ? [placeOf(figure)] : []),
    ...(date ? [date.span] : []),
    ...(inner ? [...inner.source, ...inner.cue, ...inner.content].filter(at) : []),
  ]
  if (spans.length === 0) return undefined
  const style = markdown ? MARKED : PLAIN
  const parts = [
    ...(figure ? [figureText(article, figure, style)] : []),
    ...(date && !figure ? [dateText(article, date, style)] : []),
    ...statements.map((statement) => statementText(article, statement, style)),
  ]
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: parts.join('\n\n') },
    range: positions.range(spans.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a))),
  }
}

interface Style {
  strong(words: string): string
  code(words: string): string
  plain(words: string): string
}

const escaped = (words: string) => words.replaceAll(/[\\`*_{}[\]()<>#+!|~-]/g, '\\$&')
const MARKED: Style = {
  strong: (words) => `**${escaped(words)}**`,
  code: (words) => `\`${words}\``,
  plain: escaped,
}
const PLAIN: Style = { strong: (words) => words, code: (words) => words, plain: (words) => words }

function figureText({ analysis, relations }: Article, quantity: Quantity, { strong, code, plain }: Style): string {
  const { hard, soft, unit, kind, of, rule } = quantity
  const place = placeOf(quantity)
  const compared = relations.filter(({ spans }) => spans.some((span) => overlaps(span, place)))
  const careful = `${soft}` === `${hard}` ? '' : `; a careful reader expects ${interval(soft)}`
  return [
    `${strong(printed(analysis, quantity))}: ${interval(hard)} ${plain(unit || kind)}${careful}`,
    ...(of !== undefined ? [`Of: ${plain(oneLine(of))}`] : []),
    `Found by ${code(rule)}`,
    ...compared.map(({ outcome, text, check }) => `${OUTCOMES[outcome]}: ${plain(text)} (${code(check)})`),
    ...(compared.length === 0 ? ['Compared with nothing.'] : []),
  ].join('  \n')
}

function dateText({ analysis }: Article, date: DateMention, { strong, code }: Style): string {
  const { start, end, granularity, relative, rule } = date
  const when =
    start === undefined
      ? 'not known without a day of publication'
      : granularity === 'day'
        ? start
        : `${start} until before ${end}`
  return [
    `${strong(oneLine(seenWords(analysis, date.span)))}: ${when}${relative && start ? `, from the dateline ${analysis.dateline}` : ''}`,
    `Found by ${code(rule)}`,
  ].join('  \n')
}

function statementText(article: Article, statement: Attribution, { strong, code, plain }: Style): string {
  const { analysis, verifications } = article
  const row = linkQuotes({ ...analysis, attributions: [statement] })[0]!
  const { speaker, role, source, type, strength, cue, rule, confidence } = row
  const found = verifications.find(({ at }) => statement.content.some((part) => overlaps(part, at)))
  const who = speaker ?? (source || 'Somebody the text does not name')
  return [
    `${strong(who)}${role ? plain(`, ${role}`) : ''}`,
    `${type}, ${strength}${cue ? `: ${plain(cue)}` : ''}`,
    `Found by ${code(rule)}, ${Math.round(confidence * 100)}% sure`,
    ...(found ? [`Verified: ${found.verdict.replaceAll('-', ' ')}. ${plain(found.reason)}`] : []),
  ].join('  \n')
}

const interval = ([low, high]: Quantity['hard']): string =>
  low === high && low !== null
    ? grouped(low)
    : `${low === null ? '−∞' : grouped(low)} … ${high === null ? '∞' : grouped(high)}`

const grouped = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 4 })

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
