import type { Format, Layout } from './format.js'

/** How one list of what each file gives is laid out. */
export const jsonLayout: Layout = { begin: '[', between: ',', end: '\n]\n' }

/** Something as an item of that list. */
export const jsonItem = (data: unknown): string => `\n${JSON.stringify(data, null, 2)}`.replaceAll('\n', '\n  ')

/** One list of all files. */
export const json: Format = {
  ...jsonLayout,
  id: 'json',
  begin: () => jsonLayout.begin,
  article: ({ data }) => jsonItem(data),
}
