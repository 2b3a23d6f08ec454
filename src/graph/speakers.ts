import type { Entity } from '../model/generated/shapes.js'
import type { Article } from './article.js'
import { addEdge, addNode, type Draft } from './draft.js'
import type { Identities } from './identities.js'

// Names and roles that are told of one speaker; a hostile text may give thousands.
const MOST_TOLD = 20

/** The nodes of those who speak in an article, of those they consist of, and of what they are tied to. */
export function addSpeakers(draft: Draft, article: Article, identities: Identities): void {
  const { attributions, claims, entities } = article.analysis
  const speaking = new Set([...attributions.map(({ speaker }) => speaker), ...claims.map(({ holder }) => holder)])
  for (const entity of entities) {
    if (!speaking.has(entity.id)) continue
    const id = addEntity(draft, article, entity, identities)
    for (const member of entity.members ?? []) {
      const one = article.entities.get(member)
      if (one) addEdge(draft, addEntity(draft, article, one, identities), id, 'memberOf')
    }
  }
}

/** The node of whoever or whatever an article names, with its first place there and its affiliations; added once. */
export function addEntity(draft: Draft, article: Article, entity: Entity, identities: Identities): string {
  const known = article.nodes.get(entity.id)
  if (known !== undefined) return known
  const { id, kind, label, names, roles } = identities.of(entity, article)
  article.nodes.set(entity.id, id)
  const others = [...names].filter((name) => name !== label)
  const role = [...roles].slice(0, MOST_TOLD)
  addNode(draft, {
    id,
    kind,
    label,
    properties: {
      named: entity.named !== false,
      ...(role.length > 0 && { role: role.join('; ') }),
      ...(others.length > 0 && { alsoKnownAs: others.slice(0, MOST_TOLD).join('; ') }),
    },
    anchors: entity.mentions.slice(0, 1).map(article.anchor),
  })
  for (const affiliation of entity.affiliations) {
    const { id: to, kind, label } = identities.ofAffiliation(affiliation)
    if (to === id) continue
    addNode(draft, { id: to, kind, label })
    addEdge(draft, id, to, 'affiliatedWith')
  }
  return id
}
