// Reads whole articles, in a thread of its own, so that the desk answers a key while one is being read.
import {
  type Analysis,
  analyze,
  check,
  type PreparedReferences,
  policies,
  prepareReferences,
  type ReferenceRow,
  relations,
  verifyQuotes,
} from 'onrecord'
import { html } from 'onrecord/html'
import { markdown } from 'onrecord/markdown'
import { type ReportArticle, writeReport } from 'onrecord/report'
import type { FromReader, Look, Saved, Settings, ToReader } from '../messages.js'
import { clock } from './clock.js'
import { markupIn } from './markup-in.js'
import { pagesOf, readSource, type TextSource } from './read-source.js'
import { analyzeOptionsOf, checkOptionsOf } from './settings.js'

const FORMATS = { text: undefined, markdown, html }

/** Answers what the desk asks through `port`. */
export function startReader(port: MessagePort): void {
  let rows: ReferenceRow[] = []
  let texts: TextSource[] = []
  let prepared: PreparedReferences = prepareReferences([])
  let last: ReportArticle | undefined
  const answer = (message: FromReader) => port.postMessage(message)

  const read = ({ text, name, settings }: Look): ReportArticle => {
    const analysis = analyzeAs(text, settings)
    const options = { ...checkOptionsOf(settings), references: rows }
    return {
      name,
      analysis,
      findings: check(analysis, options),
      relations: relations(analysis, options),
      ...(texts.length > 0 && { verifications: verifyQuotes(analysis, prepared, { policy: policyOf(settings) }) }),
    }
  }
  const save = (what: Saved): string => {
    if (!last) return ''
    return what === 'report' ? writeReport([last], { references: pagesOf(texts) }) : JSON.stringify(last.analysis)
  }
  port.onmessage = ({ data }: MessageEvent<ToReader>) => {
    if (data.kind === 'save') answer({ kind: 'saved', what: data.what, content: save(data.what) })
    else if (data.kind === 'sources') {
      const sources = data.files.map(readSource)
      rows = sources.flatMap((source) => source.rows ?? [])
      texts = sources.flatMap((source) => source.texts ?? [])
      prepared = prepareReferences(texts)
    } else {
      const from = clock()
      try {
        last = read(data.look)
        answer({ kind: 'read', id: data.id, article: last, read: { from, to: clock() } })
      } catch (error) {
        answer({ kind: 'failed', id: data.id, reason: String(error) })
      }
    }
  }
}

function analyzeAs(text: string, settings: Settings): Analysis {
  const format = FORMATS[settings.format === 'auto' ? markupIn(text) : settings.format]
  return analyze(text, { ...(format && { format }), ...analyzeOptionsOf(settings) })
}

const policyOf = ({ policy }: Settings): keyof typeof policies =>
  Object.hasOwn(policies, policy) ? (policy as keyof typeof policies) : 'strict'
