import { prepareReferences } from '../../verify.js'
import { type ReferenceText, readReferenceTexts } from './reference-texts.js'

/** Texts to verify against, ready for it. */
export interface Prepared {
  texts: ReferenceText[]
  references: ReturnType<typeof prepareReferences>
  /** Which of them could not be read, and why. */
  complaints: string[]
}

/** Reads and prepares texts to verify against, each list of files once. */
export function createPrepared(): (files: readonly string[]) => Promise<Prepared> {
  const ready = new Map<string, Promise<Prepared>>()
  return (files) => {
    const key = files.join('\n')
    const prepared = ready.get(key) ?? prepare(files)
    ready.set(key, prepared)
    return prepared
  }
}

async function prepare(files: readonly string[]): Promise<Prepared> {
  const texts = await readReferenceTexts(files)
  const complaints = texts.flatMap(({ file, reference }) =>
    reference.unreadable ? [`${file}: ${reference.unreadable}`] : [],
  )
  return { texts, references: prepareReferences(texts.map(({ reference }) => reference)), complaints }
}
