import picocolors from 'picocolors'
import { check } from '../../../checks/index.js'
import type { Analysis, Finding } from '../../../model/generated/shapes.js'
import { seenText } from '../../../model/seen.js'
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
}

/** Reports what does not hold in a file. */
export function createCheck(settings: CheckSettings): FileTask {
  const settingsFor = createSettings(settings)
  const tablesOf = createTables()
  const format = findingsFormats[settings.format]!
  const colors = picocolors.createColors(settings.colors)
  return async (job) => {
    const told = await settingsFor(job.file)
    if (told.ignored) return undefined
    const references = await tablesOf(settings.flags.reference ?? told.tables)
    const article = await openArticle(job, told)
    if ('error' in article) return unread(job.file, article.error)
    const { name, analysis } = article
    const findings = check(analysis, { ...told.check, references })
    const text = format.article({
      file: name,
      text: analysis.text,
      items: findings.map((finding) => itemOf(analysis, finding)),
      data: { file: name, findings },
      pretty: printFindings(name, analysis, findings, colors),
    })
    return { text, severity: gravest(findings.map(({ severity }) => severity)), complaints: [], failed: false }
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
