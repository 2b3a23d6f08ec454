import {
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type LocationLink,
  NotificationType,
  type Position,
  type Range,
  RequestType,
} from 'vscode-languageserver/node'
import type { MarkupName } from '../markup.js'
import type { Encoding } from './positions.js'
import type { Known } from './quick.js'
import type { Settings } from './settings.js'

// What the server and the thread that reads whole texts say to one another.

/** A text to be read. */
export interface ReadParams {
  uri: string
  version: number
  text: string
  markup: MarkupName | 'text'
}

/** How texts are read from now on. */
export interface ConfigureParams {
  settings: Settings
  /** Address of the folder that paths start from. */
  root?: string
  encoding: Encoding
}

/** A place of a text that was read. */
export interface PlaceParams {
  uri: string
  position: Position
}

/** A wish for what can be done in a stretch. */
export interface ActionParams {
  uri: string
  range: Range
  diagnostics: Diagnostic[]
}

/** What a text was read as, and what is wrong with the configuration it was read by; nothing is known of one that is left out. */
export interface ReadResult {
  known?: Known
  problems: string[]
}

/** Reads a text as a whole. */
export const read = new RequestType<ReadParams, ReadResult, void>('read')
export const hover = new RequestType<PlaceParams & { markdown: boolean }, Hover | null, void>('hover')
export const definition = new RequestType<PlaceParams, LocationLink | null, void>('definition')
export const actions = new RequestType<ActionParams, CodeAction[], void>('actions')
export const symbols = new RequestType<{ uri: string }, DocumentSymbol[], void>('symbols')
/** Takes settings; configuration files and what they name are read anew. */
export const configure = new NotificationType<ConfigureParams>('configure')
export const forget = new NotificationType<{ uri: string }>('forget')
