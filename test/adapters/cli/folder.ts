import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Lays files into a fresh folder and gives its path. */
export function layFolder(files: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), text)
  }
  return home
}
