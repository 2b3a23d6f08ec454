import type { ClaimVerification, GraphEdge, Verification } from '../model/generated/shapes.js'
import { hash } from '../model/ids.js'
import type { Article } from './article.js'
import { addEdge, addNode, type Draft } from './draft.js'
import type { References } from './references.js'

type Outcome = Verification['verdict'] | ClaimVerification['verdict']

// What a verdict says of a quotation or claim and the reference it was judged by; nothing where it leaves that open.
const SAYS: Partial<Record<Outcome, GraphEdge['kind']>> = {
  verbatim: 'supportedBy',
  normalized: 'supportedBy',
  elided: 'supportedBy',
  bracketed: 'supportedBy',
  supported: 'supportedBy',
  negated: 'contradictedBy',
  misattributed: 'contradictedBy',
  'out-of-order': 'contradictedBy',
  spliced: 'contradictedBy',
  altered: 'contradictedBy',
  contradicted: 'contradictedBy',
}

/** The nodes of verdicts: what each concerns, the reference it rests on, and whether that bears the words out. */
export function addVerdicts(draft: Draft, article: Article, references: References): void {
  for (const verification of article.verifications ?? []) {
    const { verdict, reason, spans } = verification
    const about = subjectOf(verification)
    const subject = about === undefined ? undefined : article.nodes.get(about)
    const words = 'quote' in verification ? verification.quote : 'text' in verification ? verification.text : undefined
    const judged = spans.length > 0 || verification.reference !== undefined
    const reference = judged ? references.node(verification.reference) : undefined
    const id = `verdict:${verdict}-${hash(`${subject ?? words} ${reference}`)}`
    addNode(draft, {
      id,
      kind: 'verdict',
      label: `${verdict}: ${reason}`,
      properties: { verdict, reason, ...('severity' in verification && { severity: verification.severity }) },
      anchors: references.anchors(verification.reference, spans),
    })
    if (subject !== undefined) addEdge(draft, id, subject, 'concerns')
    if (reference === undefined) continue
    addEdge(draft, id, reference, 'evidencedBy')
    const says = SAYS[verdict]
    if (subject !== undefined && says !== undefined) addEdge(draft, subject, reference, says, { verdict })
  }
}

const subjectOf = (verification: Verification | ClaimVerification): string | undefined =>
  'points' in verification ? verification.claim : verification.quotation
