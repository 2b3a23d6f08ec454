// Every phrase that can name who speaks, in every frame of news that says so: the source must be the phrase, whole, and what
// is said must be the content. What is told of somebody in passing may be left out.
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'

const PHRASES = `
Ann Lee | Dr Ann Lee | outgoing mayor Ann Lee | the firm’s lawyer, Ann Lee, | Ann Lee, 57, | Ann Lee, who runs the firm,
a spokeswoman for the ministry | two of the nurses | the 31-year-old | the man who lives next door | one resident | the Rev. Tom Lee
Ann Lee of the Greens | Lee and Mori | Ann Lee (Lab) | Sen. Ann Lee (D-Ohio) | the mayor of Ghent, Ann Lee, | those close to him
an official close to the talks | Spain’s prime minister, Ana Ruiz, | Ghent-based Fintrex | the U.S. Department of Labor
the then minister | the now-retired officer | former Bank of England governor Tom Lee | his wife, Anna, | Tom “Tiny” Lee
Police Scotland | the Guardian | analysts at Fintrex | Lee’s lawyer | Lee himself | a woman in her 40s | both sides | all three
critics | more than 20 groups | 35 NGOs | about half of voters | nearly all respondents | the family of the dead man | doctors in Leeds
the ministry for health | MI5 | the BBC | the mayor’s office | the head of the country’s biggest union, Tom Lee, | Moody’s
Lee, the union’s head, | Lee, its head of sales and service, | Lee, from Ghent, | Lee, now 80, | Lee, then a minister,
Lee, formerly of Fintrex, | Lee, known as Tiny, | Lee, chair of the board, | Lee, one of the nurses, | Lee, herself a nurse,
Lee, both a nurse and a mother, | Lee, of Mill Lane, Ghent, | the council leader, Councillor Ann Lee, | PC Tom Lee
Detective Chief Inspector Ann Lee | Lord Lee of Ghent | the Bishop of Ghent, the Right Reverend Tom Lee, | Prof Sir Tom Lee
Ann Lee, MP for Ghent East, | Ann Lee MP | the company behind the app | a source at the club | sources inside the ministry
a man named Tom Lee | a girl called Mia | a man who gave his name as Tom | the boy’s mother | lawyers for Lee
lawyers representing the families | a lawyer acting for Lee | the UN’s refugee agency | the UN refugee agency, UNHCR,
the World Health Organization (WHO) | Human Rights Watch | Doctors Without Borders | Médecins Sans Frontières | the New York Times
a report by Fintrex | a study in Nature | researchers from the University of Ghent | researchers led by Ann Lee
scientists working on the project | residents of Mill Lane | local resident Ann Lee | self-employed plumber Tom Lee
mother-of-three Ann Lee | Ghent mayor Ann Lee | Ghent United manager Tom Lee | Fintrex chief executive Ann Lee | Fintrex CEO Ann Lee
French president Luc Morel | ex-minister Tom Lee | co-founder Ann Lee | the younger of the two brothers | four in ten voters
some in the party | others in the village | the pair | the latter | he | she | they`
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter(Boolean)

/** How a frame is filled: with the phrase as it stands amid a sentence, and without the comma that closes it. */
type Fill = (phrase: string, open: string) => string
const capital = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1)

const FRAMES: Record<string, Fill> = {
  'behind a quotation, inverted': (_, open) => `The pipe is old. “It leaks,” said ${open}.`,
  'behind a quotation': (phrase) => `The pipe is old. “It leaks,” ${phrase} said.`,
  'before a colon': (phrase) => `${capital(phrase)} said: “It leaks.”`,
  'before a clause': (phrase) => `${capital(phrase)} said it leaks.`,
  'according to, first': (_, open) => `According to ${open}, it leaks.`,
  'according to, last': (_, open) => `It leaks badly, according to ${open}.`,
  'behind a clause': (phrase) => `It leaks badly, ${phrase} said.`,
  'amid a quotation': (phrase) => `“It leaks,” ${phrase} said on Monday, “and it has for years.”`,
  'telling somebody': (phrase) => `${capital(phrase)} told reporters that it leaks.`,
  'on a day': (phrase) => `${capital(phrase)} warned on Tuesday that it leaks.`,
  denying: (phrase) => `${capital(phrase)} has denied that it leaks.`,
  'where else it was': (_, open) => `${capital(open)}, speaking in Leeds, said it leaks.`,
  'behind a conjunction': (phrase) => `But ${phrase} said it leaks.`,
  'behind an adverbial': (phrase) => `In a statement, ${phrase} said it leaks.`,
  'behind a place': (phrase) => `In Leeds, ${phrase} said it leaks.`,
  'behind a day': (phrase) => `On Monday ${phrase} said it leaks.`,
  'in the present, inverted': (_, open) => `“It leaks,” says ${open}, “and badly.”`,
  'mixed with words of the writer': (phrase) => `${capital(phrase)} said it “leaks like a sieve”.`,
  'behind a clause of its own': (phrase) => `While Mori agreed, ${phrase} said it leaks.`,
  'in single marks': (phrase) => `‘It leaks,’ ${phrase} told the BBC.`,
  thinking: (phrase) => `${capital(phrase)} thinks it leaks.`,
}

// Not read yet, by frame.
const KNOWN: Record<string, string[]> = {
  'behind a quotation, inverted': ['Lee, of Mill Lane, Ghent,'],
  'according to, first': ['Lee, of Mill Lane, Ghent,'],
  'according to, last': ['Lee, of Mill Lane, Ghent,'],
  'telling somebody': ['Moody’s'],
  'on a day': ['Moody’s'],
  'where else it was': ['Lee, of Mill Lane, Ghent,'],
  'behind a conjunction': ['ex-minister Tom Lee'],
  'behind a day': [
    'outgoing mayor Ann Lee',
    'one resident',
    'Ann Lee of the Greens',
    '35 NGOs',
    'sources inside the ministry',
    'self-employed plumber Tom Lee',
  ],
  'in the present, inverted': ['Lee, of Mill Lane, Ghent,'],
  'in single marks': ['self-employed plumber Tom Lee'],
}

// What is told of somebody in passing.
const PASSING = /,? (?:who|herself|both|now|then|formerly|known|from|of Mill)\b.*$/
const bare = (phrase: string) => phrase.toLowerCase().replace(/,$/, '')

describe.each(Object.entries(FRAMES))('%s', (frame, fill) => {
  it('gives the phrase as the source', () => {
    const missed = PHRASES.filter((phrase) => {
      const open = phrase.replace(/,$/, '')
      if (/according|says/.test(fill('', '')) && /^(?:he|she|they)$/.test(phrase)) return false
      const text = fill(phrase, open)
      const found = analyze(text).attributions.some(({ source, content }) => {
        const words = (spans: typeof source) => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
        const [told, all] = [bare(words(source)), bare(open)]
        return /leaks/.test(words(content)) && (told === all || told.replace(PASSING, '') === all.replace(PASSING, ''))
      })
      return !found
    })
    expect(missed).toEqual(KNOWN[frame] ?? [])
  })
})
