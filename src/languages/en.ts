import type { Language } from '../model/generated/shapes.js'
import { calendar } from './en/calendar.js'
import { cues } from './en/cues.js'
import { grammar } from './en/grammar.js'
import { names } from './en/names.js'
import { numbers } from './en/numbers.js'
import { quotationMarks } from './en/quotation-marks.js'
import { quotationWords } from './en/quotation-words.js'
import { ranker } from './en/ranker.model.js'
import { relations } from './en/relations.js'
import { sentences } from './en/sentences.js'
import { tagger } from './en/tagger.js'

/** English, British and American. */
export const en: Language = {
  tag: 'en',
  name: 'English',
  sentences,
  quotationMarks,
  quotationWords,
  tagger,
  ranker,
  grammar,
  names,
  cues,
  numbers,
  calendar,
  relations,
}
