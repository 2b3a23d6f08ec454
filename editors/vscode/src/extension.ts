import { join } from 'node:path'
import { commands, type ExtensionContext, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

/** The documents that are read. */
const LANGUAGES = ['markdown', 'plaintext', 'html']

let client: LanguageClient | undefined

/** Starts the language server that comes with the extension. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: join(context.extensionPath, 'dist/server/main.js'), transport: TransportKind.ipc }
  client = new LanguageClient('onrecord', 'onrecord', server, {
    documentSelector: ['file', 'untitled'].flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
    middleware: {
      workspace: {
        // A configuration file may be a program, so it waits until the folder is trusted.
        async configuration(params, token, next) {
          const found = await next(params, token)
          if (workspace.isTrusted || !Array.isArray(found)) return found
          return found.map((section) => ({ ...section, configFile: false }))
        },
      },
    },
  })
  context.subscriptions.push(
    commands.registerCommand('onrecord.restart', () => client?.restart()),
    workspace.onDidGrantWorkspaceTrust(() => client?.restart()),
  )
  await client.start()
}

/** Ends the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}
