import {
  type ClientCapabilities,
  CodeActionKind,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import { chooseEncoding, type Encoding } from './positions.js'

/** What a client can do, as far as answers depend on it. */
export interface Client {
  encoding: Encoding
  /** Shows further places of a diagnostic. */
  related: boolean
  /** Shows Markdown in a hover. */
  markdown: boolean
  /** Takes a link and not only a place as a definition. */
  links: boolean
  /** Shows symbols as a tree. */
  tree: boolean
  /** Takes actions and not only commands. */
  actions: boolean
  /** Can be asked for its settings. */
  settings: boolean
  /** Tells of changed settings where it is asked to. */
  settingsChanges: boolean
  /** Watches files where it is asked to. */
  watching: boolean
}

/** What the client says that it can do. */
export function readClient({ general, textDocument, workspace }: ClientCapabilities): Client {
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    related: textDocument?.publishDiagnostics?.relatedInformation === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    links: textDocument?.definition?.linkSupport === true,
    tree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    actions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    settings: workspace?.configuration === true,
    settingsChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  }
}

/** What the server can do for that client. */
export function capabilitiesFor({ encoding, actions }: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: { label: 'onrecord' },
    ...(actions && { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  }
}
