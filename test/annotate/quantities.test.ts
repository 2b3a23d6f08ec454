import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/annotate/dates/index.js'
import { findQuantities } from '../../src/annotate/quantities/index.js'
import type { Quantity } from '../../src/model/generated/shapes.js'
import { documentOf } from '../document-of.js'

function quantitiesOf(text: string, dateline?: string): Quantity[] {
  const document = documentOf(text, dateline === undefined ? {} : { dateline })
  return findQuantities(document, findDates(document))
}

const printed = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end)

/** The printed span, value, unit and modifier of every quantity. */
const rows = (text: string): unknown[] =>
  quantitiesOf(text).map(({ span, value, unit, modifier }) => [printed(text, span), value, unit, modifier])

test.each([
  ['Two and a half million people fled.', [['Two and a half million', 2500000, 'person', 'exact']]],
  [
    'A four-, five- or six-day week.',
    [
      ['four', 4, 'day', 'exact'],
      ['five', 5, 'day', 'exact'],
      ['six-day', 6, 'day', 'exact'],
    ],
  ],
  [
    'Rates of 5, 6 and 7 percent were tried.',
    [
      ['5', 5, 'percent', 'exact'],
      ['6', 6, 'percent', 'exact'],
      ['7 percent', 7, 'percent', 'exact'],
    ],
  ],
  [
    'Turnout was 204,000, or 68 percent.',
    [
      ['204,000', 204_000, '', 'exact'],
      ['68 percent', 68, 'percent', 'exact'],
    ],
  ],
  ['It is accurate to plus or minus 3 percent.', [['3 percent', 3, 'percent', 'exact']]],
  ['Cash flow was a negative $3.2 million.', [['negative $3.2 million', -3_200_000, 'USD', 'exact']]],
  ['He is 6-foot-3.', [['6-foot-3', 6.25, 'foot', 'exact']]],
  ['It is 12 light-years away.', [['12 light-years', 12, 'light-year', 'exact']]],
  ['The wind blew at 12.5 m/s.', [['12.5 m/s', 12.5, 'metre per second', 'exact']]],
  ['The crop is a fifth smaller than in spring.', [['a fifth', 0.2, '', 'exact']]],
  ['They laid 10- to 12-inch pipes.', [['10- to 12-inch', [10, 12], 'inch', 'exact']]],
  ['A 20,000- to 30,000-year-old bone.', [['20,000- to 30,000-year-old', [20_000, 30_000], 'year', 'exact']]],
  ['She waited an hour and a half.', [['an hour and a half', 1.5, 'hour', 'exact']]],
  ['It took almost a year and a half.', [['a year and a half', 1.5, 'year', 'nearly']]],
  ['It makes 310 pound-feet of torque.', [['310 pound-feet', 310, 'pound-foot', 'exact']]],
  ['Some 300 players wearing masks ran.', [['300', 300, 'player', 'approx']]],
  ['More than 2000 came.', [['2000', 2000, '', 'more-than']]],
  ['It sold 2010 units of them.', [['2010', 2010, 'unit', 'exact']]],
  ['He is 5 ft 3 in tall.', [['5 ft 3 in', 5.25, 'foot', 'exact']]],
  ['It took one and half hours.', [['one and half hours', 1.5, 'hour', 'exact']]],
  ['The bill came to £3bn.', [['£3bn', 3e9, 'GBP', 'exact']]],
  ['It cost Rs 3 crore.', [['Rs 3 crore', 3e7, 'INR', 'exact']]],
  ['It reached 1.2m homes.', [['1.2m', 1200000, 'home', 'exact']]],
  ['The wall is 1.2m high.', [['1.2m', 1.2, 'metre', 'exact']]],
  ['They spent half a million dollars.', [['half a million dollars', 500000, 'USD', 'exact']]],
  [
    'He counted twenty-one thousand three hundred and five votes.',
    [['twenty-one thousand three hundred and five', 21305, 'vote', 'exact']],
  ],
  ['The mass is 1.99×10^-3 kilograms.', [['1.99×10^-3 kilograms', 0.00199, 'kilogram', 'exact']]],
  ['It holds 1.3e6 litres.', [['1.3e6 litres', 1_300_000, 'litre', 'exact']]],
  ['He counted 4 thousand 3 hundred and 21 votes.', [['4 thousand 3 hundred and 21', 4321, 'vote', 'exact']]],
  [
    'It costs one billion and a half million dollars.',
    [['one billion and a half million dollars', 1_000_500_000, 'USD', 'exact']],
  ],
  ['About 500 or more guests came.', [['500', 500, 'guest', 'at-least']]],
  ['It cost 30 MUSD.', [['30 MUSD', 3e7, 'USD', 'exact']]],
  [
    'They paid 300 pounds (390 dollars).',
    [
      ['300 pounds', 300, 'GBP', 'exact'],
      ['390 dollars', 390, 'USD', 'exact'],
    ],
  ],
  ['Arne Holm, who is 47, bakes.', [['47', 47, 'year', 'exact']]],
  ['She died at the age of 77.', [['77', 77, 'year', 'exact']]],
  ['A third of the voters stayed at home.', [['A third', 0.333333333333, '', 'exact']]],
  ['Nearly two-thirds of them agreed.', [['two-thirds', 0.666666666667, '', 'nearly']]],
  ['One in five had heard of it.', [['One in five', 0.2, '', 'exact']]],
  ['Nine out of 10 said no.', [['Nine out of 10', 0.9, '', 'exact']]],
  ['Turnout was 35 per cent.', [['35 per cent', 35, 'percent', 'exact']]],
  ['Turnout was 35%.', [['35%', 35, 'percent', 'exact']]],
  ['Rates rose 25 basis points.', [['25 basis points', 25, 'basis point', 'exact']]],
  ['Support is up two percentage points.', [['two percentage points', 2, 'percentage-point', 'exact']]],
  ['The plant made between 5 and 7 million bricks.', [['5 and 7 million', [5e6, 7e6], 'brick', 'exact']]],
  ['Prices range from $5 to $7 million.', [['$5 to $7 million', [5e6, 7e6], 'USD', 'exact']]],
  ['They lost 5-7 million bricks.', [['5-7 million', [5e6, 7e6], 'brick', 'exact']]],
  ['The share is between 7 and 5 per cent.', [['7 and 5 per cent', [7, 5], 'percent', 'exact']]],
  ['A repair costs $3m to $4m.', [['$3m to $4m', [3e6, 4e6], 'USD', 'exact']]],
  ['It took three or four days.', [['three or four days', [3, 4], 'day', 'exact']]],
  [
    'Profit rose from 5 to 7 million euros.',
    [
      ['5', 5e6, 'EUR', 'exact'],
      ['7 million euros', 7e6, 'EUR', 'exact'],
    ],
  ],
  ['More than 300 people marched.', [['300', 300, 'person', 'more-than']]],
  ['As many as 40 houses burned.', [['40', 40, 'house', 'at-most']]],
  ['At least 12 miners died.', [['12', 12, 'miner', 'at-least']]],
  ['It drew 500 or more guests.', [['500', 500, 'guest', 'at-least']]],
  ['Just under 20% agreed.', [['20%', 20, 'percent', 'nearly']]],
  ['About $58 was missing.', [['$58', 58, 'USD', 'approx']]],
  [
    'A$84 and C$12 and HK$5.4m',
    [
      ['A$84', 84, 'AUD', 'exact'],
      ['C$12', 12, 'CAD', 'exact'],
      ['HK$5.4m', 5.4e6, 'HKD', 'exact'],
    ],
  ],
  ['A $5 note lay there.', [['$5', 5, 'USD', 'exact']]],
  ['It fetched 7.5 million Danish crowns.', [['7.5 million Danish crowns', 7.5e6, 'DKK', 'exact']]],
  ['Shares fell 19 cents.', [['19 cents', 0.19, 'USD', 'exact']]],
  ['It was -5°C outside.', [['-5°C', -5, 'degree Celsius', 'exact']]],
  ['It was minus 5 degrees Celsius.', [['minus 5 degrees Celsius', -5, 'degree Celsius', 'exact']]],
  ['A 31-year-old man was hurt.', [['31-year-old', 31, 'year', 'exact']]],
  ['Ann Hollis, 31, won.', [['31', 31, 'year', 'exact']]],
  ['A driver aged 31 was hurt.', [['31', 31, 'year', 'exact']]],
  [
    'The five-mile walk lasted 3 hours 30 minutes.',
    [
      ['five-mile', 5, 'mile', 'exact'],
      ['3 hours 30 minutes', 3.5, 'hour', 'exact'],
    ],
  ],
  ['He is 5 feet 6 inches tall.', [['5 feet 6 inches', 5.5, 'foot', 'exact']]],
  ['Dozens of trees fell.', [['Dozens', [24, 99], 'tree', 'exact']]],
  ['Tens of thousands of people came.', [['Tens of thousands', [20000, 99999], 'person', 'exact']]],
  ['A few streets were shut.', [['A few', [3, 8], 'street', 'exact']]],
  ['The price was three times as high.', [['three times', 3, '', 'exact']]],
  ['Costs grew threefold.', [['threefold', 3, '', 'exact']]],
  ['She finished in 21st place.', [['21st', 21, '', 'exact']]],
  ['It took 1,250 bricks.', [['1,250', 1250, 'brick', 'exact']]],
  ['A gap of 2,012 was left.', [['2,012', 2012, '', 'exact']]],
  ['The town has 2012 people.', [['2012', 2012, 'person', 'exact']]],
  [
    'Add ½ litre or 1½ pints.',
    [
      ['½ litre', 0.5, 'litre', 'exact'],
      ['1½ pints', 1.5, 'pint', 'exact'],
    ],
  ],
])('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})

describe('kind, direction, role and what is counted', () => {
  test.each([
    ['Revenue rose 8% to $540 million from $500 million.', ['by', 'to', 'from'], 'up'],
    ['Output fell by 3% to 12 tonnes.', ['by', 'to'], 'down'],
    ['They reported a 12% increase.', ['by'], 'up'],
    ['They reported a drop of 12%.', ['by'], 'down'],
  ])('%s', (text, roles, direction) => {
    const found = quantitiesOf(text)
    expect(found.map(({ role }) => role)).toEqual(roles)
    expect(new Set(found.map((quantity) => quantity.direction))).toEqual(new Set([direction]))
  })

  test('a share names the whole', () => {
    expect(quantitiesOf("They helped 35% of the country's population.")[0]).toMatchObject({
      kind: 'percent',
      of: "the country's population",
    })
  })

  test('a bare dollar sign leaves the currency open, a pound sign does not', () => {
    expect(quantitiesOf('They paid $5 and £5.').map(({ implied }) => implied)).toEqual([['unit'], []])
  })
})

// The table of wordings.
test.each([
  ['It has 7 million users.', [6.5e6, 7.5e6], [6.5e6, 7.5e6]],
  ['Some 62 people came and 62 people left.', [52.7, 71.3], [55.8, 68.2]],
  ['They saw 62 people.', [62, 62], [62, 62]],
  ['They saw 7,318 people.', [7318, 7318], [7318, 7318]],
  ['They saw 5,000 people.', [4500, 5500], [4750, 5250]],
  ['The rate is 3.1%.', [3.05, 3.15], [3.05, 3.15]],
  ['More than seven million people need aid.', [7e6, null], [7e6, 8e6]],
  ['At least 7,000 people came.', [7000, null], [7000, null]],
  ['Fewer than 7,000 people came.', [null, 7000], [6000, 7000]],
  ['Up to 400 people came.', [null, 400], [200, 400]],
  ['Just over 400 people came.', [400, 480], [400, 440]],
  ['Nearly 400 people came.', [320, 400], [360, 400]],
  ['Close to 400 people came.', [320, 408], [360, 408]],
  ['Exactly 400 people came.', [400, 400], [400, 400]],
  ['A third of the people came.', [0.283333333333, 0.383333333333], [0.303333333333, 0.363333333333]],
  ['Several people came.', [3, 9], [3, 9]],
])('intervals: %s', (text, hard, soft) => {
  expect(quantitiesOf(text)[0]).toMatchObject({ hard, soft })
})

test.each([
  ['The toll, revised on Monday, was initially 12 dead.', 'update'],
  ['Five men, including two brothers, were held.', 'inclusion'],
  ['The aim is a target of 40 homes.', 'target'],
  ['It may reach a ceiling of 40 homes.', 'limit'],
  ['The margin of error is plus or minus 3 points.', 'margin'],
  ['Costs are expected to reach $40 million.', 'forecast'],
])('marks: %s', (text, mark) => {
  expect(quantitiesOf(text).flatMap(({ scope }) => scope?.marks ?? [])).toContain(mark)
})

test('the one date of a sentence is its time', () => {
  const document = documentOf('In 2012 the firm sold 40 boats.')
  const dates = findDates(document)
  expect(findQuantities(document, dates)[0]?.scope?.time).toBe(dates[0]?.id)
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      '5',
      '3-1',
      '5-',
      'two-',
      '5-a',
      '£',
      '$',
      'million',
      'between',
      'and',
      'to',
      '-',
      'a',
      'half',
      'of',
      '.',
      '%',
      'one',
      'in',
      '1,000',
      '½',
      '°',
      'C',
      '2012',
      'twenty',
      '\u{1F600}',
      '12/5',
      'hundred',
      ',',
      'minus',
      'times',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  )

  test('gives spans inside the text, sorted, none overlapping, and intervals in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const { span, hard, soft, value } of quantitiesOf(text, '2022-12-15')) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          end = span.end
          for (const [low, high] of [hard, soft])
            if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
          expect([value].flat().every(Number.isFinite)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each(['1 ', '1', 'one ', 'twenty-one ', '$ ', 'between 1 and ', 'a ', '- ', '1-', '1/'])(
    'is read in linear time: %j',
    (part) => {
      const time = (length: number): number => {
        const document = documentOf(part.repeat(length / part.length))
        const start = performance.now()
        findQuantities(document, findDates(document))
        return performance.now() - start
      }
      time(20_000)
      expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 5))
    },
  )
})

/** The direction and role of every quantity, and what it is a rate of. */
const changes = (text: string): unknown[] =>
  quantitiesOf(text).map(({ direction, role, scope }) => [direction, role, scope?.per])

test.each([
  ['The jackpot swelled by another $12 million.', [['up', 'by', undefined]]],
  ['Tolls rose to a record $9.', [['up', 'to', undefined]]],
  [
    'The price nearly tripled to $63.',
    [
      [undefined, undefined, undefined],
      ['up', 'to', undefined],
    ],
  ],
  ['Shares were off 4 percent.', [['down', 'by', undefined]]],
  ['Output is decelerating by 2 percent.', [['down', 'by', undefined]]],
  ['She grabbed nine rebounds.', [[undefined, undefined, undefined]]],
  ['It was a two-year decline.', [[undefined, undefined, undefined]]],
  ['It fell 10 degrees in an hour.', [['down', 'by', undefined]]],
  ['They pay $40 for each barrel.', [[undefined, undefined, 'barrel']]],
  ['It emits 95 g/km.', [[undefined, 'per', 'kilometre']]],
])('a change and a rate are told by the words around a figure: %s', (text, found) => {
  expect(changes(text)).toEqual(found)
})
