// What a guide asks its reader to do, in order: files to save, commands to run and what they print.
//
// A line `<!-- save: PATH -->` stands before a block that is saved as a file, `<!-- prints -->` before what the commands above
// it print. A block of shell without more is run.

export type Step =
  | { kind: 'save'; path: string; text: string; told: string }
  | { kind: 'run'; commands: string[] }
  | { kind: 'prints'; text: string }

/** The steps of a guide; a block of code that is none of them is handed to `other`, where one is given. */
export function stepsOf(guide: string, other?: (language: string, text: string) => void): Step[] {
  const steps: Step[] = []
  for (const { index, 1: mark = '', 2: language = '', 3: text = '' } of guide.matchAll(
    /(?:<!-- (.+?) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm,
  )) {
    const path = /^save: (.+)$/.exec(mark)?.[1]
    const told = guide.slice(0, index).trimEnd().split('\n\n').at(-1) ?? ''
    if (path !== undefined) steps.push({ kind: 'save', path, text, told })
    else if (mark === 'prints') steps.push({ kind: 'prints', text })
    else if (language === 'sh') steps.push({ kind: 'run', commands: text.trim().split('\n') })
    else other?.(language, text)
  }
  return steps
}

/** A guide with what its commands print put where it says so. */
export function withOutputs(guide: string, outputs: readonly string[]): string {
  let next = 0
  return guide.replaceAll(
    /(<!-- prints -->\n```\w*\n)[\s\S]*?^(```)$/gm,
    (_, head: string, tail: string) => `${head}${outputs[next++] ?? ''}${tail}`,
  )
}
