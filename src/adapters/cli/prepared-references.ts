import { prepareReferences } from '../../verify.js'
import { onceForEach } from './once.js'
import { type ReferenceText, readReferenceTexts } from './reference-texts.js'

/** Texts to verify against, ready for it. */
export interface Prepared {
  texts: ReferenceText[]
  references: ReturnType<typeof prepareReferences>
  /** Which of them could not be read, and why. */
  complaints: string[]
}

/** Reads and prepares texts to verify against, each list of files once. */
export const createPrepared = (): ((files: readonly string[]) => Promise<Prepared>) => onceForEach(prepare)

async function prepare(files: readonly string[]): Promise<Prepared> {
  const texts = await readReferenceTexts(files)
  const complaints = texts.flatMap(({ file, reference }) =>
    reference.unreadable ? [`${file}: ${reference.unreadable}`] : [],
  )
  return { texts, references: prepareReferences(texts.map(({ reference }) => reference)), complaints }
}
