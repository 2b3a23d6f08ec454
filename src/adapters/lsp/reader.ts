// The thread that reads whole texts, so that the server answers an edit while one is being read.
import { parentPort } from 'node:worker_threads'
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-languageserver/node'
import { markupFormats } from '../markup-formats.js'
import { actionsFor } from './actions.js'
import { type Article, type Reading, readArticle } from './article.js'
import { configured } from './configured.js'
import { definitionAt } from './definition.js'
import { hoverAt } from './hover.js'
import * as messages from './messages.js'
import type { Encoding } from './positions.js'
import { knownOf } from './quick.js'
import { symbolsOf } from './symbols.js'

const connection = createMessageConnection(new PortMessageReader(parentPort!), new PortMessageWriter(parentPort!))
const articles = new Map<string, Article>()
let encoding: Encoding = 'utf-16'
let reading: Promise<Reading> = Promise.resolve({ analyze: {}, check: {}, texts: [] })

connection.onRequest(messages.configure, async (params) => {
  encoding = params.encoding
  const found = configured(params)
  reading = found.then((one) => one.reading)
  return (await found).problems
})
connection.onRequest(messages.read, async ({ uri, version, text, markup }) => {
  const format = markupFormats[markup]
  const told = await reading
  const options = { ...told, analyze: { ...told.analyze, ...(format && { format }) } }
  const article = readArticle({ uri, version, text }, options, encoding)
  articles.set(uri, article)
  return knownOf(article)
})
connection.onRequest(messages.hover, ({ uri, position, markdown }) => {
  const article = articles.get(uri)
  return (article && hoverAt(article, article.positions.offset(position), markdown)) ?? null
})
connection.onRequest(messages.definition, ({ uri, position }) => {
  const article = articles.get(uri)
  return (article && definitionAt(article, article.positions.offset(position))) ?? null
})
connection.onRequest(messages.actions, ({ uri, range, diagnostics }) => {
  const article = articles.get(uri)
  if (!article) return []
  const { positions } = article
  const span = { start: positions.offset(range.start), end: positions.offset(range.end) }
  return actionsFor(article, span, diagnostics)
})
connection.onRequest(messages.symbols, ({ uri }) => {
  const article = articles.get(uri)
  return article ? symbolsOf(article) : []
})
connection.onNotification(messages.forget, ({ uri }) => void articles.delete(uri))
connection.listen()
