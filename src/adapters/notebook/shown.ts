import type { Html } from '../../export/report/markup.js'

/** A value by media type, as Jupyter takes it. */
export type MimeBundle = Record<string, string>

/** As much of a browser’s document as an element needs. */
export interface DocumentLike<Node> {
  createElement(name: 'div'): { innerHTML: string } & Node
}

/** Something ready to be shown in a notebook. */
export interface Shown {
  /** For notebooks that take HTML: `tslab.display.html(shown.html)`. */
  readonly html: string
  /** For those that show text alone. */
  readonly text: string
  /** A picture, where one was given. */
  readonly svg?: string
  /** For Observable: `shown.toElement(document)`. */
  toElement<Node>(document: DocumentLike<Node>): Node
  toString(): string
}

/** A value that Deno’s kernel shows by itself, tslab by its `html`, and Observable as an element. */
export function shown(drawn: Html, text: string, svg?: string): Shown {
  const html = `<div style="font: 14px/1.5 system-ui, sans-serif; max-width: 56rem">${drawn.markup}</div>`
  const bundle: MimeBundle = {
    'text/html': html,
    'text/plain': text,
    ...(svg !== undefined && { 'image/svg+xml': svg }),
  }
  const value: Shown = {
    html,
    text,
    ...(svg !== undefined && { svg }),
    toElement(document) {
      const element = document.createElement('div')
      element.innerHTML = html
      return element
    },
    toString: () => text,
  }
  return Object.defineProperty(value, Symbol.for('Jupyter.display'), { value: () => bundle })
}
