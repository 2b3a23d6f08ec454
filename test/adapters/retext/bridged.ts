import type { Root } from 'nlcst'
import type { Processor } from 'unified'

/** A processor of prose as the bridges take it: by their types none may have a plugin beside its parser. */
export const bridged = (processor: unknown): Processor<Root> => processor as Processor<Root>
