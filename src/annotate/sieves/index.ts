import type { Sieve } from '../proposals.js'
import { accordingTo } from './according-to.js'
import { aside } from './aside.js'
import { complement } from './complement.js'
import { label } from './label.js'
import { noun } from './noun.js'
import { orphan } from './orphan.js'
import { quotationLead } from './quotation-lead.js'
import { quotationTag } from './quotation-tag.js'
import { quotedAs } from './quoted-as.js'
import { viewpoint } from './viewpoint.js'

/** The sieves that find attributions, surest first: the ranker has a say in what the likely ones find. */
export const sieves = {
  certain: [quotedAs, quotationTag, quotationLead, label, accordingTo, viewpoint, aside],
  likely: [complement, noun],
  last: [orphan],
} as const satisfies Record<string, readonly Sieve[]>
