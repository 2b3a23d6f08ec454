import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completionFor, shells } from '../../../src/adapters/cli/completion.js'
import { findingsFormats } from '../../../src/adapters/cli/formats/index.js'
import { createProgram } from '../../../src/adapters/cli/program.js'
import { layFolder } from './folder.js'

const program = createProgram()
const commands = program.commands.map((command) => command.name())

describe.skipIf(process.platform === 'win32')('in bash', () => {
  const home = layFolder({ 'onrecord.bash': completionFor('bash', program) })

  /** What bash offers for the last of these words. */
  function offered(...words: string[]): string[] {
    const line = ['onrecord', ...words].map((word) => `'${word}'`).join(' ')
    const script = `source onrecord.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-u', '-c', script], { cwd: home, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean)
  }

  test('commands', () => {
    expect(offered('')).toEqual([...commands, '--help', '--version'])
    expect(offered('ver')).toEqual(['verify'])
  })

  test.each(program.commands.map((command) => [command.name(), command] as const))(
    'every option of %s',
    (name, command) => {
      const long = command.options.map((option) => option.long)
      expect(offered(name, '--')).toEqual(expect.arrayContaining([...long, '--help']))
    },
  )

  test('values of an option that has a closed list', () => {
    expect(offered('check', '--format', '')).toEqual(Object.keys(findingsFormats))
    expect(offered('check', 'a.md', '--fail-on', 'w')).toEqual(['warning'])
    expect(offered('graph', '--format', 'mer')).toEqual(['mermaid'])
    expect(offered('completion', '')).toEqual([...shells])
  })

  test('nothing of ours where a file stands, so that bash offers files', () => {
    expect(offered('check', '')).toEqual([])
    expect(offered('check', '--reference', '')).toEqual([])
    expect(offered('check', '-o', '')).toEqual([])
  })
})

const has = (command: string) => spawnSync(command, ['--version']).status === 0

test.skipIf(!process.env.CI && !has('zsh'))('zsh reads its script', () => {
  const home = layFolder({ _onrecord: completionFor('zsh', program) })
  expect(spawnSync('zsh', ['-n', join(home, '_onrecord')], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  })
})

test.skipIf(!process.env.CI && !has('fish'))('fish offers values', () => {
  const home = layFolder({})
  writeFileSync(join(home, 'onrecord.fish'), completionFor('fish', program))
  const script = 'source onrecord.fish; complete --do-complete "onrecord check --format s"'
  const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { cwd: home, encoding: 'utf8' })
  expect(stdout).toMatch(/^sarif/)
})
