import picocolors from 'picocolors'
import type { Analysis, Finding } from '../../../model/generated/shapes.js'
import { seenText } from '../../../model/seen.js'
import { createBaseline } from '../apply-baseline.js'
import { checkArticle } from '../check-article.js'
import { gravest } from '../exit-codes.js'
import { findingsFormats, type Item } from '../formats/index.js'
import { openArticle } from '../open-article.js'
import { printFindings } from '../print.js'
import { createTables } from '../references.js'
import { createSettings, type Settings } from '../settings.js'
import { type FileTask, unread } from '../task.js'

/** What a run of `check` is told. */
export interface CheckSettings extends Settings {
  format: string
  /** File of findings that are known; with `update` all that is found is known. */
  baseline?: { file: string; update: boolean }
}

/** Reports what does not hold in a file. */
export function createCheck(settings: CheckSettings): FileTask {
  const settingsFor = createSettings(settings)
  const tablesOf = createTables()
  const partFor = createBaseline(settings.baseline)
  const format = findingsFormats[settings.format]!
  const colors = picocolors.createColors(settings.colors)
  return async (job) => {
    const told = await settingsFor(job.file)
    if (told.ignored) return undefined
    const references = await tablesOf(settings.flags.reference ?? told.tables)
    const article = await openArticle(job, told)
    if ('error' in article) return unread(job.file, article.error)
    const { name, analysis } = article
    const { found, silenced } = checkArticle(analysis, { ...told.check, references })
    const { fresh, notes } = await partFor(job.file, found, ({ check, spans }) => ({
      check,
      words: seenText(analysis, spans),
    }))
    const text = format.article({
      file: name,
      text: analysis.text,
      items: fresh.map((finding) => itemOf(analysis, finding)),
      data: { file: name, findings: fresh, ...(silenced.length > 0 && { silenced }) },
      pretty: printFindings(name, analysis, fresh, colors),
    })
    return { text, severity: gravest(fresh.map(({ severity }) => severity)), complaints: [], failed: false, ...notes }
  }
}

function itemOf(analysis: Analysis, { check, severity, spans, message, evidence }: Finding): Item {
  return {
    rule: check,
    severity,
    spans,
    words: seenText(analysis, spans),
    message,
    notes: evidence.map(({ text, reference }) => `${text}${reference ? ` (${reference})` : ''}`),
  }
}
