/** Milliseconds since 1970, finely: each worker counts from a time of its own, so that only this can be compared. */
export const clock = (): number => performance.timeOrigin + performance.now()
