// Quantities and dates against gold: NewsQuant by halves, and the English specs of Microsoft Recognizers by model.
//
//   npx tsx bench/figures.ts ../shared/corpora [--misses NumberModel] [--wrong]
//
// The path is a folder that holds newsquant/NewsQuant.json (Almasian et al., EMNLP 2023; github satya77/CQE_Evaluation)
// and recognizers/*.json (github microsoft/Recognizers-Text, Specs), and beside it eval/score-quantities.mjs, the scorer.
// None of their sentences is in this repository. The rules were made on the even sentences of NewsQuant; the odd ones are
// only ever counted.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findDates } from '../src/annotate/dates/index.js'
import { findQuantities } from '../src/annotate/quantities/index.js'
import { readDocument } from '../src/document/document.js'
import { en } from '../src/languages/en.js'
import type { Document } from '../src/model/document.js'
import type { DateMention, Quantity } from '../src/model/generated/shapes.js'
import { conventionOf, Reasons } from './conventions.js'

const args = process.argv.slice(2)
const corpora = resolve(
  args.find((arg) => !arg.startsWith('--') && !/Model$|^(?:date|daterange|duration|time)$/.test(arg)) ??
    '../shared/corpora',
)
const misses = args.includes('--misses') ? args[args.indexOf('--misses') + 1] : undefined

interface Gold {
  text: string
  quantities: { value: string; unit: string; change: string }[]
}
interface Figure {
  value: number | [number, number]
  unit: string
  change: string
}
interface Score {
  f1: number
  p: number
  r: number
}

// NewsQuant takes a length of time inside a date (“in the last three months”) for a quantity.
const LENGTHS = new Set(['date/stretch', 'date/ago', 'date/anaphoric', 'date/offset'])
const NAMES: Record<string, string> = {
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'yuan',
  INR: 'rupee',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  HKD: 'hong kong dollar',
  DKK: 'danish krone',
  MYR: 'malaysian ringgit',
  ILS: 'shekel',
  HRK: 'croatian kuna',
}
const SIGNS: Record<Quantity['modifier'], string> = {
  exact: '=',
  approx: '~',
  'more-than': '>',
  'at-least': '>',
  'just-over': '>',
  'less-than': '<',
  'at-most': '<',
  nearly: '~',
}

// Some of its texts were put into ASCII, which makes “PS” of “£” and “Y=” of “¥”.
const withSymbols = (text: string): string =>
  text.replace(/\bPS(?=\d(?:\d|[.,]\d|bn|m))/g, '£').replace(/\bY=(?=\d)/g, '¥')

/** The figures of a sentence in the terms of NewsQuant. */
function newsFigures(sentence: string): Figure[] {
  const text = withSymbols(sentence)
  const document = readDocument(text, { language: en })
  const dates = findDates(document).filter(({ rule }) => !LENGTHS.has(rule))
  const figures: Figure[] = []
  let before: Quantity | undefined
  for (const quantity of findQuantities(document, dates)) {
    const { kind, rule, value, role, unit } = quantity
    if (kind === 'ordinal' || rule === 'multiple/word') continue
    const printed = text.slice(quantity.span.start, quantity.span.end)
    if (rule === 'count/vague' && Array.isArray(value) && value[0] < 20) continue
    // What is restated in brackets has the change of what stands before them: “more than 5 miles (8 km)”.
    const restated =
      before && /^\s*\($/.test(text.slice(before.span.end, quantity.span.start)) ? figures.at(-1) : undefined
    const own = changeOf(text, quantity)
    const figure = {
      value: vagueValue(quantity, printed),
      unit: unitsOf(text, quantity),
      change: own === '=' && restated && unit !== before?.unit ? restated.change : own,
    }
    // It writes a movement from one value to another as a range.
    if (
      role === 'to' &&
      before?.role === 'from' &&
      unit === before.unit &&
      !Array.isArray(value) &&
      !Array.isArray(before.value)
    ) {
      figures.at(-1)!.value = [before.value, value]
      before = undefined
      continue
    }
    figures.push(figure)
    before = quantity
  }
  return figures
}

// It gives vague numbers a top of ten times their bottom.
function vagueValue({ value, rule, unit }: Quantity, printed: string): Figure['value'] {
  const cents = /cents?\b|¢|\d ?[pc]$|pence|sen\b|penny/i.test(printed) && /^(?:USD|GBP|EUR|MYR)$/.test(unit) ? 100 : 1
  if (!Array.isArray(value)) return Number((value * cents).toPrecision(12))
  if (rule !== 'count/vague') return [value[0] * cents, value[1] * cents]
  const low = /dozen/i.test(printed) ? 12 : 10 ** Math.floor(Math.log10(value[0]))
  return [low, 10 * low]
}

// It writes a direction where a verb stands before the figure, none where a noun stands behind it (“a 5% rise”).
const NOUNS = new Set(en.numbers.directions.flatMap(({ nouns }) => nouns))
function changeOf(text: string, { modifier, direction, role, hedge, span }: Quantity): string {
  const behind = text
    .slice(span.end, span.end + 40)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  const noun = behind.slice(0, 2).some((word) => NOUNS.has(word))
  if (direction && role === 'by' && !noun && (modifier === 'exact' || modifier === 'nearly')) return direction
  // An average is about what was measured, to it.
  if (modifier === 'exact' && /\baverag\w+ $/i.test(text.slice(0, span.start))) return '~'
  const words = hedge ? text.slice(hedge.start, hedge.end).toLowerCase() : ''
  return modifier === 'nearly' && /under|below|less|sh/.test(words) ? '<' : SIGNS[modifier]
}

function unitsOf(text: string, { kind, unit, of, span }: Quantity): string {
  const printed = text.slice(span.start, span.end)
  const word = printed.replace(/^[^\p{L}%$€£°″]*(?:\d[\d.,]*)?/u, '').trim()
  const names = [unit, word, NAMES[unit] ?? '']
  if (kind === 'money')
    names.push(printed.replace(/\s*[\d.,]+.*$/, '').replaceAll(' ', ''), printed.replace(/^.*[\d.,\s]+/, ''))
  if (kind === 'money' && /[£¥]/.test(printed)) names.push(unit === 'GBP' ? 'PS' : 'Y')
  if (kind === 'money' && /cents?\b|¢/.test(printed)) names.push('cent')
  if (kind === 'money' && /\d ?p$/.test(printed)) names.push('p')
  if (kind === 'percent') names.push('%')
  if (of && kind !== 'count') names.push(`${unit} of ${of}`, `${word} of ${of}`)
  if (kind === 'count')
    names.push(of ?? '-', (of ?? '').replace(/^(?:the|its|his|her|their)\s+(?:most\s+)?/, ''), unit || '-')
  if (kind === 'age') names.push('year-old', 'year of age', '-', 'age', `${unit} of age`)
  if (kind === 'ratio') names.push(`% ${of ?? '-'}`, '-')
  if (kind === 'multiple') names.push('count', 'times')
  const per =
    /^\s*(?:(?:per|an?|each|\/)\s+)(\p{L}[\p{L}\s]{0,20}?)(?=$|[^\p{L}\s]|\s(?:and|in|of|on|for|to|at|with|which|or|is|was|but|as|while|from|by|that|dash|down|up)\b)/u.exec(
      text.slice(span.end),
    )
  const whole = per?.[1]?.trim() ?? ''
  const wholes = per ? [whole, whole.split(/\s+/)[0]] : []
  const rates = wholes.flatMap((one) =>
    names.filter(Boolean).flatMap((name) => [`${name} per ${one}`, `${name} a ${one}`, `${name} an ${one}`]),
  )
  return [...new Set([...names, ...rates])].filter(Boolean).join('|')
}

async function newsQuant(): Promise<void> {
  const file = join(corpora, 'newsquant/NewsQuant.json')
  const scorer = join(corpora, '../eval/score-quantities.mjs')
  if (!existsSync(file) || !existsSync(scorer)) return console.log(`NewsQuant: not found at ${file}`)
  const { scoreQuantities } = await import(pathToFileURL(scorer).href)
  const gold: Gold[] = JSON.parse(readFileSync(file, 'utf8'))
  const found = gold.map(({ text }) => ({ quantities: newsFigures(text) }))
  const percent = (score: Score) => (100 * score.f1).toFixed(1).padStart(6)
  console.log('NewsQuant (F1)  value  +unit  +change')
  for (const [name, parity] of [
    ['even, tuned on', 0],
    ['odd, held out', 1],
  ] as const) {
    const pick = <T>(all: T[]) => all.filter((_, i) => i % 2 === parity)
    const score = scoreQuantities(pick(gold), pick(found))
    console.log(
      `${name.padEnd(14)} ${percent(score.valueScore)} ${percent(score.unitScore)} ${percent(score.changeScore)}`,
    )
  }
  if (args.includes('--wrong')) printWrong(gold, found, scoreQuantities)
}

// Of the even half only.
function printWrong(
  gold: Gold[],
  found: { quantities: Figure[] }[],
  score: (a: Gold[], b: { quantities: Figure[] }[]) => Record<string, number>,
): void {
  gold.forEach((sentence, i) => {
    if (i % 2 === 1) return
    const n = score([sentence], [found[i]!])
    if (n.value === n.gold && n.value === n.predicted && n.unit === n.gold && n.change === n.gold) return
    const kind = n.value === n.gold && n.value === n.predicted ? (n.unit === n.gold ? 'change' : 'unit') : 'VALUE'
    console.log(`\n${i} ${kind} ${sentence.text}`)
    console.log('   gold ', sentence.quantities.map((q) => `${q.change} ${q.value} [${q.unit}]`).join(' ; '))
    console.log('   found', found[i]!.quantities.map((q) => `${q.change} ${q.value} [${q.unit}]`).join(' ; '))
  })
}

interface Spec {
  Input: string
  Context?: { ReferenceDateTime?: string }
  Results: { Text: string; Start?: number; End?: number; TypeName?: string; Resolution?: Record<string, unknown> }[]
}
/** What was found, in the terms of the specs: text in lower case and the value that is compared. */
interface Found {
  text: string
  value: string
}

const number = (value: number): string => String(Number(value.toPrecision(12)))

// The model of each spec: which quantities it asks for, and how it spans and writes them.
const models: Record<string, (text: string, document: Document) => Found[]> = {
  NumberModel: (text, document) => numbersOf(text, document, (q) => q.kind !== 'ordinal'),
  OrdinalModel: (text, document) =>
    quantitiesOf(document, [])
      .filter((q) => q.kind === 'ordinal')
      .map((q) => whole(text, q)),
  PercentModel: (text, document) =>
    quantitiesOf(document, [])
      .filter((q) => q.kind === 'percent')
      .map((q) => withSign(whole(text, q))),
  CurrencyModel: (text, document) =>
    quantitiesOf(document, [])
      .filter((q) => q.kind === 'money')
      .flatMap((q) => ends(text, q)),
  DimensionModel: (text, document) =>
    quantitiesOf(document, [])
      .filter((q) => DIMENSIONS.has(q.kind) || (q.kind === 'count' && q.rule === 'count/unit'))
      .flatMap((q) => ends(text, q)),
  AgeModel: (text, document) =>
    quantitiesOf(document, [])
      .filter((q) => q.kind === 'age')
      .flatMap((q) => ends(text, q)),
  TemperatureModel: (text, document) =>
    quantitiesOf(document, [])
      .filter((q) => q.kind === 'temperature')
      .flatMap((q) => ends(text, q)),
  NumberRangeModel: (text, document) =>
    quantitiesOf(document, [])
      .filter((q) => q.modifier !== 'exact' || q.rule.startsWith('range'))
      .map((q) => rangeOf(text, q))
      .reduce<(Found & { start: number; end: number })[]>(joinSides(text), []),
}
const DIMENSIONS = new Set<string>(['length', 'mass', 'area', 'volume', 'speed'])

const quantitiesOf = (document: Document, dates: DateMention[]): Quantity[] => findQuantities(document, dates)
const withSign = ({ text, value }: Found): Found => ({ text, value: `${value}%` })

function whole(text: string, { span, value }: Quantity): Found {
  return {
    text: text.slice(span.start, span.end).toLowerCase(),
    value: Array.isArray(value) ? value.map(number).join() : number(value),
  }
}

// A range counts as its second end where the first has no unit of its own.
function ends(text: string, quantity: Quantity): Found[] {
  const found = whole(text, quantity)
  const { value } = quantity
  if (!Array.isArray(value)) return [scaleCents(found, quantity)]
  const parts = found.text.split(/\s*(?:-|–|\bto\b|\band\b|\bor\b)\s*/)
  return [{ text: parts.at(-1)!, value: number(value[1]) }]
}

function scaleCents(found: Found, { kind }: Quantity): Found {
  if (
    kind !== 'money' ||
    /dollars?|yuan/.test(found.text) ||
    !/cents?\b|pence|¢|penn|paisa|sen$|\d[pc]$/.test(found.text)
  )
    return found
  return { ...found, value: number(Number(found.value) * 100) }
}

// The specs want the bare number, without unit.
function numbersOf(text: string, document: Document, keep: (q: Quantity) => boolean): Found[] {
  return quantitiesOf(document, [])
    .filter(keep)
    .map((quantity) => {
      const found = whole(text, quantity)
      return scaleCents(
        {
          ...found,
          text: found.text
            .replace(
              /\s*(?:dollars?|%|percent|per cent|pounds?|years?|days?|hours?|degrees?|miles?|times|yuan|sek)$/,
              '',
            )
            .replace(/^(?:us)?\$\s?/, ''),
        },
        quantity,
      )
    })
}

// “Above 10 and below 20” is two figures here, one in the specs.
const joinSides =
  (text: string) => (all: (Found & { start: number; end: number })[], one: Found & { start: number; end: number }) => {
    const before = all.at(-1)
    const [a, b] = [/^([[(])(-?[\d.]+),\)$/, /^\(,(-?[\d.]+)([\])])$/]
    const between = before ? text.slice(before.end, one.start).trim() : ''
    const [low, high] = before
      ? [a.exec(before.value) ?? a.exec(one.value), b.exec(one.value) ?? b.exec(before.value)]
      : []
    if (!before || !low || !high || !/^(?:and|but|,)$/.test(between) || Number(low[2]) > Number(high[1]))
      return [...all, one]
    return [
      ...all.slice(0, -1),
      {
        text: text.slice(before.start, one.end).toLowerCase(),
        value: `${low[1]}${low[2]},${high[1]}${high[2]}`,
        start: before.start,
        end: one.end,
      },
    ]
  }

function rangeOf(text: string, quantity: Quantity): Found & { start: number; end: number } {
  const { span, hedge, value, modifier } = quantity
  const start = Math.min(span.start, hedge?.start ?? span.start)
  const end = Math.max(span.end, hedge?.end ?? span.end)
  let words = text.slice(start, end).toLowerCase()
  words = words.replace(/ (?:years old|apples|people)$/, '')
  const lead = /(?:\b(?:between|from) )$/i.exec(text.slice(0, start))
  if (lead) words = lead[0].toLowerCase() + words
  const place = { start, end }
  if (Array.isArray(value)) return { ...place, text: words, value: `[${number(value[0])},${number(value[1])})` }
  const v = number(value)
  const forms: Partial<Record<Quantity['modifier'], string>> = {
    'more-than': `(${v},)`,
    'at-least': `[${v},)`,
    'less-than': `(,${v})`,
    'at-most': `(,${v}]`,
    exact: `[${v},${v}]`,
  }
  return { ...place, text: words, value: forms[modifier] ?? v }
}

function recognizers(): void {
  console.log('\nRecognizers       cases    right  without differences by design (bench/conventions.ts)')
  for (const [model, find] of Object.entries(models)) {
    const specs = read(model)
    if (!specs) continue
    const tally = { right: 0, ours: 0, oursRight: 0 }
    const reasons = new Reasons()
    for (const spec of specs) {
      const gold = spec.Results.filter(({ Resolution }) => Resolution?.value !== null)
        .map((result) => `${result.Text.toLowerCase()}|${result.Resolution?.value ?? ''}`)
        .sort()
      const found = find(spec.Input, readDocument(spec.Input, { language: en }))
        .map(({ text, value }) => `${text}|${value}`)
        .sort()
      const same = gold.length === found.length && gold.every((line, i) => sameLine(line, found[i]!))
      const reason = conventionOf(model, spec.Input, gold)
      if (reason === undefined) tally.ours++
      else reasons.count(reason)
      if (same) tally.right++
      if (same && reason === undefined) tally.oursRight++
      if (!same && misses === model)
        console.log(
          `  ${reason === undefined ? '' : `(${reason}) `}${spec.Input.slice(0, 200)}\n     gold  ${gold.join(' ; ')}\n     found ${found.join(' ; ')}`,
        )
    }
    console.log(
      `${model.padEnd(18)} ${String(specs.length).padStart(4)} ${share(tally.right, specs.length)}  ${share(tally.oursRight, tally.ours)} of ${tally.ours}`,
    )
    if (tally.ours < specs.length) console.log(String(reasons))
  }
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(6)} %`

// The stop of an abbreviation that ends a sentence is the sentence’s here, the abbreviation’s in the specs.
function sameLine(gold: string, found: string): boolean {
  const [a = '', b = ''] = [gold, found].map((line) => line.slice(0, line.lastIndexOf('|')).replace(/\.$/, ''))
  const [x, y] = [gold, found].map((line) => line.slice(line.lastIndexOf('|') + 1))
  return a === b && (x === y || Math.abs(Number(x) - Number(y)) <= 1e-9 * Math.abs(Number(y)))
}

function read(model: string): Spec[] | undefined {
  const file = join(corpora, 'recognizers', `${model}.json`)
  if (!existsSync(file)) return void console.log(`${model}: not found at ${file}`)
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
}

// Dates, date ranges and lengths of time of one spec file, told apart by the type of the result. Two columns: as the specs
// have it, and where conventions that differ by design are let pass. Here a date is what is named, “before” and “since”
// stay outside; the two ends of “from 2014 to 2018” are two dates, and the last one counts in full; “2014-2018” too.
function dates(): void {
  const specs = read('DateTimeModel')
  if (!specs) return
  const tallies = new Map<string, DateTally>()
  for (const { Input: text, Context, Results } of specs) {
    const dateline = Context?.ReferenceDateTime?.slice(0, 10)
    const document = readDocument(text, { language: en, ...(dateline !== undefined && { dateline }) })
    const mentions = findDates(document)
    const quantities = findQuantities(document, mentions).filter(({ kind }) => kind === 'duration')
    const found = [...mentions, ...pairsOf(text, mentions)]
    for (const { Text, Start, TypeName = '', Resolution } of Results) {
      const type = TypeName.replace('datetimeV2.', '')
      if (!['date', 'daterange', 'duration', 'time'].includes(type)) continue
      const tally = tallies.get(type) ?? { cases: 0, span: 0, value: 0, near: 0, ours: 0, reasons: new Reasons() }
      tallies.set(type, tally)
      tally.cases++
      const values = (Resolution?.values ?? []) as Value[]
      const same = [...found, ...quantities].filter(({ span }) => sameSpan(text, span, Text, Start ?? 0))
      if (same.length > 0) tally.span++
      const right = same.some((one) => values.some((value) => sameValue(one, value)))
      const near = right || same.some((one) => values.some((value) => nearValue(one, value)))
      if (right) tally.value++
      const reason = conventionOf(type, text, [`${Text.toLowerCase()}|${values[0]?.value ?? ''}`])
      if (reason === undefined) tally.ours++
      else tally.reasons.count(reason)
      if (near && reason === undefined) tally.near++
      if (!near && misses === type)
        console.log(
          `  ${reason === undefined ? '' : `(${reason}) `}${dateline} ${text.slice(0, 160)}\n     gold  ${Text} ${JSON.stringify(values.slice(0, 2))}\n     found ${[...mentions, ...quantities].map((m) => `${text.slice(m.span.start, m.span.end)} ${'rule' in m ? m.rule : ''} ${'start' in m ? `${m.start}..${m.end}` : ''}`).join(' ; ')}`,
        )
    }
  }
  console.log('\nDateTime        cases     span  span and value  by our conventions, without differences by design')
  for (const [type, { cases, span, value, near, ours, reasons }] of tallies) {
    console.log(
      `${type.padEnd(15)} ${String(cases).padStart(4)} ${share(span, cases)} ${share(value, cases)} ${share(near, ours)} of ${ours}`,
    )
    if (ours < cases) console.log(String(reasons))
  }
}

interface DateTally {
  cases: number
  span: number
  value: number
  /** Right by our conventions, of `ours`, the cases that do not differ by design. */
  near: number
  ours: number
  reasons: Reasons
}

interface Value {
  value?: string
  start?: string
  end?: string
  Mod?: string
}

// The two ends of a range as one.
function pairsOf(text: string, mentions: readonly DateMention[]): DateMention[] {
  return mentions.flatMap((first, i) => {
    const second = mentions[i + 1]
    if (
      !second?.start ||
      !first.start ||
      !/^\s*(?:-|–|~|to|and|until|till|through|thru)\s*(?:the )?$/.test(
        text.slice(first.span.end, second.span.start).toLowerCase(),
      )
    )
      return []
    return [
      {
        ...first,
        span: { start: first.span.start, end: second.span.end },
        end: second.start,
        alternatives: [{ start: first.start, end: second.end! }],
        rule: 'range',
      },
    ]
  })
}

function nearValue(found: DateMention | Quantity, { start, end, value, Mod = '' }: Value): boolean {
  if ('kind' in found)
    return (
      value !== undefined &&
      Array.isArray(found.value) &&
      Number(value) === seconds({ ...found, value: found.value[0] })
    )
  if (value === 'not resolved') return true
  if (found.start === undefined) return false
  const readings = [found, ...(found.alternatives ?? [])]
  return readings.some((one) => {
    if (/before|until|end/.test(Mod)) return end === one.start || end === one.end
    if (/after|since|start/.test(Mod)) return start === one.end || start === one.start
    if (value !== undefined) return one.start === value
    const [from, to] = [one.start?.slice(0, 10), one.end?.slice(0, 10)]
    // A range of years or centuries that the specs close one step earlier.
    return (
      (start === from &&
        end !== undefined &&
        to !== undefined &&
        Math.abs(Date.parse(end) - Date.parse(to)) <= 366 * 86_400_000 &&
        (/years|century|range/.test(found.rule) ||
          (found.granularity === 'period' && Date.parse(to) - Date.parse(end) === 86_400_000))) ||
      (found.rule === 'date/century' &&
        start !== undefined &&
        Math.abs(Date.parse(start) - Date.parse(from ?? '')) <= 366 * 86_400_000)
    )
  })
}

// The specs count the preposition before a range, and the “the” before a day, as a part of it; here neither counts.
const LEAD =
  /^(?:more than|less than|not less than|from|between|on|in|during|since|the|for|at|within|around|about|before|after|until|till|by|as of|anytime|earlier than|later than|prior to|no later than|starting from|starting|any time|later than|greater than|as late as|as early as|beginning|beginning on|year|the year|in the year) /
// “before the year ”
const LONGEST_LEAD = 20
function sameSpan(text: string, span: { start: number; end: number }, gold: string, start: number): boolean {
  const strip = (words: string): string => {
    let out = words.toLowerCase().trim()
    for (let i = 0; i < 4; i++) out = out.replace(LEAD, '')
    // The stop of an abbreviation is a part of it here.
    return out.replace(/ (?:or|and) (?:later|after|earlier|before|greater)$|\.$/, '')
  }
  return Math.abs(span.start - start) < LONGEST_LEAD && strip(text.slice(span.start, span.end)) === strip(gold)
}

function sameValue(found: DateMention | Quantity, { value, start, end }: Value): boolean {
  if ('kind' in found) return value !== undefined && Number(value) === seconds(found)
  const readings = [found, ...(found.alternatives ?? [])]
  if (value !== undefined)
    return readings.some(
      (reading) =>
        (reading.start !== undefined && reading.start === value) ||
        (found.time !== undefined && value === `${found.time}:00`),
    )
  return readings.some((reading) => reading.start === start && reading.end === end)
}

const SECONDS: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  night: 86400,
  week: 604800,
  weekend: 172800,
  fortnight: 1209600,
  month: 2592000,
  year: 31536000,
  decade: 315360000,
  century: 3153600000,
}
const seconds = ({ value, unit }: Quantity): number =>
  Array.isArray(value) ? Number.NaN : value * (SECONDS[unit] ?? Number.NaN)

await newsQuant()
recognizers()
dates()
