import type { KnownFinding, Severity } from '../../model/generated/shapes.js'
import type { Result } from './do-files.js'
import { EXIT, gravest, reaches } from './exit-codes.js'
import type { Layout } from './formats/format.js'
import { openOutput } from './output.js'
import { createPrinter } from './printer.js'
import { createProgress } from './progress.js'

/** What became of a run over files. */
export interface Run {
  /** The gravest of what was found. */
  severity: Severity | 'none'
  /** Whether something that was asked for could not be done. */
  failed: boolean
  /** Entries of a baseline that fit nothing any more, by file. */
  unused: Map<string, KnownFinding[]>
  /** Entries for a baseline that is to be written, by article. */
  entries: Map<string, KnownFinding[]>
}

/** Prints what becomes of each file as it comes, on standard output or into a file. */
export async function runFiles(
  count: number,
  results: AsyncIterable<Result>,
  layout: Layout,
  path?: string,
): Promise<Run> {
  const progress = createProgress(process.stderr, count)
  const told = new Set<string>()
  const run: Run = { severity: 'none', failed: false, unused: new Map(), entries: new Map() }
  const output = await openOutput(path)
  const printer = createPrinter(layout, output)
  try {
    await printer.begin()
    for await (const { file, done } of results) {
      progress.step(file)
      if (!done) continue
      const complaints = done.complaints.filter((complaint) => !told.has(complaint))
      if (complaints.length > 0) {
        progress.clear()
        for (const complaint of complaints) process.stderr.write(`onrecord: ${complaint}\n`)
        for (const complaint of complaints) told.add(complaint)
      }
      if (done.text !== '') {
        if (path === undefined) progress.clear()
        await printer.add(done.text)
      }
      run.severity = gravest([run.severity, done.severity])
      run.failed ||= done.failed
      if (done.unused) run.unused.set(file, done.unused)
      if (done.entries) run.entries.set(done.entries.article, done.entries.found)
    }
    await printer.end()
    await output.finish()
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    progress.clear()
  }
  return run
}

/** The exit code of a run; without `failOn` what was found is no reason to fail. */
export function exitCodeOf({ severity, failed }: Pick<Run, 'severity' | 'failed'>, failOn?: Severity): number {
  if (failed) return EXIT.wrong
  return failOn && reaches(severity, failOn) ? EXIT.findings : EXIT.clean
}
