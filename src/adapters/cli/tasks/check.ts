import picocolors from 'picocolors'
import type { CheckOptions } from '../../../checks/index.js'
import type { Analysis, Finding } from '../../../model/generated/shapes.js'
import { seenText } from '../../../model/seen.js'
import { createBaseline } from '../apply-baseline.js'
import { checkArticle } from '../check-article.js'
import { gravest } from '../exit-codes.js'
import { fixComments } from '../fix-comments.js'
import { findingsFormats, type Item } from '../formats/index.js'
import type { FileJob } from '../inputs.js'
import { type Article, openArticle } from '../open-article.js'
import { writeWhole } from '../output.js'
import { printFindings } from '../print.js'
import { createTables } from '../references.js'
import { createSettings, type FileSettings, type Settings } from '../settings.js'
import { type FileTask, unread } from '../task.js'

/** What a run of `check` is told. */
export interface CheckSettings extends Settings {
  format: string
  /** File of findings that are known; with `update` all that is found is known. */
  baseline?: { file: string; update: boolean }
  /** Whether comments that silence nothing are taken out of the file. */
  fix?: boolean
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
    const opened = await openArticle(job, told)
    if ('error' in opened) return unread(job.file, opened.error)
    const options = { ...told.check, references }
    const { article, fixed } =
      settings.fix && job.text === undefined
        ? await fixArticle(job, opened, told, options)
        : { article: opened, fixed: 0 }
    const { name, analysis } = article
    const complaints =
      fixed > 0 ? [`${name}: took out ${fixed} ${fixed === 1 ? 'comment' : 'comments'} that silenced nothing`] : []
    const { found, silenced } = checkArticle(analysis, options)
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
    return { text, severity: gravest(fresh.map(({ severity }) => severity)), complaints, failed: false, ...notes }
  }
}

/** Takes comments that silence nothing out of a file; gives the article as it is then. */
async function fixArticle(
  { file }: FileJob,
  article: Article,
  told: FileSettings,
  options: CheckOptions,
): Promise<{ article: Article; fixed: number }> {
  const { found } = checkArticle(article.analysis, options)
  const { text, count } = fixComments(article, found)
  if (count === 0) return { article, fixed: 0 }
  await writeWhole(file, text)
  const again = await openArticle({ file, text }, told)
  return { article: 'error' in again ? article : again, fixed: count }
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
