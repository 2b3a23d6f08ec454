import type { Format } from './format.js'

/** One list of all files. */
export const json: Format = {
  id: 'json',
  begin: () => '[',
  article: ({ data }) => `\n${JSON.stringify(data, null, 2)}`.replaceAll('\n', '\n  '),
  between: ',',
  end: '\n]\n',
}
