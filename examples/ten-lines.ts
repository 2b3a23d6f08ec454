// The ten lines of the README.
import { analyze, check, linkQuotes } from 'onrecord'

const text = `France will leave Mali, Paris announced in February. “Victory is not possible without the state,” said
Emmanuel Macron, the president. Of 120 members, 70 voted for it and 60 against. It was signed on Monday, 15 December 2022.`

const analysis = analyze(text, { dateline: '2022-12-16' })
for (const { speaker, cue, quote } of linkQuotes(analysis)) console.log(`${speaker} ${cue}: ${quote}`)
for (const { severity, message } of check(analysis)) console.log(`${severity}: ${message}`)
