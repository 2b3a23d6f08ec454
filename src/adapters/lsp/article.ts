import type { Location } from 'vscode-languageserver/node'
import { type AnalyzeOptions, analyze } from '../../analyze.js'
import { type CheckOptions, check, relations } from '../../checks/index.js'
import type { PreparedReferences } from '../../evidence/verification/shelves.js'
import type { PolicyName } from '../../evidence/verification/verdict/policy.js'
import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import type { Analysis, Finding, ReferenceRow, Relation } from '../../model/generated/shapes.js'
import { verifyQuotes } from '../../verify.js'
import type { ReferenceText } from '../cli/reference-texts.js'
import { ruleOf } from '../cli/verify-rules.js'
import { findSuppressions } from '../suppressions/index.js'
import type { Ignored } from '../typing/known.js'
import { createPositions, type Encoding, type Positions } from './positions.js'
import { passageOf } from './references.js'

/** All that decides how a text is read, beside its words. */
export interface Reading {
  analyze: AnalyzeOptions
  check: Pick<CheckOptions, 'off' | 'severities' | 'options'>
  /** Rows of known figures. */
  tables: readonly ReferenceRow[]
  /** The texts to verify against, and the same prepared; none where none are configured. */
  texts: readonly ReferenceText[]
  shelf?: PreparedReferences
  policy?: PolicyName
}

/** A finding as it is shown. */
export interface Shown extends Finding {
  /** For a quotation: what the reference says. */
  passage?: Location
}

/** One version of a text and everything that is found in it: what every feature reads. */
export interface Article {
  uri: string
  version: number
  analysis: Analysis
  findings: Finding[]
  /** The same, and the quotations that do not stand in the texts they are verified against, sorted by place. */
  shown: Shown[]
  /** Where comments switch checks off. */
  ignored: Ignored[]
  /** Every relation of figures that was looked at, held or not. */
  relations: Relation[]
  /** What became of each quotation; empty where there is nothing to verify against. */
  verifications: QuoteVerification[]
  /** How it was read; code actions read a changed text in the same way. */
  reading: Reading
  positions: Positions
}

/** Reads one version of a text as a whole. */
export function readArticle(
  { uri, version, text }: { uri: string; version: number; text: string },
  reading: Reading,
  encoding: Encoding,
): Article {
  const analysis = analyze(text, reading.analyze)
  const { shelf, policy, texts } = reading
  const ignored = findIgnored(analysis)
  const options = { ...reading.check, references: reading.tables, ignore: ignored }
  const findings = check(analysis, options)
  const verifications = shelf ? verifyQuotes(analysis, shelf, { ...(policy && { policy }) }) : []
  const shown = [...findings, ...verifications.flatMap((row) => verdictOf(row, texts, encoding, ignored))]
  return {
    uri,
    version,
    analysis,
    findings,
    shown: shown.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start),
    ignored,
    relations: relations(analysis, options),
    verifications,
    reading,
    positions: createPositions(text, encoding),
  }
}

/** What does not hold in a text, its comments minded. */
export function findingsIn(analysis: Analysis, reading: Reading): Finding[] {
  return check(analysis, { ...reading.check, references: reading.tables, ignore: findIgnored(analysis) })
}

function verdictOf(
  row: QuoteVerification,
  texts: readonly ReferenceText[],
  encoding: Encoding,
  ignored: readonly Ignored[],
): Shown[] {
  const { severity, verdict, at, quote = '', reason } = row
  const rule = ruleOf(verdict)
  const isIgnored = ignored.some(
    ({ check: id = rule, start, end }) => id === rule && start <= at.start && at.end <= end,
  )
  if (severity === 'none' || isIgnored) return []
  const passage = passageOf(row, texts, encoding)
  const finding = { check: rule, severity, spans: [at], actual: quote, expected: [], evidence: [], message: reason }
  return [{ ...finding, ...(passage && { passage }) }]
}

// As `check` takes it.
function findIgnored(analysis: Analysis): Ignored[] {
  return findSuppressions(analysis).flatMap(({ span, checks }) =>
    checks.length > 0 ? checks.map((check) => ({ ...span, check })) : [span],
  )
}
