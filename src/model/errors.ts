/** One problem of data that came from outside. */
export interface DataProblem {
  /** JSON pointer to the value; empty for the whole. */
  path: string
  /** What was expected, and what came. */
  message: string
}

/** Thrown at a door (hand-written claims, references, options) when data has the wrong shape; lists every problem. */
export class DataError extends Error {
  override readonly name = 'DataError'
  /** Every problem, in the order of the data. */
  readonly problems: readonly DataProblem[]

  constructor(what: string, problems: readonly DataProblem[]) {
    const lines = problems.map(({ path, message }) => `  ${path || '/'}: ${message}`)
    super(`${what}: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n${lines.join('\n')}`)
    this.problems = problems
  }
}
