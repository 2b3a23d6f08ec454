export { silence } from './silence.js'
