#!/usr/bin/env node
import { createConnection } from 'vscode-languageserver/node'
import { version } from '../../version.js'
import { serve } from './index.js'

const HELP = `onrecord-lsp ${version}, a language server for news text: who said it, do the figures hold, and does the source say so?

An editor starts it and speaks to it over standard input and output (--stdio, which may be left out), --node-ipc, --socket=PORT or
--pipe=NAME. See docs/editors.md.
`
const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)/
const args = process.argv.slice(2)
if (args.includes('--help')) process.stdout.write(HELP)
else if (args.includes('--version')) process.stdout.write(`${version}\n`)
else {
  if (!args.some((arg) => TRANSPORT.test(arg))) process.argv.push('--stdio')
  serve(createConnection())
}
