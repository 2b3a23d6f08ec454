import picocolors from 'picocolors'
import type { QuoteVerification } from '../../../evidence/verification/verify-quotes.js'
import { verifyQuotes } from '../../../verify.js'
import { silence } from '../../suppressions/index.js'
import { createBaseline } from '../apply-baseline.js'
import { gravest } from '../exit-codes.js'
import { findingsFormats, type Item } from '../formats/index.js'
import { openArticle } from '../open-article.js'
import { createPrepared } from '../prepared-references.js'
import type { ReferenceText } from '../reference-texts.js'
import { createSettings, type Settings } from '../settings.js'
import { type FileTask, unread } from '../task.js'
import { printVerifications } from '../verifications.js'
import { ruleOf, verifyRules } from '../verify-rules.js'

/** What a run of `verify` is told. */
export interface VerifySettings extends Settings {
  format: string
  /** Whether each file is told by its name, for a terminal. */
  several: boolean
  /** File of findings that are known; with `update` all that is found is known. */
  baseline?: { file: string; update: boolean }
}

const NAMES = { known: verifyRules.map(({ id }) => id), ran: () => true }

/** Verifies every quotation of a file against the texts it was taken from. */
export function createVerify(settings: VerifySettings): FileTask {
  const settingsFor = createSettings(settings)
  const preparedOf = createPrepared()
  const partFor = createBaseline(settings.baseline)
  const format = findingsFormats[settings.format]!
  const colors = picocolors.createColors(settings.colors)
  return async (job) => {
    const told = await settingsFor(job.file)
    if (told.ignored) return undefined
    const { texts, references, complaints } = await preparedOf(settings.flags.reference ?? told.references)
    const article = await openArticle(job, told)
    if ('error' in article) return unread(job.file, article.error)
    const { name, analysis } = article
    const verified = verifyQuotes(analysis, references, { policy: told.policy })
    const faulty = verified.filter(({ severity }) => severity !== 'none')
    const { told: heard } = silence(analysis, faulty.map(toFound), ({ check }) => check, NAMES)
    const { fresh, notes } = await partFor(job.file, heard, ({ check, row }) => ({ check, words: row.quote ?? '' }))
    // A verdict that is known, or silenced by a comment, is shown and counts no more.
    const rows = verified.map((row) =>
      fresh.some((one) => one.row === row) ? row : { ...row, severity: 'none' as const },
    )
    const text = format.article({
      file: name,
      text: analysis.text,
      items: rows.flatMap((row) => itemOf(row, texts)),
      data: { file: name, quotations: rows },
      pretty: `${settings.several ? `${name}\n\n` : ''}${printVerifications(rows, texts, colors)}`,
    })
    return {
      text,
      severity: gravest(rows.map(({ severity }) => severity)),
      complaints,
      failed: complaints.length > 0,
      ...notes,
    }
  }
}

const toFound = (row: QuoteVerification) => ({ check: ruleOf(row.verdict), spans: [row.at], row })

// A quotation that the policy does not let pass, with the passage it was compared with.
function itemOf(row: QuoteVerification, texts: readonly ReferenceText[]): Item[] {
  const { severity, verdict, quote = '', reason, rule, at, spans, flags, tier } = row
  if (severity === 'none') return []
  const found = texts.find(({ reference }) => reference.id === row.reference)
  return [
    {
      rule: ruleOf(verdict),
      severity,
      spans: [at],
      words: quote,
      message: `“${quote}”: ${reason}.${rule ? ` ${rule.page}.` : ''}`,
      notes: [],
      related: found ? spans.map((span) => ({ file: found.file, text: found.reference.text, span })) : [],
      properties: { verdict, flags, ...(tier && { tier }) },
    },
  ]
}
