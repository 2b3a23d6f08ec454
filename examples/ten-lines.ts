// The ten lines of the README.
import { analyze, check, linkQuotes } from 'onrecord'

const text = `Brightwater will close two of its plants, its chief executive, Mara Oduya, told staff in Leeds on Monday,
15 December 2022. “We have run out of road,” she said. Of 120 suppliers, 70 face cuts and 60 face closure.`

const analysis = analyze(text, { dateline: '2022-12-16' })
for (const { speaker, quote } of linkQuotes(analysis)) console.log(`${speaker}: ${quote}`)
for (const { severity, message } of check(analysis)) console.log(`${severity}: ${message}`)
