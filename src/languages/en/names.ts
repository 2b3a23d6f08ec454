import type { Country, NameWords } from '../../model/generated/shapes.js'
import { countryRows } from './countries.js'
import { femaleNames, maleNames } from './given-names.js'
import { nounForms } from './inflect.js'
import { companies, documents, groups, organizations, publicBodies, things, trades, vague } from './organizations.js'
import { places } from './places.js'
import { femaleTitles, maleTitles, offices, roles, spokespeople, titles } from './roles.js'

const words = (list: string): string[] => list.trim().split(/\s+/)
const phrases = (list: string): string[] => list.split(',').map((item) => item.trim().replaceAll(/\s+/g, ' '))

/** Words that tell what a name is. */
export const names: NameWords = {
  titles: words(titles),
  femaleTitles: words(femaleTitles),
  maleTitles: words(maleTitles),
  femaleNames: words(femaleNames),
  maleNames: words(maleNames),
  roles: words(roles),
  spokespeople: words(spokespeople),
  organizations: words(organizations),
  trades: words(trades),
  companies: words(companies),
  publicBodies: words(publicBodies),
  offices: offices.trim().split('\n').map(words),
  groups: [...new Set([...words(groups), ...words(roles).map((role) => nounForms(role)[1]!)])].sort(),
  documents: words(documents),
  questioners: words('q question'),
  answerers: words('a answer'),
  becoming: words('became become becomes served serves worked works'),
  appointed: words('appointed chosen elected named nominated'),
  former: words('ex former one-time onetime retired'),
  natives: words('an ane ard ede er i inn man ole urk'),
  stakes: words('bondholders bonds shareholders shares stake stakes stock'),
  things: words(things),
  vague: words(vague),
  places: phrases(places),
  countries: countryRows.trim().split('\n').map(countryOf),
  // Lower-case parts of names, words inside names of organisations, letters behind a name.
  particles: words(
    'af al ap arap ben bin bint binte bt bte da dal das de degli del della den der di do dos du el en ferch ibn la las le lo mac nic ould ten ter und van vom von y zu zum zur',
  ),
  links: words('de du for of'),
  suffixes: words('esq ii iii iv jr kc mbe mp obe phd qc sr'),
}

function countryOf(row: string): Country {
  const [name = '', capitals = [], demonyms = [], aliases = [], seats = []] = row
    .split('|')
    .map((part, i) => (i === 0 ? part : part.split(',').filter((item) => item !== ''))) as [
    string,
    string[],
    string[],
    string[],
    string[],
  ]
  return { name, capitals, demonyms, aliases, seats }
}
