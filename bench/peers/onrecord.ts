// This library as a peer among peers: the whole `analyze`, of which only the attributions are printed.
import about from '../../package.json' with { type: 'json' }
import { analyze } from '../../src/analyze.js'
import type { Span } from '../../src/model/generated/shapes.js'
import { type Found, type Pair, runPeer } from './peer.js'

const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end])

function find(text: string): Found[] {
  return analyze(text)
    .attributions.filter(({ within }) => within === undefined)
    .map(({ source, cue, content }) => ({ source: pairs(source), cue: pairs(cue), content: pairs(content) }))
}

runPeer(`onrecord ${about.version}, Node ${process.versions.node}`, find)
