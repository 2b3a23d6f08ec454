// Factors to the unit of the SI (or litre, square metre) of each dimension: BIPM, The International System of Units, 9th
// edition (2019), tables 8 and 9; NIST Special Publication 811 (2008), appendix B.8, for what is not of the SI. Gallons,
// pints and tons are told apart by country, so both are accepted.
const FACTORS: Record<string, Record<string, number | readonly number[]>> = {
  length: {
    nanometre: 1e-9,
    micrometre: 1e-6,
    millimetre: 1e-3,
    centimetre: 0.01,
    decimetre: 0.1,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    fathom: 1.8288,
    furlong: 201.168,
    mile: 1609.344,
    'nautical mile': 1852,
    'light-year': 9.46073e15,
    'astronomical unit': 1.495979e11,
  },
  mass: {
    microgram: 1e-9,
    milligram: 1e-6,
    gram: 1e-3,
    kilogram: 1,
    tonne: 1000,
    carat: 2e-4,
    ounce: 0.028349523,
    pound: 0.45359237,
    stone: 6.35029318,
    ton: [907.18474, 1016.0469088, 1000],
  },
  area: {
    'square millimetre': 1e-6,
    'square centimetre': 1e-4,
    'square metre': 1,
    hectare: 1e4,
    'square kilometre': 1e6,
    'square inch': 6.4516e-4,
    'square foot': 0.09290304,
    'square yard': 0.83612736,
    acre: 4046.8564224,
    'square mile': 2589988.110336,
  },
  volume: {
    millilitre: 1e-3,
    centilitre: 0.01,
    litre: 1,
    hectolitre: 100,
    megalitre: 1e6,
    'cubic centimetre': 1e-3,
    'cubic metre': 1000,
    'cubic kilometre': 1e12,
    'cubic inch': 0.016387064,
    'cubic foot': 28.316846592,
    'cubic yard': 764.554857984,
    'cubic mile': 4.168182e12,
    'fluid ounce': [0.0295735, 0.0284131],
    pint: [0.473176473, 0.56826125],
    quart: [0.946352946, 1.1365225],
    gallon: [3.785411784, 4.54609],
    barrel: 158.987294928,
    'acre-foot': 1233481.83754752,
  },
  speed: {
    'metre per second': 1,
    'kilometre per hour': 0.2777777777777778,
    'mile per hour': 0.44704,
    knot: 0.5144444444444445,
    'foot per second': 0.3048,
  },
  duration: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_800,
    year: 31_557_600,
    decade: 315_576_000,
    century: 3_155_760_000,
  },
}

const dimensionOf = (unit: string) => Object.values(FACTORS).find((units) => unit in units)

/** What `value` of a unit can be in another, several where a name stands for several units; empty where they do not compare. */
export function conversions(value: number, unit: string, other: string): number[] {
  if (unit === other) return [value]
  if (unit.startsWith('degree ') && other.startsWith('degree ')) return [readingIn(value, unit, other)]
  const units = dimensionOf(unit)
  const [from, to] = [units?.[unit], units?.[other]]
  if (from === undefined || to === undefined) return []
  return [from].flat().flatMap((a) => [to].flat().map((b) => (value * a) / b))
}

/** The first of these; undefined where there is none. */
export const convert = (value: number, unit: string, other: string): number | undefined =>
  conversions(value, unit, other)[0]

// Readings of thermometers, through degrees Celsius.
function readingIn(value: number, unit: string, other: string): number {
  const celsius = unit === 'degree Fahrenheit' ? (value - 32) / 1.8 : value
  return other === 'degree Fahrenheit' ? celsius * 1.8 + 32 : celsius
}
