import type { Format } from './format.js'

/** For a terminal. */
export const pretty: Format = { id: 'pretty', begin: () => '', article: ({ pretty }) => pretty, between: '', end: '' }
