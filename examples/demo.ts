// The main job on an article: who said what, what does not hold, and the claims as a graph. `npm run demo` runs it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = 'dist/adapters/cli.js'
const article = 'examples/peacekeepers-leave-mali.md'

const run = (program: string, args: string[]): number =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: program === 'npm' }).status ?? 2

if (!existsSync(`${root}/${command}`) && run('npm', ['run', '--silent', 'build']) !== 0)
  throw new Error('the build failed')

for (const args of [
  ['quotes', article],
  ['check', '--reference', 'examples/population.csv', article],
  ['graph', article, '--format', 'mermaid'],
]) {
  console.log(`\n$ onrecord ${args.join(' ')}\n`)
  // 0: nothing found; 1: findings; 2: a wrong call or a file that cannot be read.
  if (run(process.execPath, [command, ...args]) > 1) process.exitCode = 1
}
