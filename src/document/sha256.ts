// FIPS 180-4: fractional parts of the roots of the first primes, 32 bits of each.
const fraction = (root: number): number => (root % 1) * 2 ** 32
const PRIMES = /* @__PURE__ */ Array.from({ length: 312 }, (_, i) => i).filter((n) => {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false
  return n > 1
})

/** SHA-256 of a text in UTF-8, in hexadecimal digits. It is here so that the core needs no package and no asynchronous call. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const rounds = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))
  const state = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
  const words = new Int32Array(64)
  const mix = (view: DataView, from: number) => {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(from + i * 4)
    for (let i = 16; i < 64; i++) {
      const x = words[i - 15]!
      const y = words[i - 2]!
      const early = words[i - 16]! + (turned(x, 7) ^ turned(x, 18) ^ (x >>> 3))
      words[i] = (early | 0) + ((words[i - 7]! + (turned(y, 17) ^ turned(y, 19) ^ (y >>> 10))) | 0)
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const given = (h + ((rounds[i]! + words[i]!) | 0)) | 0
      const one = (given + (((turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g))) | 0)) | 0
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    const mixed = [a, b, c, d, e, f, g, h]
    for (let i = 0; i < 8; i++) state[i]! += mixed[i]!
  }
  const whole = bytes.length & ~63
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let from = 0; from < whole; from += 64) mix(view, from)
  // What is left, a one bit, and the length in bits at the end of a block.
  const rest = new Uint8Array(bytes.length - whole < 56 ? 64 : 128)
  rest.set(bytes.subarray(whole))
  rest[bytes.length - whole] = 0x80
  const end = new DataView(rest.buffer)
  end.setUint32(rest.length - 8, bytes.length / 2 ** 29)
  end.setUint32(rest.length - 4, bytes.length * 8)
  for (let from = 0; from < rest.length; from += 64) mix(end, from)
  return Array.from(state, (value) => (value >>> 0).toString(16).padStart(8, '0')).join('')
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
