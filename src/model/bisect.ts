/**
 * How many items of a sorted list come before something, found by bisection: the index of the first for which `isBefore` no
 * longer holds, and the length of the list where it holds for all.
 */
export function countBefore<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
