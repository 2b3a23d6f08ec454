import type { ErrorObject } from '../validation.js'

declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }
/** True where `data` is a valid Baseline; else `errors` says why not. */
export default validate
