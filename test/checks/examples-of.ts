import type { CheckExamples } from '../../src/model/check.js'

/** The texts that stand beside a check in its file. */
export async function examplesOf(id: string): Promise<CheckExamples> {
  return (await import(`../../src/checks/${id}.ts`)).examples
}
