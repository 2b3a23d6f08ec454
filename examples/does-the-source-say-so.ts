// Whether a transcript bears a quotation out. Import, verify, read the verdict.
import { verifyQuote } from 'onrecord'

const hearing = `CHAIR: Did you know of the leak?
MARA OKAFOR: We did not know of it before June. We will repay every household, unless the court decides otherwise.
PETER VANCE: I told the board in April.`

for (const [speaker, quote] of [
  ['Mara Okafor', '“We did not know of it before June,”'],
  ['Mara Okafor', 'We did know of it before June'],
  ['Mara Okafor', 'We will repay every household'],
  ['Mara Okafor', 'I told the board in April'],
  ['Peter Vance', 'I told the board in May'],
] as const) {
  const { verdict, reason, flags } = verifyQuote({ quote, speaker }, hearing)
  console.log(`${verdict}: ${quote}\n  ${[reason, ...flags].join('; ')}`)
}
