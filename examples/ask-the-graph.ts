// Several articles as one graph, and what a journalist asks of it. Import, analyse, merge, ask.
import { analyze, chainOf, claimsGraph, disagreements, saidBy, singleSourced, topics, voicesOn } from 'onrecord'

const articles = {
  Herald: `“We will fight the closure,” said Mara Oduya, who leads the dockers’ union. Peter Holm, the harbour’s manager,
said 35 jobs would go. Holm denied that the night ferry to Norway would stop.`,
  Courier: `Mara J. Oduya said 60 jobs would go. Tessa Brand, the mayor, told reporters that Norway would pay for the pier.`,
}
const graph = claimsGraph(
  ...Object.entries(articles).map(([publisher, text]) => analyze(text, { title: 'Ferry cuts', publisher })),
)

const names = (nodes: readonly { label: string }[]) => nodes.map(({ label }) => label).join(', ')

console.log('Mara Oduya said:')
for (const { claim, documents } of saidBy(graph, 'Mara Oduya'))
  console.log(`  ${claim.label} (${documents.map(({ properties }) => properties?.publisher).join(', ')})`)

console.log('Sources disagree:')
for (const { claims, speakers, figures } of disagreements(graph))
  console.log(`  ${names(claims)} (${speakers.map(names).join(' against ')}; ${figures})`)

console.log('Rests on one source:')
for (const { claim, source } of singleSourced(graph)) console.log(`  ${claim.label} (${source.label})`)

console.log('Who speaks about what:')
for (const { topic, voices } of topics(graph))
  console.log(`  ${topic.label}: ${names(voices.map(({ speaker }) => speaker))}`)
console.log(`  jobs: ${names(voicesOn(graph, 'jobs').map(({ speaker }) => speaker))}`)

console.log('From the claim to the words:')
for (const { claim } of saidBy(graph, 'Mara Oduya').slice(0, 1))
  for (const { speakers, sentences, document, words } of chainOf(graph, claim.id))
    console.log(`  ${names(speakers)} ◂ ${names(sentences)} ◂ ${document.label}, from character ${words[0]?.start}`)
