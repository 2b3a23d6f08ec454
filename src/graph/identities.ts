import type { Entity, GraphNode } from '../model/generated/shapes.js'
import { slug } from '../model/ids.js'
import type { Article } from './article.js'
import { createBodies } from './bodies.js'
import { createPersons } from './persons.js'

/** Somebody or something that texts speak of, over all inputs. */
export interface Identity {
  id: string
  kind: GraphNode['kind']
  /** The fullest name. */
  label: string
  /** All names, as printed. */
  names: Set<string>
  roles: Set<string>
}

/** Who is meant by the entities of all articles. */
export interface Identities {
  of(entity: Entity, article: Pick<Article, 'document'>): Identity
  /** Of an organisation or country that an entity is tied to. */
  ofAffiliation(name: string): Identity
}

/**
 * Looks through all articles before any node is made, so that it makes no difference which comes first. People are joined on
 * a full name, whatever their titles and roles; whoever has but one name, or none, belongs to his document.
 */
export function createIdentities(articles: readonly Article[]): Identities {
  const all = articles.flatMap(({ analysis }) => analysis.entities)
  const bodies = createBodies(all)
  const titles = new Set(all.flatMap(({ roles }) => roles.map((role) => role.toLowerCase())))
  const people = all.filter(({ name, kind, named }) => named !== false && isPerson(kind, name))
  const personId = createPersons(
    people.map(({ name }) => name),
    titles,
  )
  function isPerson(kind: Entity['kind'], name: string): boolean {
    return kind === 'person' || (kind === 'unknown' && !bodies.has(name))
  }
  function idOf({ name, kind, named }: Entity, { document }: Pick<Article, 'document'>): string {
    const local = () => `speaker:${slug(name)}@${document.slice('document:'.length)}`
    if (named === false) return local()
    if (!isPerson(kind, name)) return `speaker:${slug(bodies.fullName(name))}`
    const id = personId(name)
    if (id === undefined) return local()
    // Somebody may be called as a firm is.
    return kind === 'person' && bodies.has(name) ? `speaker:${id}@person` : `speaker:${id}`
  }
  const known = new Map<string, Identity>()
  const identify = (id: string, name: string, kind: GraphNode['kind']): Identity => {
    const one = known.get(id)
    if (!one) {
      const identity = { id, kind, label: name, names: new Set([name]), roles: new Set<string>() }
      known.set(id, identity)
      return identity
    }
    if (one.kind === 'source') one.kind = kind
    if (isFuller(name, one.label)) one.label = name
    one.names.add(name)
    return one
  }
  // By document and entity, as each is asked for many times.
  const identities = new Map<string, Map<string, Identity>>()
  for (const { document, analysis } of articles) {
    const own = identities.get(document) ?? new Map<string, Identity>()
    identities.set(document, own)
    for (const entity of analysis.entities) {
      const identity = identify(idOf(entity, { document }), entity.name, kindOf(entity))
      for (const role of entity.roles) identity.roles.add(role)
      own.set(entity.id, identity)
    }
  }
  return {
    of: ({ id }, { document }) => identities.get(document)!.get(id)!,
    ofAffiliation: (name) => {
      const id = `speaker:${slug(bodies.fullName(name))}`
      return known.get(id) ?? identify(id, name, 'organization')
    },
  }
}

const isFuller = (name: string, than: string): boolean =>
  name.length > than.length || (name.length === than.length && name < than)

function kindOf({ kind }: Entity): GraphNode['kind'] {
  return kind === 'document' || kind === 'unknown' ? 'source' : kind
}
