import { type Format, plain } from './format.js'

/** For a terminal. */
export const pretty: Format = { ...plain, id: 'pretty', begin: () => '', article: ({ pretty }) => pretty }
