// The thread that reads whole texts, so that the server answers an edit while one is being read.
import { parentPort } from 'node:worker_threads'
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-languageserver/node'
import { markupFormats } from '../markup-formats.js'
import { actionsFor } from './actions.js'
import { type Article, readArticle } from './article.js'
import { createConfigured } from './configured.js'
import { definitionAt } from './definition.js'
import { hoverAt } from './hover.js'
import * as messages from './messages.js'
import type { Encoding } from './positions.js'
import { knownOf } from './quick.js'
import { symbolsOf } from './symbols.js'

const connection = createMessageConnection(new PortMessageReader(parentPort!), new PortMessageWriter(parentPort!))
const articles = new Map<string, Article>()
let encoding: Encoding = 'utf-16'
let configured = createConfigured({ settings: {}, encoding })

connection.onNotification(messages.configure, (params) => {
  encoding = params.encoding
  configured = createConfigured(params)
})
connection.onRequest(messages.read, async ({ uri, version, text, markup }) => {
  const { reading, input, ignored, problems } = await configured(uri)
  articles.delete(uri)
  if (ignored) return { problems }
  const format = markupFormats[input ?? markup]
  const analyze = { ...reading.analyze, ...(format && { format }) }
  const article = readArticle({ uri, version, text }, { ...reading, analyze }, encoding)
  articles.set(uri, article)
  return { known: knownOf(article), problems }
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
