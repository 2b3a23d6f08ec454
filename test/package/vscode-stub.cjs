// A stub of the module `vscode`, and a run of an extension with it: `node vscode-stub.cjs FOLDER`. Prints what the extension
// registered and what its server published for one document. What is not named here answers anything with itself.
const Module = require('node:module')
const { join } = require('node:path')

const anything = () =>
  new Proxy(class {}, {
    get: (target, name) => {
      if (name === Symbol.iterator) return function* none() {}
      if (name === Symbol.toPrimitive) return () => ''
      if (name === 'prototype' || typeof name === 'symbol') return target[name]
      if (name === 'then') return undefined
      target[name] ??= anything()
      return target[name]
    },
    apply: () => anything(),
    construct: () => ({ dispose() {} }),
  })

const event = () => () => ({ dispose() {} })
const path = '/nowhere/article.md'
const uri = { scheme: 'file', fsPath: path, path, toString: () => `file://${path}` }
const text = 'The pool costs between 50 and 40 pounds.\n'
const article = {
  uri,
  languageId: 'markdown',
  version: 1,
  isClosed: false,
  lineCount: 2,
  getText: () => text,
  fileName: path,
}
const registered = []
let publish
const published = new Promise((resolve) => {
  publish = resolve
})

class Place {
  constructor(...parts) {
    Object.assign(this, { parts })
  }
}
const named = {
  version: '1.91.0',
  env: { language: 'en', appName: 'stub', appHost: 'desktop' },
  Uri: { parse: (value) => ({ ...uri, toString: () => value }), file: (value) => ({ ...uri, fsPath: value }) },
  Position: Place,
  Range: Place,
  Location: Place,
  Disposable: class {
    static from = () => ({ dispose() {} })
    dispose() {}
  },
  EventEmitter: class {
    listeners = []
    event = (listener) => {
      this.listeners.push(listener)
      return { dispose() {} }
    }
    fire(value) {
      for (const listener of this.listeners) listener(value)
    }
    dispose() {}
  },
  CancellationTokenSource: class {
    token = { isCancellationRequested: false, onCancellationRequested: event() }
    cancel() {}
    dispose() {}
  },
  CancellationError: Error,
  commands: { registerCommand: (name) => registered.push(name) && { dispose() {} } },
  window: {
    createOutputChannel: () => ({
      append() {},
      appendLine() {},
      show() {},
      dispose() {},
      trace() {},
      debug() {},
      info() {},
      warn() {},
      error() {},
      logLevel: 3,
      onDidChangeLogLevel: event(),
    }),
    visibleTextEditors: [],
    tabGroups: { all: [], onDidChangeTabs: event(), onDidChangeTabGroups: event() },
    onDidChangeActiveTextEditor: event(),
    onDidChangeVisibleTextEditors: event(),
    showErrorMessage: async (message) => void process.stderr.write(`${message}\n`),
    showWarningMessage: async (message) => void process.stderr.write(`${message}\n`),
  },
  workspace: {
    isTrusted: true,
    textDocuments: [article],
    notebookDocuments: [],
    workspaceFolders: undefined,
    getConfiguration: () => ({ get: (_, other) => other, has: () => false, inspect: () => undefined }),
    getWorkspaceFolder: () => undefined,
    createFileSystemWatcher: () => ({ onDidCreate: event(), onDidChange: event(), onDidDelete: event(), dispose() {} }),
    ...Object.fromEntries(
      'OpenTextDocument CloseTextDocument ChangeTextDocument SaveTextDocument ChangeConfiguration ChangeWorkspaceFolders CreateFiles RenameFiles DeleteFiles OpenNotebookDocument CloseNotebookDocument ChangeNotebookDocument SaveNotebookDocument GrantWorkspaceTrust'
        .split(' ')
        .map((name) => [`onDid${name}`, event()]),
    ),
    ...Object.fromEntries(
      'SaveTextDocument CreateFiles RenameFiles DeleteFiles'.split(' ').map((name) => [`onWill${name}`, event()]),
    ),
  },
  languages: new Proxy(
    {
      match: () => 10,
      createDiagnosticCollection: () => ({
        set: (_, diagnostics) => publish(diagnostics.map(({ code }) => code?.value ?? code)),
        delete() {},
        clear() {},
        dispose() {},
      }),
    },
    { get: (target, name) => target[name] ?? (() => ({ dispose() {} })) },
  ),
}
const vscode = new Proxy(named, {
  get: (target, name) => {
    target[name] ??= anything()
    return target[name]
  },
})

const load = Module._load
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest))

async function main(folder) {
  const { activate, deactivate } = require(join(folder, 'dist/extension.cjs'))
  await activate({ extensionPath: folder, subscriptions: [], asAbsolutePath: (one) => join(folder, one) })
  const codes = await published
  await deactivate()
  process.stdout.write(JSON.stringify({ commands: registered, codes, ended: true }))
  process.exit(0)
}
main(process.argv[2])
