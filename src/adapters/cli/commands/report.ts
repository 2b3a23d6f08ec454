import type { Command } from 'commander'
import { relations } from '../../../checks/index.js'
import { type ReportArticle, writeReport } from '../../../export/report/index.js'
import { verifyQuotes } from '../../../verify.js'
import { checkArticle } from '../check-article.js'
import { eachArticle } from '../each-article.js'
import { fileCommand, REFERENCE_TEXT, settingsOf, withExamples } from '../file-command.js'
import { append, policyOption } from '../option-values.js'
import { writeWhole } from '../output.js'
import { createPrepared } from '../prepared-references.js'
import { pagedReferences, type ReferenceText } from '../reference-texts.js'
import { createTables } from '../references.js'
import { exitCodeOf } from '../run-files.js'

/** `onrecord report`. */
export function addReport(program: Command): void {
  const command = fileCommand(
    program,
    'report',
    'write one page for a browser: who says what, findings, figures, verdicts',
    REFERENCE_TEXT,
  )
    .option('--references <file>', 'a table of known figures, CSV or JSON; may be given several times', append)
    .addOption(policyOption())
    .option('-o, --output <file>', 'write into this file instead of standard output')
  withExamples(command, '--reference speech.pdf -o report.html article.md')
  command.action(async (paths: string[], { output }: { output?: string }, command: Command) => {
    const settings = settingsOf(command)
    const { reference, references } = settings.flags
    const tablesOf = createTables()
    const preparedOf = createPrepared()
    const articles: ReportArticle[] = []
    const texts = new Map<string, ReferenceText>()
    const run = await eachArticle(paths, settings, async ({ name, analysis }, told) => {
      const prepared = await preparedOf(reference ?? told.references)
      for (const text of prepared.texts) texts.set(text.reference.id, text)
      const tables = await tablesOf(references ?? told.tables)
      const verifications =
        prepared.texts.length > 0 && verifyQuotes(analysis, prepared.references, { policy: told.policy })
      articles.push({
        name,
        analysis,
        findings: checkArticle(analysis, { ...told.check, references: tables }).found,
        relations: relations(analysis, { options: told.check.options ?? {}, references: tables }),
        ...(verifications && { verifications }),
      })
      return prepared.complaints
    })
    if (articles.length > 0) {
      const page = writeReport(articles, { references: pagedReferences([...texts.values()]) })
      if (output) await writeWhole(output, page)
      else process.stdout.write(page)
    }
    process.exitCode = exitCodeOf(run)
  })
}
