import type { ClaimVerification, Entailment } from '../../model/generated/shapes.js'

/** Judges whether a passage entails a claim, for what words alone can't decide; a model of the user’s choice stands behind it. */
export type EntailmentJudge = (premise: string, hypothesis: string) => Promise<Entailment>

/** A text-classification pipeline of transformers.js, loaded with a model for natural language inference. */
export type ClassificationPipeline = (
  input: { text: string; text_pair: string },
  options?: Record<string, unknown>,
) => Promise<unknown>

/** A judge that asks a text-classification pipeline of transformers.js. Labels other than those of inference are neutral. */
export function entailmentFrom(pipeline: ClassificationPipeline): EntailmentJudge {
  return async (premise, hypothesis) => {
    const [best] = [await pipeline({ text: premise, text_pair: hypothesis })].flat(2) as {
      label?: unknown
      score?: unknown
    }[]
    const label = String(best?.label ?? '').toLowerCase()
    const score = typeof best?.score === 'number' ? Math.min(1, Math.max(0, best.score)) : 0
    return { label: label === 'entailment' || label === 'contradiction' ? label : 'neutral', score }
  }
}

// A judge less sure than this changes no verdict.
const SURE = 0.8

/**
 * Asks a judge about a claim that words left open: one that is borne out in part. What figures, names or a negation decided
 * stays as it is.
 */
export async function askJudge(
  found: ClaimVerification,
  passage: string,
  judge: EntailmentJudge,
): Promise<ClaimVerification> {
  if (
    found.verdict !== 'partly' ||
    found.points.some(({ outcome, kind }) => outcome === 'missing' && kind === 'figure')
  )
    return found
  const said = await judge(passage, found.text)
  const told = { ...found, judge: said }
  if (said.score < SURE || said.label === 'neutral') return told
  const verdict = said.label === 'entailment' ? 'supported' : 'contradicted'
  return { ...told, verdict, reason: `the judge that was asked says ${said.label}` }
}
