import { DataError } from '../../model/errors.js'
import { prepareReferences } from '../../verify.js'
import { findFiles } from '../cli/inputs.js'
import { readReferenceTexts } from '../cli/reference-texts.js'
import { readReferences } from '../cli/references.js'
import type { Reading } from './article.js'
import type { ConfigureParams } from './messages.js'
import { pathsIn } from './references.js'
import { analyzeOptions, checkOptions } from './settings.js'

/** How texts are read by these settings, the files they name included, and what is wrong with those files. */
export async function configured({
  settings,
  root,
}: ConfigureParams): Promise<{ reading: Reading; problems: string[] }> {
  const problems: string[] = []
  const texts = await readReferenceTexts(await findFiles(pathsIn(root, settings.references)))
  for (const { file, reference } of texts) if (reference.unreadable) problems.push(`${file}: ${reference.unreadable}`)
  const tables = await readReferences(await findFiles(pathsIn(root, settings.tables))).catch((error: unknown) => {
    if (!(error instanceof DataError)) throw error
    problems.push(error.message)
    return []
  })
  const reading: Reading = {
    analyze: analyzeOptions(settings),
    check: { ...checkOptions(settings), references: tables },
    texts,
    ...(texts.length > 0 && { shelf: prepareReferences(texts.map(({ reference }) => reference)) }),
    ...(settings.policy && { policy: settings.policy }),
  }
  return { reading, problems }
}
