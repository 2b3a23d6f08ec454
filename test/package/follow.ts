import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { Step } from '../../docs/site/guide-steps.js'
import { install } from '../../packed.js'

/** What came of the commands of a guide. */
export interface Followed {
  /** What was printed before each place where the guide says what is printed. */
  outputs: string[]
  /** Each command with its exit code. */
  codes: [command: string, code: number | null, complaint: string][]
}

/**
 * Does what a guide says, in a folder. In place of `npm install onrecord` the packed package is put where npm would put it, with
 * its commands and with what is installed beside it, as the tests have no network.
 */
export function follow(steps: readonly Step[], folder: string, tarball: string): Followed {
  const followed: Followed = { outputs: [], codes: [] }
  let cwd = folder
  let printed = ''
  for (const step of steps)
    if (step.kind === 'save') {
      mkdirSync(dirname(join(cwd, step.path)), { recursive: true })
      writeFileSync(join(cwd, step.path), step.text)
    } else if (step.kind === 'prints') followed.outputs.push(printed)
    else {
      printed = ''
      for (const command of step.commands) {
        const to = /^cd (\S+)$/.exec(command)?.[1]
        if (to) cwd = join(cwd, to)
        else if (/^npm install (?:--global )?onrecord\b/.test(command))
          installInto(cwd, tarball, command.split('onrecord')[1]!.split(' ').filter(Boolean))
        else {
          // A machine on which nothing is set up.
          const env = {
            PATH: `${join(cwd, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
            HOME: folder,
            NO_COLOR: '1',
            npm_config_offline: 'true',
          }
          const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8' })
          printed += stdout.replaceAll(/[ \t]+$/gm, '')
          followed.codes.push([command, status, stderr])
        }
      }
    }
  return followed
}

function installInto(folder: string, tarball: string, beside: readonly string[]): void {
  const home = install(tarball, beside)
  const modules = join(folder, 'node_modules')
  renameSync(join(home, 'node_modules'), modules)
  rmSync(home, { recursive: true })
  const { bin } = JSON.parse(readFileSync(join(modules, 'onrecord/package.json'), 'utf8'))
  mkdirSync(join(modules, '.bin'))
  for (const [name, path] of Object.entries<string>(bin))
    symlinkSync(join('../onrecord', path), join(modules, '.bin', name))
}
