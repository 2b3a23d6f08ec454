// Validates the corpus and prints its counts.
//
//   npm run corpus [-- --jsonl]
//
// Every part is exact, every attribution has content and one cue at most, every speaker line belongs to one and its name or
// one of its words stands in the article; the tags are those of its tokens. With --jsonl prints a JSON object an article instead.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { en } from '../src/languages/en.js'
import { articleFaults, kindOf, parseArticle } from './notation.js'
import { readTags, taggedFiles } from './tags.js'

const jsonl = process.argv.includes('--jsonl')
let faults = 0
for (const part of ['fit', 'test']) {
  const folder = join(import.meta.dirname, part)
  const counts = {
    articles: 0,
    words: 0,
    attributions: 0,
    nested: 0,
    direct: 0,
    mixed: 0,
    indirect: 0,
    'not speech': 0,
  }
  for (const file of readdirSync(folder).sort()) {
    const raw = readFileSync(join(folder, file), 'utf8')
    for (const fault of articleFaults(raw)) {
      faults++
      console.error(`${part}/${file}: ${fault}`)
    }
    const article = parseArticle(basename(file, '.txt'), raw)
    counts.articles++
    counts.words += article.text.match(/\S+/g)?.length ?? 0
    counts['not speech'] += article.notSpeech.length
    for (const attribution of article.attributions) {
      counts.attributions++
      counts[kindOf(article, attribution)]++
      if (attribution.within !== undefined) counts.nested++
    }
    if (jsonl) console.log(JSON.stringify({ part, ...article }))
  }
  if (!jsonl)
    console.log(
      `${part}: ${Object.entries(counts)
        .map(([what, count]) => `${count} ${what}`)
        .join(', ')}`,
    )
}
let tagged = 0
for (const file of taggedFiles()) {
  try {
    for (const { tags } of readTags(file)) {
      tagged += tags.length
      const unknown = tags.find((tag) => !en.tagger!.tags.includes(tag))
      if (unknown) throw new Error(`corpus/tags/${file}: \`${unknown}\` is no tag of the Penn Treebank`)
    }
  } catch (error) {
    faults++
    console.error((error as Error).message)
  }
}
if (!jsonl) console.log(`tags: ${taggedFiles().length} articles, ${tagged} tokens`)
if (!jsonl) console.log(faults === 0 ? 'no faults' : `${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
