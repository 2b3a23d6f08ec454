export { jsonld } from './jsonld.js'
export { nquads } from './nquads.js'
export { trig } from './trig.js'
