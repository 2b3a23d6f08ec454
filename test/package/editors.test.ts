// What docs/editors.md tells to write into the settings of editors, in those editors as far as they are here.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'smol-toml'
import { afterAll, expect, inject, test } from 'vitest'
import { install } from './install.js'
import { layProject } from './projects.js'

const guide = readFileSync(fileURLToPath(new URL('../../docs/editors.md', import.meta.url)), 'utf8')
const home = install(inject('tarball'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The block of code in the guide that is marked with a name. */
function snippet(name: string): string {
  return new RegExp(`<!-- test: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\\n\`\`\``).exec(guide)![1]!
}

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
    'init.lua': `vim.cmd('filetype on')\n${snippet(Number(nvim) < 11 ? 'nvim-0.7' : 'nvim-0.11')}\n${wait}`,
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

test('the settings for Helix are TOML that names the server and the languages', () => {
  const { 'language-server': servers, language } = parse(snippet('helix')) as {
    'language-server': Record<string, { command: string; config: { onrecord: { checks: object } } }>
    language: { name: string; 'language-servers': string[] }[]
  }
  expect(servers.onrecord!.command).toBe('onrecord-lsp')
  expect(servers.onrecord!.config.onrecord.checks).toEqual({ 'vague-source': 'off' })
  for (const one of language) expect(one['language-servers']).toEqual(Object.keys(servers))
})
