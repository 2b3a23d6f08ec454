import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDateline, findDates } from '../../src/annotate/dates/index.js'
import type { DateMention } from '../../src/model/generated/shapes.js'
import { documentOf } from '../document-of.js'

const DATELINE = '2022-12-15'

function datesOf(text: string, dateline: string | undefined = DATELINE): DateMention[] {
  return findDates(documentOf(text, dateline === undefined ? {} : { dateline }))
}

/** The printed span, start, end and granularity of every date. */
const rows = (text: string): unknown[] =>
  datesOf(text).map(({ span, start, end, granularity }) => [text.slice(span.start, span.end), start, end, granularity])

const day = (words: string, start: string, end: string): unknown[][] => [[words, start, end, 'day']]

test.each([
  ['It opened on 15 December 2022.', day('15 December 2022', '2022-12-15', '2022-12-16')],
  ['It opened on December 15, 2022, at last.', day('December 15, 2022', '2022-12-15', '2022-12-16')],
  ['It opened on Dec. 5.', day('Dec. 5', '2022-12-05', '2022-12-06')],
  ['It opened on 15/12/2022.', day('15/12/2022', '2022-12-15', '2022-12-16')],
  ['It opened on 2022-12-15.', day('2022-12-15', '2022-12-15', '2022-12-16')],
  ['It opened on the 15th of December.', day('the 15th of December', '2022-12-15', '2022-12-16')],
  ['It opened on Thursday, 15 December 2022.', day('Thursday, 15 December 2022', '2022-12-15', '2022-12-16')],
  ['It opened on the 5th of May, 1999.', day('the 5th of May, 1999', '1999-05-05', '1999-05-06')],
  ['It ran on 15-17 November.', [['15-17 November', '2022-11-15', '2022-11-18', 'period']]],
  ['It opened in May 2021.', [['May 2021', '2021-05-01', '2021-06-01', 'month']]],
  ['The 2016-17 season was short.', [['2016-17', '2016-01-01', '2018-01-01', 'period']]],
  ['The 1990s were loud.', [['1990s', '1990-01-01', '2000-01-01', 'decade']]],
  ['They met in the ’90s.', [['’90s', '1990-01-01', '2000-01-01', 'decade']]],
  ['It was built in the 19th century.', [['19th century', '1801-01-01', '1901-01-01', 'century']]],
  ['Sales fell in Q3 2022.', [['Q3 2022', '2022-07-01', '2022-10-01', 'quarter']]],
  ['Sales fell in the third quarter of 2021.', [['third quarter of 2021', '2021-07-01', '2021-10-01', 'quarter']]],
  ['Sales fell in fiscal 2021.', [['fiscal 2021', '2021-01-01', '2022-01-01', 'year']]],
  ['They met in the summer of 2019.', [['summer of 2019', '2019-06-01', '2019-09-01', 'season']]],
  ['The winter 2020-21 was mild.', [['winter 2020-21', '2020-12-01', '2021-03-01', 'season']]],
  ['It has stood since 2012.', [['2012', '2012-01-01', '2013-01-01', 'year']]],
  ['The 2014 vote was close.', [['2014', '2014-01-01', '2015-01-01', 'year']]],
  [
    'Between 2010 and 2012 it grew.',
    [
      ['2010', '2010-01-01', '2011-01-01', 'year'],
      ['2012', '2012-01-01', '2013-01-01', 'year'],
    ],
  ],
  [
    'The first week of January 2015 was cold.',
    [['The first week of January 2015', '2014-12-29', '2015-01-05', 'week']],
  ],
  ['The last week of 2016 was cold.', [['The last week of 2016', '2016-12-26', '2017-01-02', 'week']]],
  ['It will open on the 15th day of next month.', [['the 15th day of next month', '2023-01-15', '2023-01-16', 'day']]],
  ['They left two days after Christmas.', day('two days after Christmas', '2021-12-27', '2021-12-28')],
  ['They left three weeks before May 13, 1999.', day('three weeks before May 13, 1999', '1999-04-22', '1999-04-23')],
  ['They will meet next week on Tuesday.', day('next week on Tuesday', '2022-12-20', '2022-12-21')],
  [
    'It ran from 3 June to 12 June 2021.',
    [...day('3 June', '2021-06-03', '2021-06-04'), ...day('12 June 2021', '2021-06-12', '2021-06-13')],
  ],
  ['It closed on the 6th.', day('the 6th', '2022-12-06', '2022-12-07')],
  ['It closed on 22/04.', day('22/04', '2022-04-22', '2022-04-23')],
  ['It closed in week 31 of 2018.', [['week 31 of 2018', '2018-07-30', '2018-08-06', 'week']]],
  ['They met on Easter Monday 2020.', day('Easter Monday 2020', '2020-04-13', '2020-04-14')],
  ['They met on Thanksgiving 2019.', day('Thanksgiving 2019', '2019-11-28', '2019-11-29')],
  ['They met on Memorial Day 2021.', day('Memorial Day 2021', '2021-05-31', '2021-06-01')],
  ['They met yesterday.', day('yesterday', '2022-12-14', '2022-12-15')],
  ['They met on Thursday.', day('Thursday', '2022-12-15', '2022-12-16')],
  ['They met on Friday.', day('Friday', '2022-12-09', '2022-12-10')],
  ['They will meet on Friday.', day('Friday', '2022-12-16', '2022-12-17')],
  ['They met last month.', [['last month', '2022-11-01', '2022-12-01', 'month']]],
  ['They met last December.', [['last December', '2021-12-01', '2022-01-01', 'month']]],
  ['They met in October.', [['October', '2022-10-01', '2022-11-01', 'month']]],
  ['They will meet in October.', [['October', '2023-10-01', '2023-11-01', 'month']]],
  ['They met back in April.', [['April', '2022-04-01', '2022-05-01', 'month']]],
  ['They met three weeks ago.', [['three weeks ago', '2022-11-21', '2022-11-28', 'week']]],
  ['They met three days ago.', [['three days ago', '2022-12-12', '2022-12-13', 'day']]],
  ['They meet next year.', [['next year', '2023-01-01', '2024-01-01', 'year']]],
  ['It doubled in the last decade.', [['the last decade', '2012-12-15', '2022-12-15', 'decade']]],
  ['It doubled in the past two years.', [['the past two years', '2020-12-15', '2022-12-15', 'period']]],
  ['It rained in recent weeks.', [['recent weeks', undefined, undefined, 'period']]],
  ['By the following year it was over.', [['the following year', undefined, undefined, 'year']]],
  [
    'They met at 10:30 a.m. on Thursday.',
    [
      ['10:30 a.m.', '2022-12-15T10:30', '2022-12-15T10:31', 'minute'],
      ['Thursday', '2022-12-15', '2022-12-16', 'day'],
    ],
  ],
  ['They met at 5pm.', [['5pm', undefined, undefined, 'minute']]],
  ['It fell in May last year.', [['May last year', '2021-05-01', '2021-06-01', 'month']]],
  ['It closed in week 27 of last year.', [['week 27 of last year', '2021-07-05', '2021-07-12', 'week']]],
  ['Last year’s third quarter was weak.', [['Last year’s third quarter', '2021-07-01', '2021-10-01', 'quarter']]],
  ['The first quarter of the year was weak.', [['first quarter of the year', '2022-01-01', '2022-04-01', 'quarter']]],
  [
    'It grew in the last four months of 2021.',
    [['the last four months of 2021', '2021-09-01', '2022-01-01', 'period']],
  ],
  ['They left on the 3rd of last month.', day('the 3rd of last month', '2022-11-03', '2022-11-04')],
  ['They left the day after Christmas.', day('the day after Christmas', '2021-12-26', '2021-12-27')],
  ['They met on New Year’s Day 2020.', day('New Year’s Day 2020', '2020-01-01', '2020-01-02')],
  ['They met on Black Friday 2021.', day('Black Friday 2021', '2021-11-26', '2021-11-27')],
  ['They rested on Labor Day weekend.', [['Labor Day weekend', '2022-09-03', '2022-09-06', 'period']]],
  ['They met the week before last.', [['the week before last', '2022-11-28', '2022-12-05', 'week']]],
  ['It opens in two weeks’ time.', [['in two weeks’ time', '2022-12-26', '2023-01-02', 'week']]],
  ['She left a year and a half ago.', [['a year and a half ago', '2021-01-01', '2022-01-01', 'year']]],
  ['She left two weeks and two days ago.', day('two weeks and two days ago', '2022-11-29', '2022-11-30')],
  ['It was built a hundred years ago.', [['a hundred years ago', '1922-01-01', '1923-01-01', 'year']]],
  ['It grew over the past few years.', [['the past few years', undefined, undefined, 'period']]],
  ['They met this past Monday.', day('this past Monday', '2022-12-12', '2022-12-13')],
  ['They met on Tuesday last week.', day('Tuesday last week', '2022-12-06', '2022-12-07')],
  ['It was born in nineteen eighty-four.', [['nineteen eighty-four', '1984-01-01', '1985-01-01', 'year']]],
  [
    'It is shut in the week beginning 5 December.',
    [['the week beginning 5 December', '2022-12-05', '2022-12-12', 'period']],
  ],
  [
    'July-September 2021 was weak.',
    [
      ['July', '2021-07-01', '2021-08-01', 'month'],
      ['September 2021', '2021-09-01', '2021-10-01', 'month'],
    ],
  ],
  [
    'They will be away from May to March.',
    [
      ['May', '2022-05-01', '2022-06-01', 'month'],
      ['March', '2023-03-01', '2023-04-01', 'month'],
    ],
  ],
  [
    'They met between Wednesday and Friday.',
    [...day('Wednesday', '2022-12-07', '2022-12-08'), ...day('Friday', '2022-12-09', '2022-12-10')],
  ],
])('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})

test('3/4/2021 keeps both readings', () => {
  expect(datesOf('It opened on 3/4/2021.')[0]).toMatchObject({
    start: '2021-03-04',
    alternatives: [{ start: '2021-04-03', end: '2021-04-04' }],
    rule: 'date/ambiguous',
  })
})

// The day of publication is a Thursday.
test.each([
  ['Members of the planning committee voted on Wednesday to grant it.', '2022-12-14'],
  ['Plans have been approved on Sunday.', '2022-12-11'],
  ['They play Vesna on Sunday.', '2022-12-18'],
  ['The shop opens on Saturday.', '2022-12-17'],
  ['A man dies in a crash on Wednesday.', '2022-12-14'],
  ['Rain was possible Friday.', '2022-12-16'],
  ['Ash is doubtful for Saturday’s trip.', '2022-12-17'],
  ['He was angry after Saturday’s defeat.', '2022-12-10'],
])('verbs, modals and nearness tell which weekday is meant: %s', (text, start) => {
  expect(datesOf(text)[0]).toMatchObject({ start })
})

test('a stated weekday is kept beside its date', () => {
  expect(datesOf('It opened on Friday, 15 December 2022.')[0]).toMatchObject({ weekday: 5, start: '2022-12-15' })
})

test('“the day after Monday” is no Monday', () => {
  expect(datesOf('They met the day after Monday.')[0]?.weekday).toBeUndefined()
})

test.each(['31 April 2021', '29 February 2021', '30/30/2021'])('%s does not exist', (words) => {
  const [found] = datesOf(`It opened on ${words}.`)
  expect(found).toMatchObject({ rule: 'date/impossible' })
  expect(found?.start).toBeUndefined()
})

test.each(['yesterday', 'last month', 'on Thursday', 'three weeks ago', 'in October'])(
  'without a dateline “%s” has no start',
  (words) => {
    const [found] = findDates(documentOf(`They met ${words}.`))
    expect(found).toMatchObject({ relative: true })
    expect(found?.start).toBeUndefined()
  },
)

test.each([
  'He may march again.',
  'It cost $12.',
  'A force of 2,012 came.',
  'The spring broke.',
  'Mark sat in the sun.',
  'April Hollis sat there.',
  'The vote was 10-5.',
  'They mar the view.',
  'You may first want to march second.',
  'It cost 40 last.',
  'A fall of 25 followed.',
  'A fine of two thousand came.',
  'She served ten years’ time.',
])('no date: %s', (text) => {
  expect(rows(text)).toEqual([])
})

describe('findDateline', () => {
  test.each([
    ['NEW YORK, Dec 15, 2022 (Agency) — The council voted.', '2022-12-15'],
    ['A headline\n\n15 December 2022\n\nThe council voted.', '2022-12-15'],
    ['NEW YORK, Dec 15 — The council voted.', undefined],
    ['The council voted on 15 December 2022.', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(findDateline(documentOf(text))).toBe(expected)
  })

  test('the option comes first', () => {
    expect(findDateline(documentOf('15 December 2022\n\nText.', { dateline: '2023-01-01' }))).toBe('2023-01-01')
  })
})

test('any text gives spans inside it, sorted, none overlapping, and ends behind starts', () => {
  const words = fc.constantFrom(
    ...[
      'May',
      '5',
      '2012',
      'last',
      'the',
      'in',
      '31',
      'April',
      '-',
      ',',
      'week',
      'ago',
      'Thursday',
      '3/4/2021',
      '10:30',
      'pm',
      'two',
      'of',
      '.',
      '’',
      '90s',
      '19th',
      'century',
      'Q3',
      'fiscal',
      '9999',
      'AD',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let before = 0
      for (const { span, start, end } of datesOf(text)) {
        expect(span.start).toBeGreaterThanOrEqual(before)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        before = span.end
        expect(start === undefined).toBe(end === undefined)
        if (start !== undefined && end !== undefined && !start.startsWith('-')) expect(start < end).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
