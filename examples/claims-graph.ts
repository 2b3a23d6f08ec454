// One graph of the claims found in an article and of those written by hand, as Mermaid.
import { readFileSync } from 'node:fs'
import { analyze, claimsGraph, defineClaims, exportGraph } from 'onrecord'
import { markdown } from 'onrecord/markdown'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const found = analyze(read('peacekeepers-leave-mali.md'), { format: markdown })
const written = defineClaims(JSON.parse(read('claims.json')))

const graph = claimsGraph(found, written)
console.log(`${graph.nodes.length} nodes, ${graph.edges.length} edges\n`)
console.log(exportGraph(claimsGraph(written), 'mermaid'))
