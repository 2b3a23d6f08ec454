export { silence } from './silence.js'
export { findSuppressions } from './suppressions.js'
export { writeComment } from './write-comment.js'
