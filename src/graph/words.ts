/** The letters and digits of a text as words in lower case, without accents, so that typography makes no difference. */
export function foldWords(text: string): string[] {
  // English as it is mostly written needs no Unicode tables.
  if (PLAIN.test(text))
    return (
      text
        .toLowerCase()
        .replaceAll(/['’]/g, '')
        .match(/[a-z0-9]+/g) ?? []
    )
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

// What is in ASCII, and marks that are neither letters nor digits however they are folded.
const PLAIN = /^[\0-\x7f‘’“”–—…]*$/
