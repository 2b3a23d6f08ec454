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
import { checks } from 'onrecord/checks'
import { html } from 'onrecord/html'
import { markdown } from 'onrecord/markdown'
import { type PagedReference, type ReportArticle, type ReportParts, reportParts, writeReport } from 'onrecord/report'
import type { ReadSource, Settings, SourceFile } from '../messages.js'
import { markupIn } from './markup-in.js'
import { readSource, type TextSource } from './read-source.js'

const FORMATS = { text: undefined, markdown, html }

/** An article and what it is held against. */
export interface Desk {
  /** Takes these files in place of those before, and tells what became of each. */
  readSources(files: readonly SourceFile[]): ReadSource[]
  look(text: string, name: string, settings: Settings): { parts: ReportParts; words: number }
  /** The last report as a page, or its analysis as JSON. */
  save(what: 'report' | 'analysis'): string
}

/** A desk with nothing on it. */
export function createDesk(): Desk {
  let rows: ReferenceRow[] = []
  let texts: TextSource[] = []
  let prepared: PreparedReferences = prepareReferences([])
  let last: ReportArticle | undefined
  const paged = (): PagedReference[] => texts.map(({ id, text, title = id }) => ({ id, text, title }))

  return {
    readSources(files) {
      const read = files.map(readSource)
      rows = read.flatMap((source) => source.rows ?? [])
      texts = read.flatMap((source) => source.texts ?? [])
      prepared = prepareReferences(texts)
      return read.map(({ name, problem, rows, texts }) => ({
        name,
        ...(problem !== undefined && { problem }),
        ...(rows && { rows: rows.length }),
        ...(texts && { texts: texts.length }),
      }))
    },
    look(text, name, settings) {
      const analysis = analyzeAs(text, settings)
      // A link may name a check that there is not; relations are of figures alone.
      const off = checks.filter(({ id }) => settings.off.includes(id))
      const ids = (list: typeof off) => list.map(({ id }) => id)
      last = {
        name,
        analysis,
        findings: check(analysis, { references: rows, off: ids(off) }),
        relations: relations(analysis, {
          references: rows,
          off: ids(off.filter(({ subject }) => subject === 'figures')),
        }),
        ...(texts.length > 0 && { verifications: verifyQuotes(analysis, prepared, { policy: policyOf(settings) }) }),
      }
      return { parts: reportParts(last, paged()), words: text.match(/\S+/g)?.length ?? 0 }
    },
    save(what) {
      if (!last) return ''
      return what === 'report' ? writeReport([last], { references: paged() }) : JSON.stringify(last.analysis)
    },
  }
}

function analyzeAs(text: string, { format: name, dateline, minConfidence }: Settings): Analysis {
  const format = FORMATS[name === 'auto' ? markupIn(text) : name]
  return analyze(text, { ...(format && { format }), ...(dateline !== '' && { dateline }), minConfidence })
}

const policyOf = ({ policy }: Settings): keyof typeof policies =>
  Object.hasOwn(policies, policy) ? (policy as keyof typeof policies) : 'strict'
