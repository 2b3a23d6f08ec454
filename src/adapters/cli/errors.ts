import { DataError } from '../../model/errors.js'

/** Something wrong with the call that came up in a worker. */
export class ToldError extends Error {
  override readonly name = 'ToldError'
}

/** Whether an error tells of a wrong call or a file, so that its message is all a user needs. */
export function isTold(error: unknown): boolean {
  return (
    error instanceof DataError ||
    error instanceof RangeError ||
    error instanceof ToldError ||
    typeof (error as NodeJS.ErrnoException).code === 'string'
  )
}
