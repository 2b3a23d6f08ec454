import type { Hedge, NumberWord, NumberWords, VagueNumber } from '../../model/generated/shapes.js'
import { currencies } from './currencies.js'
import { nounForms, verbForms } from './inflect.js'
import { units } from './units.js'

const list = (words: string): string[] => words.split('|').map((word) => word.trim())

const pairs = (words: string): [string, string][] =>
  list(words).map((entry) => {
    const at = entry.lastIndexOf(' ')
    return [entry.slice(0, at), entry.slice(at + 1)]
  })

const values = (words: string): NumberWord[] => pairs(words).map(([word, value]) => ({ word, value: Number(value) }))

const hedges = (modifier: Hedge['modifier'], words: string, more: Partial<Hedge> = {}): Hedge[] =>
  list(words).map((entry) => ({ words: entry, modifier, ...more }))

const vague = (words: string, determiner: boolean): VagueNumber[] =>
  pairs(words).map(([entry, high]) => {
    const at = entry.lastIndexOf(' ')
    return { words: entry.slice(0, at), low: Number(entry.slice(at + 1)), high: Number(high), determiner }
  })

// Every form of verbs, irregular past forms behind “=”, and words as they stand.
const verbs = (lemmas: string, others: string): string[] => [
  ...list(lemmas).flatMap((entry) => {
    const [lemma = '', ...past] = entry.split('=')
    return verbForms(lemma, past)
  }),
  ...list(others),
]

const nouns = (lemmas: string, others: string): string[] => [...list(lemmas).flatMap(nounForms), ...list(others)]

/** Number words of English news text, American and British. Written for this project. */
export const numbers: NumberWords = {
  // Cardinals below a hundred; “fourty” is a common slip.
  numerals: values(`
    eight 8 | eighteen 18 | eighty 80 | eleven 11 | fifteen 15 | fifty 50 | five 5 | forty 40 | four 4 |
    fourteen 14 | fourty 40 | nine 9 | nineteen 19 | ninety 90 | one 1 | nought 0 | naught 0 | seven 7 | seventeen 17 | seventy 70 |
    six 6 | sixteen 16 | sixty 60 | ten 10 | thirteen 13 | thirty 30 | three 3 | twelve 12 | twenty 20 | two 2 |
    zero 0
  `),
  // Scales as words, Indian ones included; abbreviations count behind digits and words alike.
  scales: values(`
    billion 1e9 | billions 1e9 | bln 1e9 | bn 1e9 | crore 1e7 | crores 1e7 | dozen 12 | dozens 12 | hundred 100 |
    lakh 100000 | lakhs 100000 | mil 1e6 | million 1e6 | millions 1e6 | mln 1e6 | mn 1e6 | quadrillion 1e15 |
    thousand 1000 | thousands 1000 | tln 1e12 | tn 1e12 | trillion 1e12 | trillions 1e12 | trn 1e12
  `),
  // Scales as symbols behind digits.
  scaleSymbols: values(`
    B 1e9 | BN 1e9 | Bn 1e9 | K 1000 | M 1e6 | MM 1e6 | MN 1e6 | T 1e12 | b 1e9 | bln 1e9 | bn 1e9 | cr 1e7 |
    k 1000 | m 1e6 | mil 1e6 | mln 1e6 | mm 1e6 | mn 1e6 | t 1e12 | tln 1e12 | tn 1e12 | trn 1e12
  `),
  // Scale symbols that mean a unit where no money is spoken of.
  moneyScales: list('b|mm|t'),
  // Ordinals.
  ordinals: values(`
    billionth 1e9 | eighteenth 18 | eighth 8 | eightieth 80 | eleventh 11 | fifteenth 15 | fifth 5 | fiftieth 50 |
    first 1 | fortieth 40 | fourteenth 14 | fourth 4 | hundredth 100 | millionth 1e6 | nineteenth 19 |
    ninetieth 90 | ninth 9 | second 2 | seventeenth 17 | seventh 7 | seventieth 70 | sixteenth 16 | sixth 6 |
    sixtieth 60 | tenth 10 | third 3 | thirteenth 13 | thirtieth 30 | thousandth 1000 | trillionth 1e12 |
    twelfth 12 | twentieth 20
  `),
  // Endings of ordinals in digits.
  ordinalEndings: list('nd|rd|st|th'),
  // Parts by denominator.
  fractions: values(`
    billionth 1e9 | billionths 1e9 | eighteenth 18 | eighteenths 18 | eighth 8 | eighths 8 | eightieth 80 |
    eightieths 80 | eleventh 11 | elevenths 11 | fifteenth 15 | fifteenths 15 | fifth 5 | fifths 5 | fiftieth 50 |
    fiftieths 50 | fortieth 40 | fortieths 40 | fourteenth 14 | fourteenths 14 | fourth 4 | fourths 4 | half 2 |
    halves 2 | hundredth 100 | hundredths 100 | millionth 1e6 | millionths 1e6 | nineteenth 19 | nineteenths 19 |
    ninetieth 90 | ninetieths 90 | ninth 9 | ninths 9 | quarter 4 | quarters 4 | seventeenth 17 | seventeenths 17 |
    seventh 7 | sevenths 7 | seventieth 70 | seventieths 70 | sixteenth 16 | sixteenths 16 | sixth 6 | sixths 6 |
    sixtieth 60 | sixtieths 60 | tenth 10 | tenths 10 | third 3 | thirds 3 | thirteenth 13 | thirteenths 13 |
    thirtieth 30 | thirtieths 30 | thousandth 1000 | thousandths 1000 | trillionth 1e12 | trillionths 1e12 |
    twelfth 12 | twelfths 12 | twentieth 20 | twentieths 20
  `),
  // “A million”, “an eighth”.
  articles: list('a|an'),
  // “Three hundred and five”.
  additive: list('and'),
  // “Two point five”.
  point: list('point'),
  // “Minus five”.
  negative: list('minus|negative'),
  units,
  // Written together: “5 feet 2 inches”.
  parts: [
    { unit: 'day', part: 'hour', count: 24 },
    { unit: 'foot', part: 'inch', count: 12 },
    { unit: 'hour', part: 'minute', count: 60 },
    { unit: 'metre', part: 'centimetre', count: 100 },
    { unit: 'minute', part: 'second', count: 60 },
    { unit: 'pound', part: 'ounce', count: 16 },
    { unit: 'stone', part: 'pound', count: 14 },
    { unit: 'week', part: 'day', count: 7 },
    { unit: 'year', part: 'month', count: 12 },
  ],
  currencies,
  // What words around a number make of it.
  hedges: [
    { words: 'over', modifier: 'more-than', spanning: true },
    ...hedges(
      'exact',
      `
    exactly | exactly the | just exactly | precisely
  `,
    ),
    ...hedges(
      'approx',
      `
    about | an approximate | an average of about | an estimated | approx | approx. | approximately | around |
    as an estimated | barely | c. | ca | ca. | circa | estimated | in the neighborhood of |
    in the neighbourhood of | in the order of | in the region of | in the vicinity of | on average about |
    on the order of | roughly | roughly about | some | something around | something like | somewhere around |
    somewhere in the region of | the order of | what is thought to be | ~ | ∼ | ≈
  `,
    ),
    ...hedges(
      'approx',
      `
    - odd | give or take | or more or less | or so | or thereabouts
  `,
      { after: true },
    ),
    ...hedges(
      'more-than',
      `
    > | exceed | surpass | above | better than | bigger than | comfortably more than | considerably more than | easily more than |
    exceeded | exceeding | exceeds | far more than | greater than | heavier than | higher than | in excess of |
    larger than | longer than | more than | much more than | north of | older than | over than |
    significantly more than | substantially more than | surpassed | surpassing | topped | topping | upward of |
    upwards of | way more than | well above | well in excess of | well over | well past
  `,
    ),
    ...hedges(
      'more-than',
      `
    + | - plus | and counting | plus
  `,
      { after: true },
    ),
    ...hedges(
      'less-than',
      `
    < | below | considerably less than | far fewer than | far less than | fewer than | less than | lighter than |
    lower than | much less than | shorter than | significantly less than | smaller than | south of | sub |
    substantially less than | under | well below | well under | younger than
  `,
    ),
    ...hedges(
      'at-least',
      `
    > = | = > | bigger or equal than | greater or equal than | greater or equal to | higher or equal than | larger or equal than | a floor of | a minimum | a minimum of | at least | at the very least | equal to or greater than |
    equal to or more than | greater than or equal to | minimum | minimum of | more than or equal to |
    no fewer than | no less than | not fewer than | not less than | starting at | ≥
  `,
    ),
    ...hedges(
      'at-least',
      `
    and above | and more | and older | and over | and up | and upwards | at least | at minimum | minimum | or above |
    or better | or beyond | or greater | or higher | or larger | or longer | or more | or older | or over |
    or upwards
  `,
      { after: true },
    ),
    ...hedges(
      'at-most',
      `
    < = | = < | less or equal than | less or equal to | lower or equal than | smaller or equal than | smaller or equal to | a ceiling of | a maximum of | as big as | as high as | as large as | as many as | as much as | at most |
    at the most | equal to or less than | less than or equal to | maximum | maximum of | no higher than |
    no longer than | no more than | not exceeding | not more than | smaller than or equal to | up to | ≤
  `,
    ),
    ...hedges(
      'at-most',
      `
    and below | and under | and younger | at most | at the most | max | maximum | or below | or fewer | or less |
    or lower | or shorter | or smaller | or under | or younger | tops
  `,
      { after: true },
    ),
    ...hedges(
      'just-over',
      `
    a bit more than | a bit over | a little more than | a little over | a shade over | just above | just more than |
    just over | little more than | marginally more than | marginally over | not much more than | slightly above |
    slightly more than | slightly over
  `,
    ),
    ...hedges(
      'nearly',
      `
    a little less than | a little under | a shade under | almost | approaching | close on | just below |
    just short of | just shy of | just under | nearing | nearly | not quite | practically | slightly below |
    slightly less than | slightly under | virtually
  `,
    ),
    ...hedges(
      'nearly',
      `
    close to | near to
  `,
      { above: 0.02 },
    ),
  ],
  // Least and greatest value of vague numbers (the table of wordings in the design of figures).
  vague: [
    ...vague(
      `
    a couple 2 3 | a handful 3 9 | billions 2e9 9999999999 | dozens 24 99 | dozens and dozens 24 199 |
    hundreds 200 999 | hundreds and hundreds 200 1999 | hundreds of billions 2e11 999999999999 |
    hundreds of millions 2e8 999999999 | hundreds of thousands 200000 999999 | millions 2e6 9999999 |
    scores 40 199 | tens 20 99 | tens of billions 2e10 99999999999 | tens of millions 2e7 99999999 |
    tens of thousands 20000 99999 | thousands 2000 9999 | thousands and thousands 2000 19999 |
    trillions 2e12 9999999999999
  `,
      false,
    ),
    ...vague(
      `
    a couple dozen 24 36 | a couple hundred 200 300 | a couple million 2e6 3e6 | a couple of dozen 24 36 |
    a couple of hundred 200 300 | a couple of million 2e6 3e6 | a couple of thousand 2000 3000 |
    a couple thousand 2000 3000 | a few 3 8 | a few billion 2e9 9999999999 | a few dozen 24 99 |
    a few hundred 200 999 | a few hundred million 2e8 999999999 | a few hundred thousand 200000 999999 |
    a few million 2e6 9999999 | a few thousand 2000 9999 | several 3 9 | several billion 2e9 9999999999 |
    several dozen 24 99 | several hundred 200 999 | several hundred million 2e8 999999999 |
    several hundred thousand 200000 999999 | several million 2e6 9999999 | several thousand 2000 9999
  `,
      true,
    ),
  ],
  // Words that multiply.
  multiples: values(`
    double 2 | doubled 2 | doubles 2 | doubling 2 | eightfold 8 | fivefold 5 | fourfold 4 | halve 0.5 | halved 0.5 |
    halving 0.5 | hundredfold 100 | ninefold 9 | quadruple 4 | quadrupled 4 | quadruples 4 | quadrupling 4 |
    quintuple 5 | quintupled 5 | sevenfold 7 | sixfold 6 | tenfold 10 | thousandfold 1000 | threefold 3 | thrice 3 |
    treble 3 | trebled 3 | trebles 3 | trebling 3 | triple 3 | tripled 3 | triples 3 | tripling 3 | twentyfold 20 |
    twice 2 | twofold 2
  `),
  // “Three times”, “3x”.
  times: list('times|x'),
  // Behind “times” and “twice” in a comparison, not a count of occasions.
  comparatives: list(`
    annual | as | average | better | bigger | cheaper | earnings | faster | fewer | greater | her | higher | his |
    in number | in size | in value | its | larger | last | less | likelier | longer | lower | more | my | normal |
    our | over | pre-pandemic | slower | smaller | that | the | their | this | what | worse | your
  `),
  // “10-fold”.
  folds: list('fold'),
  // “Between 5 and 7”.
  between: list('anywhere between|between|somewhere between'),
  // Between the ends of a range.
  ranges: list('-|--|through|till|to|until|~|–|—'),
  // “Three or four”.
  alternatives: list('or'),
  // Before a first end.
  from: list('anywhere from|from'),
  // Before where a movement ends.
  to: list('to'),
  // Before how far a movement goes.
  by: list('by'),
  // Before a whole.
  of: list('of'),
  // Before what a rate refers to.
  per: list('/|a|an|each|every|per'),
  // “One in five”.
  shares: list('in|in each|in every|of every|out of|out of every'),
  // Before an age.
  ages: list('age|aged|ages'),
  // Behind a unit of time that makes an age.
  old: list('of age|old|olds'),
  // Changes: words before a figure, words behind it or before “of”.
  directions: [
    {
      direction: 'up',
      verbs: verbs(
        `
    accelerate | add | advance | appreciate | boost | bounce | climb | creep=crept | escalate | expand | gain |
    grow=grew=grown | heighten | hike | improve | increase | jump | leap=leaped=leapt | lengthen | lift |
    put on=put | raise | rally | rebound | rise=rose=risen | shoot up=shot | skyrocket | soar | spike | strengthen |
    surge | swell=swelled=swollen | widen
  `,
        '+ | ballooned | edged up | firmed | firming | higher | inched up | mushroomed | popped | rocketed | up | upped',
      ),
      nouns: nouns(
        `
    acceleration | advance | appreciation | boost | bounce | climb | expansion | gain | growth | hike | improvement |
    increase | increment | jump | leap | pay rise | raise | rally | rebound | rise | spike | surge | surplus growth | uplift |
    upswing | uptick | upturn
  `,
        'bigger | faster | greater | higher | larger | longer | more | up',
      ),
    },
    {
      direction: 'down',
      verbs: verbs(
        `
    collapse | cut=cut | decelerate | decline | decrease | depreciate | deteriorate | devalue | diminish | dip |
    dive=dived=dove | drop | dwindle | ease | erode | fall=fell=fallen | knock off | lop | lose=lost | lower | narrow |
    nosedive | pare | plummet | plunge | recede | reduce | retreat | sag | shave | shed=shed | shorten | shrink=shrank=shrunk |
    sink=sank=sunk | skid | slash | slide=slid | slip | slow | slump | soften | subside | taper | trim | tumble | weaken
  `,
        ', off | are off | contracted | contracting | crash | crashed | crashing | cratered | down | edged down | is off | tanked | was off | were off | wiped off | −',
      ),
      nouns: nouns(
        `
    collapse | contraction | cut | cutback | deceleration | decline | decrease | depreciation | deterioration | devaluation |
    dip | discount | dive | downswing | downturn | drop | fall | falloff | pay cut | plunge | reduction | retreat | selloff |
    shortfall | shrinkage | slide | slowdown | slump | tumble
  `,
        'cheaper | down | fewer | less | lower | shorter | slower | smaller',
      ),
    },
  ],
  // Changes whose direction is left open.
  movements: list(`
    add | adding | adds | adjusted | altered | amended | bring | bringing | brought | came | change | changed | changes | converted | go |
    goes | going | gone | move | moved | moves | moving | progressed | revise | revised | shift | shifted | swing |
    swung | take | taken | took | turned | went
  `),
  // Cues that forbid comparison (the scope gates in the design of figures).
  marks: [
    {
      mark: 'comparison',
      before: list(`
    against | as against | as opposed to | compared to | compared with | down from | equivalent to |
    in contrast to | instead of | rather than | than | the equivalent of | unlike | up from | versus | vs | vs.
  `),
      after: list(`
    compared to | compared with | fewer than | higher than | less than | lower than | more than | times as |
    times more
  `),
    },
    {
      mark: 'forecast',
      before: list(`
    anticipated | anticipates | by the end of | could | due to | estimated | estimates | expect | expected |
    expects | forecast | forecasts | likely | may | might | on course | outlook | predict | predicted | predicts |
    projected | projects | set to | should | will | would
  `),
      after: list('expected|forecast|predicted|projected'),
    },
    {
      mark: 'inclusion',
      before: list(`
    along with | among | among them | apart from | excluding | include | included | includes | including | of them |
    of those | of which | of whom | other than | such as
  `),
      after: list('among them|including'),
    },
    {
      mark: 'limit',
      before: list(`
    a cap of | a limit of | a maximum of | allowed up to | cap of | capped at | ceiling of | exceed | limit of |
    limited to | limits of | maximum of | minimum of | no more than | permits up to | quota of | speed limit of |
    threshold of
  `),
      after: list('cap|ceiling|limit|limits|maximum|quota|threshold'),
    },
    {
      mark: 'margin',
      before: list(`
    a lead of | a majority of | a margin of | by a margin of | error of | give or take | lead of | majority of |
    margin of | margin of error of | plus or minus | ±
  `),
      after: list('lead|majority|margin'),
    },
    {
      mark: 'negated',
      before: list(`
    cannot | denied | denies | deny | denying | did not | fail to | failed to | false | n't | neither | never | no |
    nor | not | rejected | without
  `),
      after: [],
    },
    {
      mark: 'score',
      before: list('beat|defeated|drew|lost|scored|won'),
      after: list('defeat|draw|draws|loss at|loss in|loss to|points clear|victory|win'),
    },
    {
      mark: 'subset',
      before: list(`
    among | at least some of | of them | of these | of those | of which | of whom | one of | part of | portion of |
    some of
  `),
      after: list('alone|of the|of them|of these|of those|of which|of whom'),
    },
    {
      mark: 'target',
      before: list(`
    a goal of | a target of | aim of | aimed at | aiming for | aims to | ambition of | asked for | calling for |
    demand for | demanded | goal of | hopes to | hoping to | plan to | plans to | pledge to | pledged | pledged to |
    promise of | promised | promised to | seeking | seeks to | target of | targeting | targets of | wants to
  `),
      after: list('goal|target'),
    },
    {
      mark: 'update',
      before: list(`
    a further | additional | by evening | by then | had risen | later | now | since risen | an additional | an earlier | an extra | another | at first | bringing the toll to |
    bringing the total to | compared to | compared with | down from | earlier | extra | first reported |
    first said | initial | initially | originally | preliminary | previously | revised | so far |
    taking the toll to | taking the total to | up from | updated
  `),
      after: list('additional|earlier|extra|further|initially|more|previously'),
    },
  ],
  // Words before numbers that are names.
  labels: list(`
    # | act | agenda item | airbus | amendment | annex | apartment | apollo | appendix | apt | art | art. |
    article | articles | asx | battalion | bay | bbc | berth | bill | block | boeing | booth | box | brigade |
    building | bus | cac | case | case no | catalog | category | ch | ch. | channel | chapter | chapters | class |
    clause | code | concerto | covid | csi | deck | district | division | docket | dow jones | episode |
    exhibit | exit | expedition | extension | falcon | fax | fig | filing | fig. | figure | flight | floor | forbes |
    formula | fortune | ftse | galaxy | game | gate | gen | generation | grade | group | hall | highway | hole |
    hwy | inning | interstate | ipad | iphone | issue | item | itv | junction | lane | lap | level | line | local |
    lot | match | measure | mk | model | motorway | nasdaq | nikkei | no | no. | nos | nos. | number | op | opus |
    p | p. | page | pages | para | paragraph | part | pg | pg. | phase | phone | pier | platform | playstation |
    plot | postcode | pp | pp. | precinct | prop | proposition | protocol | psalm | question | radio | ranked |
    reg | regiment | resolution | room | round | route | row | rule | runway | russell | s&p | sars-cov | scene |
    schedule | season | seat | sec | sec. | section | sections | seed | seeded | serial | sonata | soyuz | sp |
    squadron | stage | stall | step | stoxx | studio | suite | super bowl | symphony | table | tel | tel. |
    terminal | tier | title | track | train | type | unit | verse | version | vol | vol. | volume | ward | windows |
    world war | wrestlemania | xbox | zip | zone | § | №
  `),
  // Words that end an address.
  addresses: list(`
    av | ave | avenue | blvd | boulevard | broadway | close | court | crescent | ct | dr | drive | esplanade |
    gardens | highway | hwy | lane | ln | mews | parade | parkway | pl | place | ranch | rd | road | row | square |
    st | street | terrace | walk | way
  `),
  // Beside metres.
  sizes: list(`
    above sea level | across | altitude of | apart | away | backstroke | breaststroke | broad | butterfly | dash |
    deep | depth of | diameter | distance of | freestyle | height of | high | hurdle | hurdles | length of | long |
    medley | offshore | race | radius | relay | sprint | steeplechase | tall | thick | underground | underwater |
    wide | width of
  `),
  // Beside scores and votes.
  scores: list(`
    advantage | aggregate | ahead | beat | beaten | beating | beats | behind | decision | defeat | defeated |
    defeats | down | draw | drawn | draws | drew | edged | ended | finished | game | hammered | lead | leading |
    leads | led | lose | loses | losing | loss | lost | match | record | routed | ruled | ruling | score | scored |
    scoreline | scores | series | set | sets | shutout | thrashed | tie | tied | trailed | trailing | up | victory | vote |
    voted | win | winning | wins | won
  `),
  // Between number and counted noun.
  fillers: list('additional|altogether|another|apiece|empty|extra|free|fewer|further|less|more|odd|other|overall'),
  // Behind a “one” that counts nothing.
  pronouns: list('another|by|can|could|may|might|must|should|will|would'),
  // Irregular forms, and regular ones that the endings would get wrong.
  forms: pairs(`
    analyses analysis | are be | arrested arrest | bases base | been be | bonuses bonus | bought buy | built build |
    buses bus | businesses business | calves calf | campuses campus | cases case | caught catch | censuses census |
    charged charge | children child | closed close | congressmen congressman | cookies cookie | cost cost |
    courses course | crises crisis | criteria criterion | data data | dead die | deaths death | declined decline |
    decreased decrease | died die | displaced displace | employed employ | fallen fall | feet foot | fell fall |
    firemen fireman | fishermen fisherman | fled flee | gases gas | gave give | geese goose | given give | gone go |
    got get | grew grow | grown grow | gunmen gunman | had have | halves half | has have | held hold | heroes hero |
    horses horse | houses house | hurt hurt | increased increase | injured injure | invested invest | is be |
    issued issue | killed kill | killing kill | knives knife | led lead | left leave | lives life | loaves loaf |
    losses loss | lost lose | made make | media media | men man | met meet | mice mouse | ministries ministry |
    movies movie | nurses nurse | oxen ox | paid pay | people person | persons person | phenomena phenomenon |
    police police | policemen policeman | policewomen policewoman | potatoes potato | produced produce |
    purchases purchase | raised raise | reached reach | received receive | reduced reduce | registered register |
    required require | risen rise | rookies rookie | rose rise | said say | saw see | seen see | sent send |
    series series | servicemen serviceman | shelves shelf | shoes shoe | shot shoot | sold sell | species species |
    spent spend | struck strike | taken take | teeth tooth | theses thesis | thieves thief | told tell |
    tomatoes tomato | took take | troops troop | used use | viruses virus | was be | went go | were be |
    wives wife | wolves wolf | women woman | won win | worth worth | wounded wound | zombies zombie
  `).map(([form, lemma]) => ({ form, lemma })),
  // Endings of plurals and verbs, longest first.
  endings: [
    { ending: 'aring', stem: 'are' },
    { ending: 'ating', stem: 'ate' },
    { ending: 'iding', stem: 'ide' },
    { ending: 'iring', stem: 'ire' },
    { ending: 'nning', stem: 'n' },
    { ending: 'pping', stem: 'p' },
    { ending: 'ssing', stem: 'ss' },
    { ending: 'tting', stem: 't' },
    { ending: 'uding', stem: 'ude' },
    { ending: 'uring', stem: 'ure' },
    { ending: 'amed', stem: 'ame' },
    { ending: 'ared', stem: 'are' },
    { ending: 'ated', stem: 'ate' },
    { ending: 'bled', stem: 'ble' },
    { ending: 'ches', stem: 'ch' },
    { ending: 'cing', stem: 'ce' },
    { ending: 'dled', stem: 'dle' },
    { ending: 'gled', stem: 'gle' },
    { ending: 'ided', stem: 'ide' },
    { ending: 'ired', stem: 'ire' },
    { ending: 'ised', stem: 'ise' },
    { ending: 'ized', stem: 'ize' },
    { ending: 'nned', stem: 'n' },
    { ending: 'ored', stem: 'ore' },
    { ending: 'pled', stem: 'ple' },
    { ending: 'pped', stem: 'p' },
    { ending: 'shes', stem: 'sh' },
    { ending: 'sing', stem: 'se' },
    { ending: 'ssed', stem: 'ss' },
    { ending: 'sses', stem: 'ss' },
    { ending: 'tled', stem: 'tle' },
    { ending: 'tted', stem: 't' },
    { ending: 'uded', stem: 'ude' },
    { ending: 'ured', stem: 'ure' },
    { ending: 'ving', stem: 've' },
    { ending: 'ced', stem: 'ce' },
    { ending: 'ged', stem: 'ge' },
    { ending: 'ied', stem: 'y' },
    { ending: 'ies', stem: 'y' },
    { ending: 'ing', stem: '' },
    { ending: 'sed', stem: 'se' },
    { ending: 'ued', stem: 'ue' },
    { ending: 'ved', stem: 've' },
    { ending: 'xes', stem: 'x' },
    { ending: 'ed', stem: '' },
    { ending: 'is', stem: 'is' },
    { ending: 'ss', stem: 'ss' },
    { ending: 'us', stem: 'us' },
    { ending: 's', stem: '' },
  ],
  inhabitants: 'population',
}
