import { DataError, type DataProblem } from '../model/errors.js'
import type {
  Analysis,
  Attribution,
  Claim,
  DateMention,
  Entity,
  HandwrittenClaim,
  HandwrittenClaims,
  HandwrittenFigure,
  Quantity,
  Span,
} from '../model/generated/shapes.js'
import validateClaims from '../model/generated/validate-claims.js'
import { createIds, type IdMaker } from '../model/ids.js'
import { oneLine } from '../model/seen.js'
import { assertValid } from '../model/validation.js'

/**
 * Claims written by hand, in the shapes that `analyze` gives: `text` holds the claims, one a line, and every span refers
 * to it. Throws a `DataError` that lists every problem with its path where `data` is not of `schemas/claims.schema.json`,
 * or names a reference that it does not hold.
 */
export function defineClaims(data: unknown): Analysis {
  assertValid('claims', data, validateClaims)
  const written = data as HandwrittenClaims
  const problems = wrongReferences(written)
  if (problems.length > 0) throw new DataError('claims', problems)
  const createId = createIds()
  const entities = new Map<string, Entity>()
  const lines = written.claims.map(lineOf)
  const analysis: Analysis = {
    text: lines.join('\n'),
    format: 'text',
    language: 'und',
    ...(written.dateline !== undefined && { dateline: written.dateline }),
    ...(written.title !== undefined && { title: written.title }),
    markup: [],
    paragraphs: [],
    sentences: [],
    quotations: [],
    entities: [],
    attributions: [],
    quantities: [],
    dates: [],
    links: [],
    claims: [],
  }
  let start = 0
  written.claims.forEach((claim, i) => {
    const span = { start, end: start + lines[i]!.length }
    start = span.end + 1
    addClaim(analysis, claim, span, entities, createId)
  })
  analysis.entities = [...entities.values()]
  return analysis
}

// A claim stands on one line; its quotation behind it where the claim puts it in other words.
function lineOf({ text, quote }: HandwrittenClaim): string {
  const line = oneLine(text)
  const words = quote === undefined ? undefined : oneLine(quote)
  return words === undefined || line.includes(words) ? line : `${line} “${words}”`
}

function wrongReferences({ claims, references = [] }: HandwrittenClaims): DataProblem[] {
  const known = new Set<string>()
  const problems: DataProblem[] = []
  references.forEach(({ id }, i) => {
    if (known.has(id))
      problems.push({ path: `/references/${i}/id`, message: `\`${id}\` is the id of another reference too` })
    known.add(id)
  })
  claims.forEach(({ reference }, i) => {
    if (reference !== undefined && !known.has(reference))
      problems.push({
        path: `/claims/${i}/reference`,
        message: `\`${reference}\` is the id of no reference; add it to \`references\``,
      })
  })
  return problems
}

function addClaim(
  analysis: Analysis,
  written: HandwrittenClaim,
  span: Span,
  entities: Map<string, Entity>,
  createId: IdMaker,
): void {
  const line = analysis.text.slice(span.start, span.end)
  const text = oneLine(written.text)
  const words = written.quote === undefined ? undefined : oneLine(written.quote)
  const at = words === undefined ? -1 : line.indexOf(words)
  const inner = at < 0 ? undefined : { start: span.start + at, end: span.start + at + words!.length }
  const outer = inner && line[at - 1] === '“' ? { start: inner.start - 1, end: inner.end + 1 } : inner
  const whole = {
    start: span.start,
    end: span.start + (outer && outer.start > span.start + text.length ? text.length : line.length),
  }
  analysis.sentences.push(span)
  analysis.paragraphs.push({ ...span, kind: 'paragraph' })
  if (inner && outer)
    analysis.quotations.push({
      id: createId('quotation', words!),
      span: outer,
      inner,
      isSpeech: true,
      use: 'speech',
      rule: 'written/quote',
    })
  const holder = written.source === undefined ? undefined : entityOf(written.source, entities, createId)
  const attribution = holder && attributionOf(written, outer ?? whole, outer !== undefined, holder, createId)
  if (attribution) analysis.attributions.push(attribution)
  const quantities = (written.figures ?? []).map((figure) => quantityOf(figure, whole, createId))
  analysis.quantities.push(...quantities)
  const date = written.date === undefined ? undefined : dateOf(written.date, whole, createId)
  if (date) analysis.dates.push(date)
  const claim: Claim = {
    id: createId('claim', text),
    span: whole,
    text,
    attributions: attribution ? [attribution.id] : [],
    quantities: quantities.map(({ id }) => id),
    dates: date ? [date.id] : [],
    ...(holder && { holder: holder.id }),
    evidence: [span],
    ...(written.reference !== undefined && { reference: written.reference }),
    ...(written.quotedFrom !== undefined && { quotedFrom: oneLine(written.quotedFrom) }),
  }
  analysis.claims.push(claim)
}

function entityOf(
  source: NonNullable<HandwrittenClaim['source']>,
  entities: Map<string, Entity>,
  createId: IdMaker,
): Entity {
  const { name, kind, role, affiliation } = typeof source === 'string' ? { name: source } : source
  const entity = entities.get(name) ?? {
    id: createId('entity', name),
    name,
    kind: 'unknown' as const,
    named: true,
    roles: [],
    affiliations: [],
    mentions: [],
  }
  entities.set(name, entity)
  if (kind) entity.kind = kind
  if (role !== undefined && !entity.roles.includes(role)) entity.roles.push(role)
  if (affiliation !== undefined && !entity.affiliations.includes(affiliation)) entity.affiliations.push(affiliation)
  return entity
}

function attributionOf(
  { strength = 'asserted' }: HandwrittenClaim,
  content: Span,
  quoted: boolean,
  holder: Entity,
  createId: IdMaker,
): Attribution {
  return {
    id: createId('attribution', `${holder.name} ${content.start}`),
    source: [],
    cue: [],
    content: [content],
    type: quoted ? 'direct' : 'indirect',
    speaker: holder.id,
    strength,
    act: 'speech',
    rule: 'written/claim',
    confidence: 1,
  }
}

function quantityOf(
  { value, unit = '', kind = 'count', modifier = 'exact', of }: HandwrittenFigure,
  span: Span,
  createId: IdMaker,
): Quantity {
  const [low, high] = [value].flat() as [number, number?]
  const bounds: [number | null, number | null] = [
    modifier === 'less-than' || modifier === 'at-most' ? null : low,
    modifier === 'more-than' || modifier === 'at-least' ? null : (high ?? low),
  ]
  return {
    id: createId('quantity', `${[value].flat().join(' to ')} ${unit} ${of ?? ''}`),
    span,
    value,
    hard: bounds,
    soft: bounds,
    unit,
    kind,
    modifier,
    ...(of !== undefined && { of }),
    implied: [],
    rule: 'written/figure',
  }
}

// A year, a month or a day.
function dateOf(date: string, span: Span, createId: IdMaker): DateMention {
  const id = createId('date', date)
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  const base = { id, span, relative: false, implied: [], rule: 'written/date' }
  if (year === undefined) return { ...base, granularity: 'period' }
  const start = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const end = new Date(start)
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1)
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1)
  else end.setUTCFullYear(end.getUTCFullYear() + 1)
  const iso = (time: Date) => time.toISOString().slice(0, 10)
  return {
    ...base,
    start: iso(start),
    end: iso(end),
    granularity: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  }
}
