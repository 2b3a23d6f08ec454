import type { KnownFinding, Severity } from '../../model/generated/shapes.js'
import type { FileJob } from './inputs.js'

/** What became of one file: plain data and small, as it may come from a worker. */
export interface Done {
  /** What is printed for the file. */
  text: string
  /** The gravest of what was found. */
  severity: Severity | 'none'
  /** What went wrong, for standard error; each is told once a run. */
  complaints: string[]
  /** Whether something that was asked for could not be done. */
  failed: boolean
  /** Entries of the baseline that fit nothing in the file any more. */
  unused?: KnownFinding[]
  /** Entries for a baseline that is to be written, and how it calls the file. */
  entries?: { article: string; found: KnownFinding[] }
}

/** Does the work of a command on one file; nothing where the file is left out. */
export type FileTask = (job: FileJob) => Promise<Done | undefined>

/** What is done with a file that was not read. */
export function unread(file: string, reason: string): Done {
  return { text: '', severity: 'none', complaints: [`${file}: ${reason}`], failed: true }
}
