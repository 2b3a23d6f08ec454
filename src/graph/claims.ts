import type { Claim, Entity, Span } from '../model/generated/shapes.js'
import { hash, slug } from '../model/ids.js'
import type { Article } from './article.js'
import { spokenId } from './attributions.js'
import { addEdge, addNode, type Draft } from './draft.js'
import type { Identities } from './identities.js'
import { addEntity } from './speakers.js'
import { foldWords } from './words.js'

/** A claim as one document prints it. */
export interface PrintedClaim {
  /** Id of its node. */
  node: string
  claim: Claim
  article: Article
  holder: string | undefined
  /** True where its speaker denies it. */
  denied: boolean
  /** Ids of those it names or means by a pronoun, its speaker too. */
  about: readonly string[]
}

/**
 * The nodes of claims: who said them, what they rest on, their figures and dates, whom they mention. The same words of the same
 * speaker are one claim, whichever document prints them; what is denied is another claim than what is asserted.
 */
export function addClaims(draft: Draft, article: Article, identities: Identities): PrintedClaim[] {
  const { nodes, document, anchor } = article
  const sentences = new Map<number, string>()
  return article.analysis.claims.map((claim) => {
    const holder = claim.holder === undefined ? undefined : nodes.get(claim.holder)
    const inner = claim.attributions.at(-1)
    const strength = article.attributions.get(inner ?? '')?.strength
    const denied = strength === 'denied'
    const node = `${claimId(article, claim, holder)}${denied ? '-denied' : ''}`
    nodes.set(claim.id, node)
    addNode(draft, { id: node, kind: 'claim', label: claim.text, anchors: [anchor(claim.span)] })
    addEdge(draft, document, node, 'states')
    if (holder !== undefined) addEdge(draft, holder, node, denied ? 'denied' : 'said', { strength })
    if (inner !== undefined) addEdge(draft, node, nodes.get(inner)!, 'evidencedBy')
    for (const quantity of claim.quantities) addEdge(draft, node, nodes.get(quantity)!, 'hasFigure')
    for (const date of claim.dates) addEdge(draft, node, nodes.get(date)!, 'hasDate')
    for (const span of claim.evidence) {
      const sentence = sentences.get(span.start) ?? addSentence(draft, article, span)
      sentences.set(span.start, sentence)
      addEdge(draft, node, sentence, 'evidencedBy')
    }
    const about = namedIn(article, claim).map((entity) => addEntity(draft, article, entity, identities))
    for (const one of about) if (one !== holder) addEdge(draft, node, one, 'mentions')
    return { node, claim, article, holder, denied, about }
  })
}

// What a text says in its own voice is the same claim in the same words; what an unknown speaker says is not.
function claimId(article: Article, claim: Claim, holder: string | undefined): string {
  if (claim.attributions.length > 0 || foldWords(claim.text).length === 0)
    return spokenId(article, 'claim', claim.text, claim.span, holder)
  return `claim:${slug(foldWords(claim.text).join(' '))}`
}

function addSentence(draft: Draft, { words, anchor, document }: Article, span: Span): string {
  const label = words(span)
  const id = `sentence:${slug(label)}-${hash(foldWords(label).join(' '))}`
  addNode(draft, { id, kind: 'sentence', label, anchors: [anchor(span)] })
  addEdge(draft, id, document, 'partOf')
  return id
}

// Who and what is named in the words of a claim.
function namedIn({ named, sentenceAt }: Article, { span, evidence }: Claim): Entity[] {
  return evidence.flatMap(({ start }) =>
    (named.get(sentenceAt(start)) ?? []).filter(
      ({ named, mentions }) =>
        named !== false && mentions.some((mention) => span.start <= mention.start && mention.end <= span.end),
    ),
  )
}
