import type { ReferenceInput } from '../evidence/verification/reference/reference-input.js'
import type { Analysis, ClaimVerification, Finding, Verification } from '../model/generated/shapes.js'

/** An article, or claims written by hand, with what checks and verification made of it. */
export interface GraphPart {
  analysis: Analysis
  /** Names the document, such as its address; made from title, publisher and day, else from its first sentence. */
  id?: string
  /** What `check` or `checkFigures` found in it. */
  findings?: readonly Finding[]
  /** What `verifyQuotes` and `verifyClaims` gave for it. */
  verifications?: readonly (Verification | ClaimVerification)[]
  /** The texts it was verified against; a verdict points at its place where its reference is among them. */
  references?: readonly ReferenceInput[]
}

/** What a graph is made of: an analysis by itself, or with what is known beside it. */
export type GraphInput = Analysis | GraphPart

/** The input with its analysis told apart. */
export const partOf = (input: GraphInput): GraphPart => ('analysis' in input ? input : { analysis: input })
