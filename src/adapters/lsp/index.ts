import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import { version } from '../../version.js'
import { type Client, capabilitiesFor, readClient } from './capabilities.js'
import { createDesk, until } from './desk.js'
import { diagnosticOf } from './diagnostics.js'
import { markupOfDocument } from './markup-of.js'
import * as messages from './messages.js'
import { createPositions } from './positions.js'
import { type ReadingThread, startReadingThread } from './reading-thread.js'
import { DELAY, readSettings, type Settings } from './settings.js'

// The files that decide how texts are read.
const WATCHED = [{ globPattern: '**/onrecord.config.{js,ts,json}' }, { globPattern: '**/package.json' }]

/** A reading thread that ends by itself more often than this is not started again. */
const MOST_STARTS = 3

/** Serves an editor on a connection of `vscode-languageserver`, and listens: all that `onrecord-lsp` does. */
export function serve(connection: Connection): void {
  let client: Client = readClient({})
  let settings: Settings = {}
  let root: string | undefined
  let thread: ReadingThread | undefined
  let starts = 0
  let told = new Set<string>()
  let ready: Promise<void> = Promise.resolve()

  const desk = createDesk({
    delay: () => settings.delay ?? DELAY,
    ready: () => ready,
    async read({ uri, version, text, markup }) {
      const { known, problems } = await running().connection.sendRequest(messages.read, { uri, version, text, markup })
      complain(problems)
      return known
    },
    show(document, findings) {
      const { uri, version } = document
      const { related } = client
      const { docs } = settings
      const options = { related, ...(docs !== undefined && { docs }) }
      const diagnostics = findings.map((finding) => diagnosticOf(finding, document, options))
      void connection.sendDiagnostics({ uri, version, diagnostics })
    },
    fail: (reason) => connection.console.error(`The text could not be read: ${String(reason)}`),
  })

  function running(): ReadingThread {
    thread ??= start()
    return thread
  }

  function start(): ReadingThread {
    starts++
    const started = startReadingThread(new URL('./reader.js', import.meta.url), (reason) => {
      thread = undefined
      connection.console.error(`The thread that reads texts has ended: ${reason}`)
      if (starts < MOST_STARTS) desk.readAll()
    })
    configure(started)
    return started
  }

  function configure({ connection: reader }: ReadingThread): void {
    const params = { settings, encoding: client.encoding, ...(root !== undefined && { root }) }
    void reader.sendNotification(messages.configure, params)
  }

  // As a notification: a client need not know the request that would wait for a click.
  function warn(message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
  }

  // Each problem is told once, and again where settings have changed.
  function complain(problems: readonly string[]): void {
    for (const problem of problems) if (!told.has(problem)) warn(`onrecord: ${problem}`)
    told = new Set([...told, ...problems])
  }

  function take(sent: unknown): void {
    const { settings: read, problems } = readSettings(sent)
    settings = read
    told = new Set()
    complain(problems)
    if (thread) configure(thread)
    desk.readAll()
  }

  async function askSettings(): Promise<void> {
    take(await connection.workspace.getConfiguration('onrecord'))
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = readClient(params.capabilities)
    root = params.workspaceFolders?.[0]?.uri ?? params.rootUri ?? undefined
    const { settings: read, problems } = readSettings(sectionOf(params.initializationOptions))
    settings = read
    complain(problems)
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'onrecord', version } }
  })
  connection.onInitialized(() => {
    if (client.settingsChanges)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'onrecord' })
    // What is opened meanwhile waits for the settings.
    if (client.watching) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED })
    if (client.settings) ready = askSettings().catch((error) => connection.console.error(String(error)))
  })
  connection.onDidChangeConfiguration(({ settings: sent }) => (client.settings ? askSettings() : take(sectionOf(sent))))
  connection.onDidChangeWatchedFiles(() => {
    told = new Set()
    if (thread) configure(thread)
    desk.readAll()
  })
  connection.onShutdown(async () => {
    await thread?.end()
  })

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const positions = createPositions(text, client.encoding)
    desk.open({ uri, version, text, markup: markupOfDocument(languageId, uri), positions, edits: [] })
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    desk.change(uri, version, contentChanges),
  )
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    desk.close(uri)
    void thread?.connection.sendNotification(messages.forget, { uri })
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    if (!(await desk.whenRead(uri, token))) return null
    const { markdown } = client
    return until(running().connection.sendRequest(messages.hover, { uri, position, markdown }), token)
  })
  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    if (!(await desk.whenRead(uri, token))) return null
    const link = await until(running().connection.sendRequest(messages.definition, { uri, position }), token)
    if (!link || client.links) return link && [link]
    return { uri: link.targetUri, range: link.targetSelectionRange }
  })
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { diagnostics } }, token) => {
    if (!(await desk.whenRead(uri, token))) return null
    return until(running().connection.sendRequest(messages.actions, { uri, range, diagnostics }), token)
  })
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    if (!(await desk.whenRead(uri, token))) return null
    const symbols = await until(running().connection.sendRequest(messages.symbols, { uri }), token)
    if (client.tree) return symbols
    return symbols.flatMap(({ name, kind, children = [] }) =>
      children.map((one) => ({
        name: one.name,
        kind: kind && one.kind,
        containerName: name,
        location: { uri, range: one.range },
      })),
    )
  })
  connection.listen()
}

// Settings come as they are, or under the name of the section.
function sectionOf(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && 'onrecord' in sent ? sent.onrecord : sent
}
