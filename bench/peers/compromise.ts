// compromise: `.quotations()`, which finds quotations and no speakers.
//
// PEER_COMPROMISE is a folder in which `npm install compromise` was run.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { type Found, leave, runPeer } from './peer.js'

interface Quotation {
  text: string
  offset: { start: number; length: number }
}
interface Compromise {
  (text: string): { quotations(): { json(options: { offset: true }): Quotation[] } }
  version: string
}

const folder = process.env.PEER_COMPROMISE
const nlp = folder === undefined ? undefined : load(folder)
if (nlp) runPeer(`compromise ${nlp.version}, Node ${process.versions.node}`, (text) => find(nlp, text))
else leave(1, 'Run `npm install compromise` in a folder outside the repository and set PEER_COMPROMISE to that folder.')

function load(path: string): Compromise | undefined {
  try {
    return createRequire(resolve(path, 'package.json'))('compromise')
  } catch {
    return undefined
  }
}

// The offsets begin after the opening mark and their length counts both marks, so the printed words are looked for there.
function find(compromise: Compromise, text: string): Found[] {
  return compromise(text)
    .quotations()
    .json({ offset: true })
    .map((quotation) => {
      const { start, length } = quotation.offset
      const at = text.indexOf(quotation.text, Math.max(0, start - 1))
      return at >= 0 && at <= start
        ? { source: [], cue: [], content: [[at, at + quotation.text.length]] }
        : { source: [], cue: [], content: [[start, start + length]] }
    })
}
