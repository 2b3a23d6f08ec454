import type { GraphNode } from '../../model/generated/shapes.js'
import { groupedBy, type Statement } from './statements.js'

/** How the statements of a picture are put together: under a heading, or, for `none`, by who speaks alone. */
export type Grouping = 'speaker' | 'document' | 'topic' | 'none'

/** Statements under a heading, or, where it is empty, under none. */
export interface Group {
  heading: string
  statements: Statement[]
}

/** The groups of a picture, in the order their first statements come; what belongs under none has no heading. */
export function groupsOf(statements: readonly Statement[], grouping: Grouping): Group[] {
  if (grouping === 'none') return [{ heading: '', statements: [...statements] }]
  const keyOf = { speaker: bySpeaker, document: byDocument, topic: byTopic(statements) }[grouping]
  return [...groupedBy(statements, keyOf)].map(([heading, statements]) => ({ heading, statements }))
}

const bySpeaker = ({ speakers, attributed, documents }: Statement): string =>
  speakers[0]?.label ?? (attributed ? NOBODY : byDocument({ documents }))

const byDocument = ({ documents }: Pick<Statement, 'documents'>): string => documents[0]?.label ?? NO_DOCUMENT

/** What stands for the speaker where none is named. */
export const NOBODY = 'No source named'
const NO_DOCUMENT = 'No article named'

// Of all that a statement names, what most statements name; nothing where no other names it.
function byTopic(statements: readonly Statement[]): (statement: Statement) => string {
  const counts = new Map<GraphNode, number>()
  for (const { about } of statements) for (const one of about) counts.set(one, (counts.get(one) ?? 0) + 1)
  return ({ about }) => {
    const [topic] = [...about].sort((a, b) => counts.get(b)! - counts.get(a)!)
    return topic && counts.get(topic)! > 1 ? topic.label : ''
  }
}
