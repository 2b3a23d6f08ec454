/** The letters and digits of a text as words in lower case, without accents, so that typography makes no difference. */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
