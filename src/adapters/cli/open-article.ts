import { type AnalyzeOptions, analyze } from '../../analyze.js'
import type { Analysis } from '../../model/generated/shapes.js'
import { type FileJob, readInput } from './inputs.js'
import type { FileSettings } from './settings.js'

/** A file that was read and analysed. */
export interface Article {
  name: string
  analysis: Analysis
  /** What it was analysed with. */
  options: AnalyzeOptions
}

/** Reads and analyses a file; the reason where it can't be read. */
export async function openArticle(
  job: FileJob,
  { analyze: given, input }: FileSettings,
): Promise<Article | { error: string }> {
  const read = await readInput(job, input)
  if ('error' in read) return { error: read.error }
  const options = { ...given, ...(read.format && { format: read.format }) }
  return { name: job.file === '-' ? '<stdin>' : job.file, analysis: analyze(read.text, options), options }
}
