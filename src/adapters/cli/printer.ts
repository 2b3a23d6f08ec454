import type { Layout } from './formats/format.js'
import type { Output } from './output.js'

/** Puts the texts of files one after the other into their layout. */
export interface Printer {
  begin(): Promise<void>
  add(text: string): Promise<void>
  end(): Promise<void>
}

/** A printer that writes as it goes. */
export function createPrinter(layout: Layout, { write }: Pick<Output, 'write'>): Printer {
  const { begin, between, end, none = '', most = Number.POSITIVE_INFINITY, rest } = layout
  let characters = begin.length
  let printed = 0
  let left = 0
  return {
    begin: () => write(begin),
    async add(text) {
      if (text === '') return
      if (characters + text.length > most) left++
      else {
        characters += text.length
        await write(printed++ > 0 ? between + text : text)
      }
    },
    end: () => write((printed + left === 0 ? none : '') + (left > 0 && rest ? rest(left) : '') + end),
  }
}
