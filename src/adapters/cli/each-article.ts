import { doHere } from './do-files.js'
import { plain } from './formats/format.js'
import { findFiles } from './inputs.js'
import { type Article, openArticle } from './open-article.js'
import { type Run, runFiles } from './run-files.js'
import { createSettings, type FileSettings, type Settings } from './settings.js'
import { unread } from './task.js'

/** Hands over each file that could be read, one after the other; what `use` gives went wrong with something else. */
export async function eachArticle(
  paths: readonly string[],
  settings: Settings,
  use: (article: Article, settings: FileSettings) => Promise<string[] | undefined>,
): Promise<Run> {
  const settingsFor = createSettings(settings)
  const files = await findFiles(paths)
  const results = doHere(files, async (job) => {
    const told = await settingsFor(job.file)
    if (told.ignored) return undefined
    const article = await openArticle(job, told)
    if ('error' in article) return unread(job.file, article.error)
    const complaints = (await use(article, told)) ?? []
    return { text: '', severity: 'none', complaints, failed: complaints.length > 0 }
  })
  return runFiles(files.length, results, plain)
}
