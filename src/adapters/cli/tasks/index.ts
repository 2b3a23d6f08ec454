import type { FileTask } from '../task.js'
import { type CheckSettings, createCheck } from './check.js'
import { createFigures, type FiguresSettings } from './figures.js'
import { createQuotes, type QuotesSettings } from './quotes.js'
import { createVerify, type VerifySettings } from './verify.js'

/** The work of a command, told in plain data, so that a worker can be handed it. */
export type TaskSpec =
  | { task: 'check'; settings: CheckSettings }
  | { task: 'figures'; settings: FiguresSettings }
  | { task: 'quotes'; settings: QuotesSettings }
  | { task: 'verify'; settings: VerifySettings }

/** Makes the task that is told. */
export function createTask(spec: TaskSpec): FileTask {
  switch (spec.task) {
    case 'check':
      return createCheck(spec.settings)
    case 'figures':
      return createFigures(spec.settings)
    case 'quotes':
      return createQuotes(spec.settings)
    case 'verify':
      return createVerify(spec.settings)
  }
}
