import type { Standing } from './standing.js'

// What letters of other scripts sound like, by what is the same in most ways of transcribing them: consonants.
const LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ `
    бb вv гg ґg дd жz зz кk лl мm нn пp рr сs тt фf хk цs чs шs щs
    βv γg δd ζz θt κk λl μm νn ξks πp ρr σs ςs τt φf χk ψps
  `
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair[0]!, pair.slice(1)]),
)
const LATIN = /\p{sc=Latin}/u
const SPELT = /[\p{sc=Cyrillic}\p{sc=Greek}]/u

/**
 * How two names stand to each other of which one is in Latin letters and the other in Cyrillic or Greek ones, by the consonants
 * of their surnames; nothing for other names.
 */
export function standingAcross(a: string, b: string): Standing | undefined {
  const [latin, other] = LATIN.test(a) ? [a, b] : [b, a]
  if (!LATIN.test(latin) || LATIN.test(other) || !SPELT.test(other)) return undefined
  const [own, theirs] = [latin, other].map((name) => name.trim().split(/\s+/).map(skeleton).filter(Boolean))
  const surname = theirs!.at(-1)
  return surname !== undefined && surname === own!.at(-1) ? 'same' : 'other'
}

// “Щербаков” and “Shcherbakov”: hissing sounds are one, as are “kh”, “ch”, “g” and “h”.
function skeleton(word: string): string {
  const sounds = SPELT.test(word)
    ? [...word.toLowerCase()].map((letter) => LETTERS.get(letter) ?? '').join('')
    : word
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/shch|sch|sh|ch|tsch|ts|cz|sz|c(?=[eiyz])|zh|z|j(?=[^aeou])/g, 's')
        .replaceAll(/kh|gh|h|c|q/g, 'k')
        .replaceAll('ph', 'f')
        .replaceAll('x', 'ks')
        .replaceAll('w', 'v')
  return sounds
    .replaceAll('z', 's')
    .replaceAll('g', 'k')
    .replaceAll(/[^bdfklmnprstv]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
}
