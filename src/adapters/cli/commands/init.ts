import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { EXIT } from '../exit-codes.js'
import { writeWhole } from '../output.js'
import { configText, workflowText } from '../starters.js'

/** `onrecord init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('write a configuration, and a workflow that checks articles on GitHub')
    .argument('[folder]', 'where', '.')
    .option('--force', 'write over what is there')
    .action(async (folder: string, { force = false }: { force?: boolean }) => {
      const files = { 'onrecord.config.json': configText, '.github/workflows/onrecord.yml': workflowText }
      const there = Object.keys(files).filter((name) => existsSync(join(folder, name)))
      if (there.length > 0 && !force) {
        process.stderr.write(
          `onrecord: ${there.join(' and ')} ${there.length > 1 ? 'are' : 'is'} there already and nothing was written; --force writes over\n`,
        )
        process.exitCode = EXIT.wrong
        return
      }
      for (const [name, text] of Object.entries(files)) {
        await writeWhole(join(folder, name), text)
        process.stdout.write(`wrote ${join(folder, name)}\n`)
      }
    })
}
