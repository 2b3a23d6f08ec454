import type { CalendarName, CalendarUnit, CalendarWords, Holiday, NumberWord } from '../../model/generated/shapes.js'

const list = (words: string): string[] => words.split('|').map((word) => word.trim())

const values = (words: string): NumberWord[] =>
  list(words).map((entry) => {
    const at = entry.lastIndexOf(' ')
    return { word: entry.slice(0, at), value: Number(entry.slice(at + 1)) }
  })

const name = (value: number, names: string, ambiguous?: string): CalendarName => ({
  value,
  names: list(names),
  ...(ambiguous !== undefined && { ambiguous: list(ambiguous) }),
})

const unit = (kind: CalendarUnit['unit'], names: string, count?: number): CalendarUnit => ({
  unit: kind,
  names: list(names),
  ...(count !== undefined && { count }),
})

const holidays = (words: string): Holiday[] =>
  list(words).map((entry) => {
    const [day = '', month = '', ...name] = entry.split(' ')
    // A third number is a weekday.
    const weekday = /^\d$/.test(name[0] ?? '') ? Number(name.shift()) : undefined
    return { words: name.join(' '), month: Number(month), day: Number(day), ...(weekday !== undefined && { weekday }) }
  })

/** Calendar words of English news text, American and British. Written for this project. */
export const calendar: CalendarWords = {
  months: [
    name(1, 'january|jan', 'jan'),
    name(2, 'february|feb'),
    name(3, 'march|mar', 'march|mar'),
    name(4, 'april|apr', 'apr|april'),
    name(5, 'may', 'may'),
    name(6, 'june|jun', 'jun|june'),
    name(7, 'july|jul', 'jul'),
    name(8, 'august|aug', 'aug|august'),
    name(9, 'september|sep|sept', 'sep'),
    name(10, 'october|oct'),
    name(11, 'november|nov'),
    name(12, 'december|dec'),
  ],
  weekdays: [
    name(1, 'monday|mon', 'mon'),
    name(2, 'tuesday|tues|tue', 'tue'),
    name(3, 'wednesday|weds|wed', 'wed'),
    name(4, 'thursday|thurs|thur|thu', 'thu'),
    name(5, 'friday|fri', 'fri'),
    name(6, 'saturday|sat', 'sat'),
    name(7, 'sunday|sun', 'sun'),
  ],
  seasons: [
    name(3, 'spring|springtime', 'spring'),
    name(6, 'summer|summertime'),
    name(9, 'autumn|fall', 'fall'),
    name(12, 'winter|wintertime'),
  ],
  units: [
    unit('minute', 'minute|minutes|min|mins'),
    unit('hour', 'hour|hours|hr|hrs'),
    unit('day', 'day|days'),
    unit('week', 'week|weeks|wk|wks'),
    unit('week', 'fortnight|fortnights', 2),
    unit('weekend', 'weekend|weekends'),
    unit('month', 'month|months'),
    unit('quarter', 'quarter|quarters'),
    unit('year', 'year|years|yr|yrs'),
    unit('decade', 'decade|decades'),
    unit('century', 'century|centuries'),
  ],
  days: [
    { words: 'day after tomorrow', days: 2 },
    { words: 'day before yesterday', days: -2 },
    { words: 'last night', days: -1 },
    { words: 'this afternoon', days: 0 },
    { words: 'this evening', days: 0 },
    { words: 'this morning', days: 0 },
    { words: 'today', days: 0 },
    { words: 'tomorrow', days: 1 },
    { words: 'tonight', days: 0 },
    { words: 'yesterday', days: -1 },
    { words: 'yesterday afternoon', days: -1 },
    { words: 'yesterday evening', days: -1 },
    { words: 'yesterday morning', days: -1 },
  ],
  // Day, month, name; with a weekday: the first day it can fall on, month, weekday, name; month 0: days from Easter.
  holidays: holidays(`
    1 5 may day | 1 1 new year's day | 31 12 new year's eve | 17 3 st patrick's day | 17 3 st. patrick's day |
    14 2 valentine's day | 1 4 april fools' day | 4 7 independence day | 4 7 july fourth | 31 10 halloween |
    31 10 hallowe'en | 11 11 armistice day | 11 11 veterans day | 24 12 christmas eve | 25 12 christmas day |
    25 12 christmas | 26 12 boxing day | 19 6 juneteenth | 14 7 bastille day | 25 4 anzac day | 26 1 australia day |
    5 11 guy fawkes night | 5 11 bonfire night | 1 7 canada day | 8 3 international women's day | 1 11 all saints' day |
    0 0 easter | 0 0 easter sunday | -2 0 good friday | 1 0 easter monday | -46 0 ash wednesday | 49 0 pentecost |
    15 1 1 martin luther king day | 15 2 1 presidents' day | 25 5 1 memorial day | 1 9 1 labor day |
    8 10 1 columbus day | 8 10 1 indigenous peoples' day | 22 11 4 thanksgiving | 22 11 4 thanksgiving day |
    23 11 5 black friday | 26 11 1 cyber monday | 18 5 1 victoria day | 8 5 7 mother's day |
    15 6 7 father's day | 22 4 earth day |
    1 5 international workers' day | 17 3 saint patrick's day | 6 1 epiphany | 23 4 st george's day | 30 11 st andrew's day | 1 3 st david's day | 2 2 groundhog day
  `),
  numericOrder: 'month-day',
  last: list('final|last|past|preceding|previous'),
  next: list('coming|next|upcoming'),
  current: list('current|this'),
  anaphoric: list('earlier|following|preceding|previous|same'),
  recent: list('recent'),
  coming: list('coming'),
  few: list('couple|couple of|few|several'),
  ago: list('ago|before|earlier|prior'),
  hence: list('from now|hence|later'),
  ahead: list('in'),
  time: list('time'),
  determiners: list('the'),
  of: list('in|of'),
  dayLeads: list('after|before|by|early|for|from|late|of|on|since|till|until'),
  monthLeads: list('during|early|following|in|last|late|mid|next|previous|since|the|this|through|throughout|until'),
  yearLeads: list(`
    after | and | around | autumn | back in | before | between | by | circa | during | early | election | fall |
    for | from | in | into | late | mid | of | on | post | pre | season | since | spring | summer | through |
    throughout | till | to | until | up to | winter | year
  `),
  yearNouns: list('calendar year|season|year|years'),
  rangeLinks: list('-|/|and|through|till|to|until|–|—'),
  rangeLeads: list('between|from'),
  starting: list('beginning|commencing|starting'),
  parts: list(`
    beginning of | earlier | early | early in | end of | late | late in | later | latter | mid | middle of |
    start of | the beginning of | the early | the end of | the late | the middle of | the start of | the turn of |
    year-end
  `),
  fiscal: list('financial year|fiscal|fiscal year|fy|tax year'),
  quarters: list('qtr|quarter|quarters'),
  halves: list('half'),
  quarterSymbols: values('q1 1|q2 2|q3 3|q4 4|1q 1|2q 2|3q 3|4q 4'),
  halfSymbols: values('h1 1|h2 2|1h 1|2h 2'),
  decadeEndings: list("'s|s"),
  decades: values(`
    twenties 20 | thirties 30 | forties 40 | fifties 50 | sixties 60 | seventies 70 | eighties 80 | nineties 90
  `),
  centuries: list('centuries|century'),
  before: list('b.c.|b.c.e.|bc|bce'),
  since: list('a.d.|ad|c.e.|ce'),
  morning: list('a.m|a.m.|am'),
  afternoon: list('p.m|p.m.|pm'),
  clock: list("o'clock"),
  noons: values('noon 12|midday 12|midnight 0'),
  pastHour: list('past'),
  toHour: list('to'),
  minutes: values('half 30|quarter 15'),
  timeLeads: list('about|after|and|around|at|before|between|by|from|since|till|to|until'),
  zones: list(`
    aest | bst | cdt | cest | cet | cst | ct | eastern time | edt | est | et | gmt | ist | jst | local time | mdt |
    mst | pdt | pst | pt | utc
  `),
  dayParts: values('afternoon 12|evening 12|morning 0|night 12'),
  events: list('9/11'),
  future: list(`
    'll | aim to | aims to | anticipated | could | doubtful | due | expected | expects | going to | hope to | hopes to | intend to |
    intends to | let 's | likely | may | might | must | planned | planning | plans | possible | scheduled | set to | shall | should |
    unlikely | upcoming | will | wo | won't | would
  `),
  past: list('ago|back|earlier|last'),
}
