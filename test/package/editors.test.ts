// What docs/editors.md tells to write into the settings of editors, in those editors as far as they are here.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parse } from 'smol-toml'
import { afterAll, expect, inject, test } from 'vitest'
import { install } from '../../packed.js'
import { layProject } from './projects.js'
import { sample } from './samples.js'

const home = install(inject('tarball'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const nvim = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout?.match(/NVIM v0\.(\d+)/)?.[1]
const hint = nvim ? '' : ' (skipped: install Neovim, `apt-get install neovim`)'

test.skipIf(!nvim && !process.env.CI)(`Neovim shows diagnostics with the settings of the guide${hint}`, () => {
  const wait = `
vim.defer_fn(function() vim.cmd('cquit 3') end, 60000)
vim.api.nvim_create_autocmd('DiagnosticChanged', { callback = function()
  local found = vim.diagnostic.get(0)
  if #found == 0 then return end
  for _, one in ipairs(found) do
    io.stdout:write(vim.json.encode({ one.code or one.user_data.lsp.code, one.lnum, one.col, one.end_col, one.source }), '\\n')
  end
  vim.cmd('quitall!')
end })
`
  const words = '🏊 Zoë’s pool costs between 50 and 40 pounds.'
  const folder = layProject(home, 'newsroom', {
    'init.lua': `vim.cmd('filetype on')\n${Number(nvim) < 11 ? sample('nvim-0.7') : sample('nvim-0.11')}\n${wait}`,
    'article.md': `# The pool\n\n${words}\n\nMany observers believe that it is not safe.\n`,
    'bin/onrecord-lsp': `#!/bin/sh\nexec "${process.execPath}" "${join(home, 'node_modules/onrecord/dist/adapters/lsp/main.js')}" "$@"\n`,
  })
  chmodSync(join(folder, 'bin/onrecord-lsp'), 0o755)
  const env = { ...process.env, HOME: folder, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }
  const args = ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', 'article.md']
  const output = execFileSync('nvim', args, { cwd: folder, env, encoding: 'utf8', timeout: 90_000 })
  // Neovim counts columns in bytes; the check that the settings switch off says nothing.
  const start = Buffer.byteLength(words.slice(0, words.indexOf('50')))
  const lines = output.split('\n').filter((line) => line.startsWith('['))
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    ['range-inverted', 2, start, start + '50 and 40 pounds'.length, 'onrecord'],
  ])
})

// Only one of the two is for the Neovim that is here; what both hand over is read from them in it.
test.skipIf(!nvim && !process.env.CI)(`Neovim is told the same, whichever its version is${hint}`, () => {
  const told = (code: string, before: string, after: string) => {
    const folder = layProject(home, 'told', {
      'told.lua': `${before}\n${code}\n${after}\nio.stdout:write(vim.json.encode(told))\nvim.cmd('quitall!')`,
    })
    const args = ['--headless', '-n', '-i', 'NONE', '-u', 'NONE', '-c', 'luafile told.lua']
    return JSON.parse(execFileSync('nvim', args, { cwd: folder, encoding: 'utf8', timeout: 60_000 }))
  }
  const recent = told(
    sample('nvim-0.11'),
    'told = {} vim.lsp.config = function(name, given) told = given told.name = name end vim.lsp.enable = function(name) told.enabled = name end',
    '',
  )
  const earlier = told(
    sample('nvim-0.7'),
    'told = {} vim.lsp.start_client = function(given) told = given end vim.api.nvim_create_autocmd = function(_, given) patterns = given.pattern given.callback() end',
    'told.filetypes = patterns',
  )
  expect(recent).toMatchObject({ name: 'onrecord', enabled: 'onrecord' })
  for (const field of ['name', 'cmd', 'filetypes', 'settings']) expect(earlier[field]).toEqual(recent[field])
  expect(earlier.init_options).toEqual(earlier.settings)
})

test('the settings for Helix are TOML that names the server and the languages', () => {
  const { 'language-server': servers, language } = parse(sample('helix')) as {
    'language-server': Record<string, { command: string; config: { onrecord: { checks: object } } }>
    language: { name: string; 'language-servers': string[] }[]
  }
  expect(servers.onrecord!.command).toBe('onrecord-lsp')
  expect(servers.onrecord!.config.onrecord.checks).toEqual({ 'vague-source': 'off' })
  for (const one of language) expect(one['language-servers']).toEqual(Object.keys(servers))
})
