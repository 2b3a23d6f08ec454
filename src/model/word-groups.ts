import type { Language } from './generated/shapes.js'

/** The words of a group of the language’s relations; undefined where there is no such group. */
export const groupOf = ({ relations }: Pick<Language, 'relations'>, name: string): readonly string[] | undefined =>
  relations.classes.find((group) => group.name === name)?.words
