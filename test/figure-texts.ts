import { readFileSync } from 'node:fs'
import { analyze } from '../src/analyze.js'
import { html } from '../src/document/formats/html.js'
import type { Analysis } from '../src/model/generated/shapes.js'

/** A short text about one check. */
export interface FigureText {
  check: string
  line: string
  text: string
  dateline?: string
  title?: string
  /** True where it holds one inconsistency. */
  isFlawed: boolean
  /** True where it is known that the checks fail on it. */
  isKnownMiss: boolean
}

/** The texts of a file in the form of test/cases/figures. */
export function readTexts(path: string): FigureText[] {
  let check = ''
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) check = line.slice(3).trim()
      const match = /^(~)?([!=]) (?:@(\S+) )?(?:\{([^}]*)\} )?(.*)$/.exec(line)
      if (!match) return []
      const [, known, sign, dateline, title, text = ''] = match
      return [
        {
          check,
          line,
          text,
          isFlawed: sign === '!',
          isKnownMiss: known !== undefined,
          ...(dateline && { dateline }),
          ...(title && { title }),
        },
      ]
    })
}

/** The analysis of a short text. */
export function analyzeText({ text, dateline, title }: FigureText): Analysis {
  const format = text.startsWith('<') && html
  return analyze(text, { ...(format && { format }), ...(dateline && { dateline }), ...(title && { title }) })
}
