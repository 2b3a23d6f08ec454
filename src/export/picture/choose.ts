import { groupedBy, type Statement } from './statements.js'

/** What a picture shows, and what it leaves out. */
export interface Choice {
  shown: Statement[]
  /** Statements of speakers that are left out, and those that a text makes in its own voice. */
  left: { attributed: number; own: number }
}

/**
 * The statements to show, at most so many, in the order they stand in: first those in dispute, then those on which there is a
 * verdict or finding, then the surest of each document in turn. What a text says in its own voice is shown where something
 * bears on it.
 */
export function choose(statements: readonly Statement[], most: number): Choice {
  const worth = statements.filter(
    ({ attributed, speakers, marks }) => attributed || speakers.length > 0 || marks.length > 0,
  )
  const turns = new Map<Statement, number>()
  for (const ofOne of groupedBy(worth, ({ documents }) => documents[0]).values()) {
    const surest = [...ofOne].sort(
      (a, b) => Number(b.speakers.length > 0) - Number(a.speakers.length > 0) || b.confidence - a.confidence,
    )
    for (const [turn, statement] of surest.entries()) turns.set(statement, turn)
  }
  const first = [...worth].sort((a, b) => rankOf(a) - rankOf(b) || turns.get(a)! - turns.get(b)!).slice(0, most)
  const chosen = new Set(first)
  const missing = statements.filter((statement) => !chosen.has(statement))
  const own = missing.filter(({ attributed, speakers }) => !attributed && speakers.length === 0).length
  return {
    shown: statements.filter((statement) => chosen.has(statement)),
    left: { attributed: missing.length - own, own },
  }
}

const rankOf = ({ marks }: Statement): number =>
  marks.some(({ tone }) => tone === 'bad') ? 0 : marks.length > 0 ? 1 : 2
