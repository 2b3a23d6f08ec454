import { relations } from '../../../checks/index.js'
import { jsonItem } from '../formats/json.js'
import { openArticle } from '../open-article.js'
import { printFigures } from '../print.js'
import { createTables } from '../references.js'
import { createSettings, type Settings } from '../settings.js'
import { type FileTask, unread } from '../task.js'

/** What a run of `figures` is told. */
export interface FiguresSettings extends Settings {
  format: string
  /** Whether each file is told by its name, for a terminal. */
  several: boolean
}

/** Lists every figure of a file, and what was compared with what. */
export function createFigures(settings: FiguresSettings): FileTask {
  const settingsFor = createSettings(settings)
  const tablesOf = createTables()
  const { format, several, flags } = settings
  return async (job) => {
    const told = await settingsFor(job.file)
    if (told.ignored) return undefined
    const references = await tablesOf(flags.reference ?? told.tables)
    const article = await openArticle(job, told)
    if ('error' in article) return unread(job.file, article.error)
    const { name, analysis } = article
    const compared = relations(analysis, { options: told.check.options ?? {}, references })
    const data = { file: name, quantities: analysis.quantities, dates: analysis.dates, relations: compared }
    const text =
      format === 'json'
        ? jsonItem(data)
        : `${several ? `${name}\n` : ''}${printFigures(analysis, compared)}${several ? '\n' : ''}`
    return { text, severity: 'none', complaints: [], failed: false }
  }
}
