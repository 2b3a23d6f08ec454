import type { GrammarWords } from '../../model/generated/shapes.js'

const words = (list: string): string[] => [...new Set(list.trim().split(/\s+/))].sort()
export const grammar: GrammarWords = {
  clitics: words(`'d 'll 'm 're 's 've n't`),
  pronouns: [
    { forms: ['i', 'me', 'my', 'mine', 'myself'], person: 1, number: 'singular' },
    { forms: ['we', 'us', 'our', 'ours', 'ourselves'], person: 1, number: 'plural' },
    { forms: ['you', 'your', 'yours', 'yourself', 'yourselves'], person: 2, number: 'either' },
    { forms: ['he', 'him', 'his', 'himself'], person: 3, number: 'singular', gender: 'male' },
    { forms: ['she', 'her', 'hers', 'herself'], person: 3, number: 'singular', gender: 'female' },
    { forms: ['it', 'its', 'itself'], person: 3, number: 'singular', gender: 'neuter' },
    { forms: ['they', 'them', 'their', 'theirs', 'themselves', 'themself'], person: 3, number: 'plural' },
  ],
  determiners: words(
    `a all an another any both each either every everybody everyone few half many most much neither no nobody none several some somebody someone that the these this those`,
  ),
  auxiliaries: words(
    `'d 'm 're 's 've am are be been being did do does get gets getting got had has have having is was were`,
  ),
  modals: words(`'ll can ca could may might must shall should will wo would`),
  negations: words(`n't never not no`),
  complementizers: words(`that`),
  relatives: words(`that which who whom whose`),
  prepositions: words(
    `about above across after against along amid among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since through throughout till to toward towards under underneath until up upon via with within without`,
  ),
  conjunctions: words(
    `although and as because before but if nor once or since so than that though till unless until when where whereas whether while yet however meanwhile`,
  ),
  hedges: words(`allegedly apparently ostensibly purportedly reportedly supposedly`),
  passives: words(`am are be been being get gets getting got is was were 'm 's 're`),
  subordinators: words(
    `after although as because before if lest once since so than that though till unless until whereas whether while`,
  ),
  additive: words(`and &`),
  articles: words(`a an the`),
  asides: words(`although which while whose whereas though despite where even who whom`),
  agents: words(`by`),
  questions: words(`if whether`),
  times: words(
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. earlier later`,
  ),
  timeNouns: words(
    `afternoon autumn century day days decade decades evening fall hour hours minute minutes moment month months morning night quarter season spring summer time week weekend weeks winter year years`,
  ),
  timeLeads: words(`each every last late next past recent that this`),
  expletives: words(`it there`),
  definites: words(`the this that these those`),
  floating: words(`all both each`),
  firstOfTwo: words(`former`),
  secondOfTwo: words(`latter`),
  bothOfTwo: words(`both neither`),
  twoTogether: words(`2 duo pair two`),
  futures: words(`'ll shall will wo`),
  perfects: words(`'ve has have had`),
  locatives: words(`at from in inside near outside through throughout`),
  personal: 'who',
  subjects: words(`he i she they we`),
}
