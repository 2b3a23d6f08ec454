import type { Format } from './format.js'
import { github } from './github.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import { pretty } from './pretty.js'
import { sarif } from './sarif.js'

export type { Item, Rule } from './format.js'

/** The ways to print findings, by name. */
export const findingsFormats: Readonly<Record<string, Format>> = {
  pretty,
  json,
  ndjson,
  sarif,
  github,
  markdown,
  junit,
}
