import { analyze } from '../../analyze.js'
import type { Analysis } from '../../model/generated/shapes.js'
import { type FileJob, readInput } from './inputs.js'
import type { FileSettings } from './settings.js'

/** A file that was read and analysed. */
export interface Article {
  name: string
  analysis: Analysis
}

/** Reads and analyses a file; the reason where it can't be read. */
export async function openArticle(
  job: FileJob,
  { analyze: options, input }: FileSettings,
): Promise<Article | { error: string }> {
  const read = await readInput(job, input)
  if ('error' in read) return { error: read.error }
  const analysis = analyze(read.text, { ...options, ...(read.format && { format: read.format }) })
  return { name: job.file === '-' ? '<stdin>' : job.file, analysis }
}
