/**
 * Packs the rows of a linear model as `unpackWeights` of src/document/weights.ts reads them: the first `labels` weights of
 * each row, times `scale`; those smaller than `smallest` are left out.
 */
export function packWeights(
  rows: ReadonlyMap<number, Float64Array>,
  labels: number,
  scale: number,
  smallest: number,
): string {
  const bytes: number[] = []
  let last = 0
  for (const feature of [...rows.keys()].sort((a, b) => a - b)) {
    const kept: [number, number][] = []
    rows
      .get(feature)!
      .subarray(0, labels)
      .forEach((weight, label) => {
        const root = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight * scale)))
        if (Math.abs(weight) >= smallest && root !== 0) kept.push([label, Math.max(-127, Math.min(127, root))])
      })
    if (kept.length === 0) continue
    let delta = feature - last
    last = feature
    while (delta >= 128) {
      bytes.push((delta & 127) | 128)
      delta = Math.floor(delta / 128)
    }
    bytes.push(delta, kept.length)
    for (const [label, weight] of kept) bytes.push(label, weight & 255)
  }
  return Buffer.from(bytes).toString('base64')
}
