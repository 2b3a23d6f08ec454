export { type AnalyzeOptions, analyze } from './analyze.js'
export { type CheckOptions, check, checkFigures, relations } from './checks/index.js'
export { defineClaims } from './claims/define-claims.js'
export { linkQuotes, type QuoteRow } from './claims/link-quotes.js'
export {
  type ClassificationPipeline,
  type EntailmentJudge,
  entailmentFrom,
} from './evidence/verification/entailment.js'
export { hashOf } from './evidence/verification/reference/reference.js'
export type { ReferenceInput } from './evidence/verification/reference/reference-input.js'
export type { PreparedReferences, PrintedQuote, VerifyOptions } from './evidence/verification/shelves.js'
export { policies } from './evidence/verification/verdict/policy.js'
export type { StatedClaim } from './evidence/verification/verify-claim.js'
export type { QuoteVerification, VerifyQuotesOptions } from './evidence/verification/verify-quotes.js'
export {
  type ExportedFile,
  type ExportOptions,
  exportGraph,
  exportGraphChunks,
  exportGraphFiles,
  formats,
  type GraphFormat,
  type GraphologyData,
  toGraphology,
} from './export/index.js'
export { claimsGraph, type GraphInput, type GraphPart } from './graph/index.js'
export {
  type Chain,
  chainOf,
  type Disagreement,
  disagreements,
  type Saying,
  type SingleSourced,
  saidBy,
  singleSourced,
  type Topic,
  topics,
  type Voice,
  voicesOn,
} from './graph/queries.js'
export { DataError, type DataProblem } from './model/errors.js'
export type {
  Analysis,
  Attribution,
  Claim,
  ClaimPoint,
  ClaimsGraph,
  ClaimVerdict,
  ClaimVerification,
  Config,
  DateMention,
  Entailment,
  Entity,
  Evidence,
  Finding,
  GraphEdge,
  GraphNode,
  HandwrittenClaim,
  HandwrittenClaims,
  Hyperlink,
  Interval,
  Language,
  Policy,
  PolicyRule,
  Quantity,
  Quotation,
  Reference,
  ReferenceRow,
  References,
  Relation,
  Severity,
  Span,
  Verdict,
  Verification,
  VerificationFlag,
} from './model/generated/shapes.js'
export type { Extraction, MarkupFormat, PageLink } from './model/markup-format.js'
export { seenWords } from './model/seen.js'
export { judgeClaim, prepareReferences, verifyClaim, verifyClaims, verifyQuote, verifyQuotes } from './verify.js'
export { version } from './version.js'
