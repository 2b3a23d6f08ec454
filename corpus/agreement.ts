// How far two annotators agree: the articles of corpus/twice were annotated anew by somebody who had seen the conventions and
// not the annotation of fit and test.
//
//   npm run corpus:agreement
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linked } from '../bench/linked.js'
import { type GoldArticle, parseArticle } from './notation.js'

const read = (file: string, path: string): GoldArticle => parseArticle(file, readFileSync(path, 'utf8'))
const folder = join(import.meta.dirname, 'twice')
const tally = { first: 0, second: 0, found: 0, speakers: 0, same: 0 }
const files = readdirSync(folder).sort()
for (const file of files) {
  const path = ['fit', 'test'].map((part) => join(import.meta.dirname, part, file)).find(existsSync)
  if (!path) throw new Error(`${file} stands in neither fit nor test`)
  const [first, second] = [read(file, path), read(file, join(folder, file))]
  if (first.text !== second.text) throw new Error(`${file}: the words of the two differ`)
  const left = new Set(second.attributions)
  tally.first += first.attributions.length
  tally.second += second.attributions.length
  for (const one of first.attributions) {
    const other = [...left].find(
      (candidate) => linked(first.text, one, candidate) && linked(first.text, candidate, one),
    )
    if (!other) continue
    left.delete(other)
    tally.found++
    if (!one.speaker || !other.speaker) continue
    tally.speakers++
    if (one.speaker.toLowerCase() === other.speaker.toLowerCase()) tally.same++
  }
}
const share = (part: number, all: number) => (part / all).toFixed(3)
console.log(
  `${files.length} articles twice: ${tally.first} and ${tally.second} attributions, ${tally.found} in both; linked F1 ${share(2 * tally.found, tally.first + tally.second)}; speaker written the same ${share(tally.same, tally.speakers)}`,
)
