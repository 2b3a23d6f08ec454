import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import { moveKnown } from '../typing/known.js'
import type { Shown } from './article.js'
import { changeDocument, type OpenDocument } from './documents.js'
import { type Known, quickFindings } from './quick.js'

/** How many paragraphs are read for practice. */
const PRACTICE = 60

/** What the desk is told by the server. */
export interface DeskOptions {
  /** Milliseconds from the last edit until the whole text is read. */
  delay(): number
  /** Resolves when texts may be read. */
  ready(): Promise<void>
  /** Reads a whole text elsewhere; nothing is known of one that is left out. */
  read(document: OpenDocument): Promise<Known | undefined>
  /** Is handed what is found in a document, whenever that changes. */
  show(document: OpenDocument, findings: readonly Shown[]): void
  /** Is told why a text could not be read. */
  fail(reason: unknown): void
}

/** The open documents. */
export interface Desk {
  open(document: OpenDocument): void
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void
  close(uri: string): void
  /** Reads all documents anew, as after a change of settings. */
  readAll(): void
  /**
   * Waits until a document is read as it is now; nothing where it is not open. Throws what the protocol has for it where the
   * request is cancelled or the text changes meanwhile, as its positions then mean something else.
   */
  whenRead(uri: string, token: CancellationToken): Promise<OpenDocument | undefined>
}

/**
 * A desk with no document on it. An edit is answered at once with what its paragraphs tell; the whole text is read when no edit
 * has come for a while, one reading at a time, and what was edited meanwhile moves what that finds.
 */
export function createDesk({ delay, ready, read, show, fail }: DeskOptions): Desk {
  const documents = new Map<string, OpenDocument>()
  const waiting = new Map<string, NodeJS.Timeout>()
  const answers = new Map<string, NodeJS.Immediate>()
  const running = new Map<string, Promise<void>>()
  // Counts the changes of settings; what was read before the last one counts no more.
  let epoch = 0
  const isOpen = (document: OpenDocument) => documents.get(document.uri) === document

  const forget = (uri: string) => {
    clearTimeout(waiting.get(uri))
    clearImmediate(answers.get(uri))
    waiting.delete(uri)
  }
  const answer = (document: OpenDocument) => {
    const { known, text } = document
    if (!isOpen(document)) return
    show(document, known ? quickFindings(text, known) : [])
  }
  // Several messages that have come in together get one answer.
  const answerSoon = (document: OpenDocument) => {
    clearImmediate(answers.get(document.uri))
    answers.set(
      document.uri,
      setImmediate(() => answer(document)),
    )
  }
  const readSoon = (document: OpenDocument) => {
    clearTimeout(waiting.get(document.uri))
    waiting.set(
      document.uri,
      setTimeout(() => void readWhole(document).catch(fail), delay()),
    )
  }
  const readOnce = async (document: OpenDocument) => {
    await ready()
    const { version } = document
    const asked = epoch
    document.edits = []
    const known = await read(document)
    if (!isOpen(document)) return
    if (asked === epoch) document.readVersion = version
    if (known) document.known = document.edits.reduce(moveKnown, known)
    else delete document.known
    clearImmediate(answers.get(document.uri))
    answer(document)
    practise(document, PRACTICE)
  }
  // Code that has hardly run is slow: until it has, paragraphs are read for practice, one at a time, while nobody waits.
  let practised = 0
  const practise = (document: OpenDocument, left: number) => {
    if (practised >= PRACTICE || left === 0) return
    setTimeout(() => {
      const { known, text } = document
      const paragraph = known?.paragraphs[practised++ % known.paragraphs.length]
      if (known && paragraph) quickFindings(text, { ...known, edited: [paragraph] })
      practise(document, left - 1)
    })
  }
  // Whoever asks while a reading is under way gets that one; what was edited meanwhile is read behind it.
  const readWhole = (document: OpenDocument): Promise<void> => {
    const { uri } = document
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    const before = running.get(uri)
    if (before) return before
    const work = readOnce(document).finally(() => {
      running.delete(uri)
      const isBehind = documents.has(uri) && documents.get(uri)!.readVersion !== documents.get(uri)!.version
      if (isBehind && !waiting.has(uri)) readSoon(documents.get(uri)!)
    })
    running.set(uri, work)
    return work
  }

  return {
    open(document) {
      documents.set(document.uri, document)
      readWhole(document).catch(fail)
    },
    change(uri, version, changes) {
      const document = documents.get(uri)
      if (!document) return
      for (const edit of changeDocument(document, version, changes))
        if (document.known) document.known = moveKnown(document.known, edit)
      if (document.known) answerSoon(document)
      readSoon(document)
    },
    close(uri) {
      forget(uri)
      documents.delete(uri)
    },
    readAll() {
      epoch++
      for (const document of documents.values()) {
        delete document.readVersion
        readWhole(document).catch(fail)
      }
    },
    async whenRead(uri, token) {
      const document = documents.get(uri)
      const version = document?.version
      while (document && document.readVersion !== version) {
        await until(readWhole(document), token)
        if (document.version !== version || !isOpen(document))
          throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed')
      }
      return document
    },
  }
}

/** Waits for `work`, but no longer than until the request is cancelled. */
export async function until<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'the request was cancelled')
  if (token.isCancellationRequested) throw cancelled()
  return new Promise<T>((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(cancelled()))
    work.then(resolve, reject).finally(() => listener.dispose())
  })
}
