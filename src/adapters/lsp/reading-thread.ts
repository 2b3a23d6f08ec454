import { Worker } from 'node:worker_threads'
import {
  createMessageConnection,
  type MessageConnection,
  PortMessageReader,
  PortMessageWriter,
} from 'vscode-languageserver/node'

/** The thread that reads whole texts, seen from the server. */
export interface ReadingThread {
  connection: MessageConnection
  end(): Promise<unknown>
}

/** Starts the thread; `onDeath` is told why where it ends by itself. */
export function startReadingThread(file: URL, onDeath: (reason: string) => void): ReadingThread {
  // Standard output is the protocol’s; what a package prints there goes elsewhere.
  const worker = new Worker(file, { stdout: true })
  worker.stdout.pipe(process.stderr)
  const connection = createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker))
  let reason = 'it ended'
  let wanted = false
  worker.on('error', (error) => {
    reason = error.message
  })
  worker.on('exit', () => {
    connection.dispose()
    if (!wanted) onDeath(reason)
  })
  connection.listen()
  return {
    connection,
    end() {
      wanted = true
      return worker.terminate()
    },
  }
}
