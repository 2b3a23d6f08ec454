import type { SentenceWords } from '../../model/generated/shapes.js'

const words = (list: string): string[] => [...new Set(list.trim().split(/\s+/))].sort()
// Months and states of the United States.
const capitalized = words(
  `jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`,
)

export const sentences: SentenceWords = {
  neverFinal: words(
    `mr mrs ms dr drs gen gens sen sens rep reps profs govs messrs lt col sgt st prof rev hon vs approx messrs mt ft engr ste e.g i.e cf maj capt cmdr adm gov pres supt det insp sr fr`,
  ),
  seldomFinal: [...words(`u.s u.k u.n a.m p.m d.c inc corp ltd co jr etc ph.d u.s.a`), ...capitalized].sort(),
  capitalized,
  numberLead: words(`no nos p pp vol art sec fig ch para`),
}
