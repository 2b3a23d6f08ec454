import type { Layout } from './formats/format.js'

/** Puts the texts of files one after the other into their layout. */
export interface Printer {
  begin(): void
  add(text: string): void
  end(): void
}

/** A printer that writes as it goes. */
export function createPrinter(layout: Layout, write: (text: string) => void): Printer {
  const { begin, between, end, none = '', most = Number.POSITIVE_INFINITY, rest } = layout
  let characters = begin.length
  let printed = 0
  let left = 0
  return {
    begin: () => write(begin),
    add(text) {
      if (text === '') return
      if (characters + text.length > most) left++
      else {
        write(printed > 0 ? between + text : text)
        characters += text.length
        printed++
      }
    },
    end() {
      if (printed + left === 0) write(none)
      if (left > 0 && rest) write(rest(left))
      write(end)
    },
  }
}
