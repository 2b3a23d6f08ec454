import { DataError } from '../../model/errors.js'

/** Something wrong with the call that came up in a worker. */
export class ToldError extends Error {
  override readonly name = 'ToldError'
}

/** Whether an error tells of a wrong call or a file, so that its message is all a user needs. */
export function isTold(error: unknown): error is Error {
  return (
    error instanceof DataError ||
    error instanceof RangeError ||
    error instanceof ToldError ||
    typeof (error as NodeJS.ErrnoException).code === 'string'
  )
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EISDIR: 'is a folder; name a file, or files such as "folder/*.md"',
  EEXIST: 'is a file where a folder is needed',
  ENOTDIR: 'is a file where a folder is needed',
  ENOSPC: 'no space is left to write it',
}

/** Why a file could not be read or written, on one line. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return REASONS[code] ?? message.replaceAll(/\s+/g, ' ')
}

/** What is told of a wrong call or a file; what the system says of a file begins with its name. */
export function messageOf(error: Error): string {
  const { path } = error as NodeJS.ErrnoException
  return path === undefined ? error.message : `${path}: ${reasonOf(error)}`
}
