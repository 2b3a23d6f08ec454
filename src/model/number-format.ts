/** A number as a reader writes it: `1,250`, `22.6 million`, `0.35`; to four significant digits from a million up. */
export function formatNumber(value: number): string {
  const size = Math.abs(value)
  for (const [scale, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (size >= scale) return `${trimmed(value / scale, 4)} ${name}`
  return size >= 100 || Number.isInteger(value) ? grouped(Math.round(value)) : trimmed(value, 3)
}

// Digits in threes, without the locale’s help, so that the bytes are the same everywhere.
function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits)))
}
