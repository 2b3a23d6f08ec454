// Speed of verification, side by side with approximate string search on the same pairs:
//
//   npm run bench:verify
//
// The texts are made here: sentences of words whose frequencies fall as those of a language do (Zipf's law).
import search from 'approx-string-match'
import { prepareReferences, verifyQuote } from '../src/verify.js'

const VOCABULARY = 20_000
const SMALL =
  'the of and to in a is that for it as was with be by on not he his but at are this have had from or'.split(' ')

// Numbers from 0 to 1, the same in every run (a linear congruential generator).
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const SYLLABLES = 'ba ke li mo nu pra sten tor vi wel gan dri fo hus jel'.split(' ')
const wordOf = (rank: number): string => {
  if (rank < SMALL.length) return SMALL[rank]!
  let word = ''
  for (let n = rank; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length]
  return word
}

function makeText(length: number, random: () => number): string {
  const sentences: string[] = []
  let made = 0
  while (made < length) {
    const words = Array.from({ length: 6 + Math.floor(random() * 20) }, () =>
      wordOf(Math.floor(VOCABULARY ** random()) - 1),
    )
    const sentence = `${words.join(' ')}.`
    sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1))
    made += sentence.length + 1
  }
  return sentences.join(' ')
}

function cutQuote(text: string, random: () => number, length = 100): string {
  const start = text.indexOf(' ', Math.floor(random() * (text.length - 2 * length))) + 1
  return text.slice(start, text.indexOf(' ', start + length - 8))
}

function alter(quote: string): string {
  const words = quote.split(' ')
  return words.with(Math.floor(words.length / 2), 'gravel').join(' ')
}

// The fastest of some rounds: on a machine that others use too, what is slower tells of them.
function time(run: () => void, rounds: number): number {
  let fastest = Infinity
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    run()
    fastest = Math.min(fastest, performance.now() - start)
  }
  return fastest
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`
const random = createRandom(7)

const transcript = makeText(100_000, random)
const exact = Array.from({ length: 100 }, () => cutQuote(transcript, random))
const altered = exact.map(alter)
const prepared = prepareReferences([transcript])
console.log(
  `one quotation of 100 characters in 100 kB, prepared in ${ms(time(() => prepareReferences([transcript]), 5))}`,
)
for (const [name, quotes] of [
  ['as it stands', exact],
  ['altered', altered],
] as const) {
  const own =
    time(() => {
      for (const quote of quotes) verifyQuote({ quote }, prepared)
    }, 60) / quotes.length
  // Up to half of the characters may differ, as in Hypothesis, which anchors quotations with it.
  const other =
    time(() => {
      for (const quote of quotes) search(transcript, quote, quote.length / 2)
    }, 5) / quotes.length
  console.log(
    `  ${name.padEnd(14)} onrecord ${ms(own)}   approx-string-match ${ms(other)}   ${(other / own).toFixed(0)} times`,
  )
}

const texts = Array.from({ length: 100 }, () => makeText(100_000, random))
const many = Array.from({ length: 1000 }, (_, i) => {
  const quote = cutQuote(texts[i % texts.length]!, random)
  return i % 2 === 0 ? quote : alter(quote)
})
console.log('1,000 quotations, half of them altered')
for (const size of [1, 3, 10]) {
  const some = texts.slice(0, size * 10)
  const start = performance.now()
  const shelf = prepareReferences(some.map((text, i) => ({ id: String(i), text })))
  const made = performance.now()
  for (const quote of many) verifyQuote({ quote }, shelf)
  console.log(
    `  against ${String(size).padStart(2)} MB in ${some.length} references   prepare ${ms(made - start)}   verify ${ms(performance.now() - made)}`,
  )
}
const whole = prepareReferences([texts.join('\n\n')])
const start = performance.now()
for (const quote of many) verifyQuote({ quote }, whole)
console.log(`  against 10 MB in 1 reference     verify ${ms(performance.now() - start)}`)

// The largest that are asked for, and the worst of that size.
const few = many.slice(0, 20)
console.log('20 quotations against 50 MB in 1 reference')
for (const [name, text] of [
  ['prose', Array(5).fill(texts.join('\n\n')).join('\n\n')],
  [
    'a transcript',
    Array(5)
      .fill(texts.map((one, i) => `Speaker ${i}: ${one}`).join('\n'))
      .join('\n'),
  ],
  ['one word', 'buffalo '.repeat(6_250_000)],
  ['marks that open', '“we '.repeat(12_500_000)],
  ['labels', 'A: we will\n'.repeat(4_550_000)],
] as const) {
  const begun = performance.now()
  const shelf = prepareReferences([text])
  const made = performance.now()
  for (const quote of few) verifyQuote({ quote, speaker: 'Ann Lee' }, shelf)
  console.log(`  ${name.padEnd(16)} prepare ${ms(made - begun)}   verify ${ms(performance.now() - made)}`)
}
