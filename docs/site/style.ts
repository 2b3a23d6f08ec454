import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The style sheet: colours and ground of the report, and what a page of the site has beside them. */
export function styleSheet(root: string): string {
  return ['report/page/base.css', 'docs/site/text.css', 'docs/site/frame.css', 'docs/site/search.css']
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n')
}
