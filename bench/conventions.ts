// Where the specs of Microsoft Recognizers, made for talking to a calendar, and this library differ by design: for each model,
// which of its cases, and why. Such cases are left out of the second column of bench/figures.ts, right or wrong.

interface Convention {
  reason: string
  models: string[]
  /** Looked for in the text of a case and, behind a tab, in each of its results as `words|value`. */
  case?: RegExp
  result?: RegExp
}

const conventions: readonly Convention[] = [
  {
    reason: 'a place without a number (“last”, “next”, “penultimate”) is no figure',
    models: ['OrdinalModel'],
    result: /\|(?:end|current)[+-]/,
  },
  {
    reason: '“forty-two and a third” is a number and a part of one',
    models: ['OrdinalModel'],
    case: /\band a (?:third|thirtieth)\b/,
  },
  { reason: '“percent” without a number is no figure', models: ['PercentModel'], result: /\|null$/ },
  { reason: '“per cent of 210” names a whole, not a share', models: ['PercentModel'], result: /^per ?cents? of/ },
  { reason: 'powers are no prose', models: ['NumberModel'], result: /\^/ },
  {
    reason: 'addresses, telephone numbers, dates, versions and lists of sections hold no figures',
    models: ['NumberModel'],
    case: /\d+\.\d+\.\d+\.\d+|\d{3}-\d{4}|\b\d+\/\d+\/\d{4}|SCP-\d|\bversion \w+|\bnrs\./,
  },
  {
    reason: 'a figure with its unit is a figure',
    models: ['NumberModel'],
    case: /\d(?:ml|km)\b|^\s*1m isn/,
  },
  { reason: 'a comma groups thousands in English', models: ['NumberModel'], result: /^[\d.]+,\d{1,2}\|/ },
  { reason: '“one over three” is said of formulas', models: ['NumberModel'], result: / over / },
  {
    reason: '“10 G” and “1.2b” may be grams, bytes or a generation',
    models: ['NumberModel'],
    result: /^[\d.,]+ ?[gb]\|/,
  },
  {
    reason: 'fractions of fractions and of numbers in the twenties are said of formulas',
    models: ['NumberModel'],
    result: /(?:hundred|thousand|twenty|thirty|forty|fifty|ninety)[\w -]*(?:fifths?|firsts?|trillionths|hundredths)\|/,
  },
  { reason: '“equals 20” bounds nothing', models: ['NumberRangeModel'], result: /^equal|^=|\[(-?[\d.]+),\1\]$/ },
  { reason: 'places are no figures', models: ['NumberRangeModel'], result: /tenth/ },
  {
    reason: '“more than 5000 or equal to” is said of formulas',
    models: ['NumberRangeModel'],
    case: /or equal(?: to)?(?: it)?$|(?:greater|more) than$|at least or equal|<>/,
  },
  {
    reason: 'angles and turns are no measures of the news',
    models: ['DimensionModel', 'TemperatureModel'],
    case: /\b(?:rotate|turn|angle)\b/i,
  },
  { reason: 'a unit in brackets is one of a table', models: ['DimensionModel'], case: /[[({<]kg[\])}>]/ },
  {
    reason: 'units no text of today uses',
    models: ['DimensionModel', 'CurrencyModel'],
    case: /drachma|millisecond|satoshi|kuai/,
  },
  {
    reason: 'cents said as a bare number behind the unit may be another figure',
    models: ['CurrencyModel'],
    result: /(?:dollars?|usd|\$ ?100) (?:and )?(?:\d+|one|two|fifty|forty five)\|/,
  },
  { reason: '“age” is a word before the figure', models: ['AgeModel'], result: /^age / },
  {
    reason: '“the week”, “that weekend”, “same year” name no period without what went before',
    models: ['date', 'daterange', 'duration'],
    result:
      /^(?:the|that|same|all|another|few|some) (?:day|days|hour|hours|week|weekend|month|year|fortnight)(?: before| after)?\|/,
  },
  { reason: 'what has no value in the specs', models: ['date', 'daterange'], result: /not resolved/ },
  {
    reason: 'of “later this year” the period is the year, with its part left open',
    models: ['daterange'],
    result: /^(?:.*\b)?(?:earlier|later|early|late|mid|middle|end|beginning|start|remaining|rest)\b/,
  },
  {
    reason: 'notations of forms, commands and file names',
    models: ['date', 'daterange', 'time', 'duration'],
    case: /\.xlsx\b|\bwww\.|^-\d/,
    result:
      /[<>=~]|\d{8}|\b(?:otd|eoy|tmrw|[cs]y ?\d+|w\/c)\b|[a-z]{3,}[-/.]?\d{1,4}\b.*[-/]|\d[-/][a-z]{3,}|[a-z]{3,}\/\d|^[a-z]{3}\d|^\d+[a-z]\||^\d{4} \d\d \d\d|ish\||\d(?:ampm|p|a)\||timezone|^\d+-\d{4}\||^\d{4}-\d+\||business|working|workweek/,
  },
  {
    reason: 'a year or month without a word that leads it may be another figure or word',
    models: ['daterange'],
    result: /^(?:\d{4}|may|april|\d+ s|summer|winter|weekend|fiscal year)\|/,
  },
  {
    reason: '“year to date”, “later than 2020” bound a search, no period',
    models: ['daterange'],
    result: /to date|later than|or later|greater than|between now|and now|current date/,
  },
  {
    reason: 'a weekday beside a date counted from another one is checked against it',
    models: ['date'],
    result: /(?:from (?:now|today)|after .*) on |^\w+day,? .*(?:from|after) |on \w+day\|/,
  },
  {
    reason: '“the following week”, “three weeks later” count from what was told before, not from today',
    models: ['date', 'daterange'],
    result: /\bfollowing |\blater\|/,
  },
  {
    reason: '“7.6” is a decimal and “7-6” a score',
    models: ['date'],
    result: /(?:^|\s)\d{1,2}[.-]\d{1,2}\|/,
  },
  { reason: '“18 and 19 June” is one period of two days', models: ['date'], case: /\b\d{1,2} and \d{1,2} [A-Z]/ },
  {
    reason: 'what happened before Christmas happened before the last one, not the next',
    models: ['date'],
    case: /\bhappened \S+ \S+ (?:before Christmas|after Easter)/,
  },
  { reason: '“within 9 months” is a length of time, no period', models: ['daterange'], result: /^within \d/ },
  { reason: '“twenty and four” are two numbers', models: ['duration'], result: /\band four\b/ },
  {
    reason: 'a dash with a gap behind it parts words and is no sign',
    models: ['NumberModel', 'TemperatureModel'],
    result: /^- |\w - \w/,
  },
  { reason: 'seconds of a time of day are not kept', models: ['time'], result: /\d:\d\d:\d\d [ap]m/ },
]

/** Why a case with these results (each `words|value`) is left out; undefined where it counts. */
export function conventionOf(model: string, text: string, results: readonly string[]): string | undefined {
  return conventions.find(
    (one) =>
      one.models.includes(model) &&
      ((one.case?.test(text) ?? false) || results.some((result) => one.result?.test(result) ?? false)),
  )?.reason
}

/** How often each reason was given. */
export class Reasons {
  readonly #counts = new Map<string, number>()

  count(reason: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1)
  }

  /** One line a reason, indented. */
  toString(): string {
    return [...this.#counts].map(([reason, count]) => `    ${String(count).padStart(3)}  ${reason}`).join('\n')
  }
}
