import { type ChildProcess, spawn } from 'node:child_process'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

/** An editor as far as the protocol goes: a client of its own that speaks to the server in a process of its own. */
export interface Editor {
  connection: ProtocolConnection
  process: ChildProcess
  capabilities: InitializeResult['capabilities']
  /** What the server wrote to standard error. */
  errors(): string
  open(uri: string, languageId: string, text: string): void
  /** Edits are those of the protocol, in the positions agreed on. */
  change(uri: string, version: number, contentChanges: object[]): void
  /** The next diagnostics of a document that are right; those that have come already count from where the last call ended. */
  diagnostics(uri: string, isRight?: (params: PublishDiagnosticsParams) => boolean): Promise<Diagnostic[]>
  /** All that has been published so far. */
  published: PublishDiagnosticsParams[]
  /** Ends the session as the protocol has it, and gives the exit code. */
  end(): Promise<number | null>
}

export interface EditorOptions {
  args: string[]
  encodings?: string[]
  settings?: object
  root?: string
  capabilities?: ClientCapabilities
  cwd?: string
}

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
}

/** Starts the server, and the session with it. */
export async function startEditor(options: EditorOptions): Promise<Editor> {
  const { args, encodings, settings, root, capabilities = {}, cwd } = options
  const child = spawn(process.execPath, args, { stdio: 'pipe', ...(cwd && { cwd }) })
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published: PublishDiagnosticsParams[] = []
  const listeners = new Set<() => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params)
    for (const listener of listeners) listener()
  })
  connection.listen()
  const { capabilities: found } = (await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root ?? null,
    initializationOptions: settings,
    capabilities: { ...CAPABILITIES, ...capabilities, ...(encodings && { general: { positionEncodings: encodings } }) },
  })) as InitializeResult
  await connection.sendNotification('initialized', {})
  let seen = 0
  return {
    connection,
    process: child,
    capabilities: found,
    errors: () => errors,
    published,
    open(uri, languageId, text) {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
    },
    change(uri, version, contentChanges) {
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    },
    diagnostics(uri, isRight = () => true) {
      return new Promise((resolve, reject) => {
        const look = () => {
          for (; seen < published.length; seen++) {
            const params = published[seen]!
            if (params.uri !== uri || !isRight(params)) continue
            seen++
            return finish(() => resolve(params.diagnostics))
          }
        }
        const timer = setTimeout(
          () => finish(() => reject(new Error(`no such diagnostics of ${uri}; ${errors}`))),
          15_000,
        )
        const finish = (use: () => void) => {
          clearTimeout(timer)
          listeners.delete(look)
          use()
        }
        listeners.add(look)
        look()
      })
    },
    async end() {
      if (child.exitCode !== null) return child.exitCode
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      const code = await ended
      connection.dispose()
      return code
    },
  }
}
