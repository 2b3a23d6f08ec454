import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Keeps what tests and the programs they start write for a while in one folder, which goes with the last of them. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const names = process.platform === 'win32' ? ['TEMP', 'TMP'] : ['TMPDIR']
  for (const name of names) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
