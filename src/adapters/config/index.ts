export { analyzeOptionsOf, checkOptionsOf, isIgnored, pathsOf } from './config-options.js'
export { type ConfigFinder, createConfigFinder, type FoundConfig } from './find-config.js'
export { nearest } from './nearest.js'
