// What the Web Annotation Data Model says an annotation must be, each as a JSON Schema, with a change that breaks it.
// Written from the specification's sections, which are named; what says “if there is one” passes where there is none.

/** An annotation as JSON. */
export type Annotation = Record<string, unknown>

/** A rule: what it says, its schema, and what makes an annotation break it. */
export interface Must {
  says: string
  schema: object
  breaks: object
}

const IRI = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' }
const TEXT = { type: 'string' }
const COUNT = { type: 'integer', minimum: 0 }
const TIME = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' }
const NAMED = { oneOf: [IRI, { type: 'object', required: ['id'], properties: { id: IRI } }] }
const DESCRIBED = { oneOf: [IRI, { type: 'object' }] }

const several = (schema: object) => ({ anyOf: [schema, { type: 'array', items: schema }] })
const having = (properties: object, required = Object.keys(properties)) => ({ required, properties })
const may = (properties: object) => ({ properties })
const within = (key: string, schema: object) => may({ [key]: several(schema) })

// Something of a class, in a list of classes too.
const of = (type: string) => ({
  type: 'object',
  required: ['type'],
  properties: { type: { anyOf: [{ const: type }, { type: 'array', contains: { const: type } }] } },
})
const where = (condition: object, then: object) => ({ anyOf: [{ not: condition }, then] })
const ifOf = (type: string, then: object) => where(of(type), then)
const selector = (type: string, then: object) => within('target', within('selector', ifOf(type, then)))
const state = (type: string, then: object) => within('target', within('state', ifOf(type, then)))
const body = (then: object) => within('body', where({ type: 'object' }, then))

const target = (more: object) => ({ target: { type: 'SpecificResource', source: 'urn:a:b', ...more } })
const selected = (more: object) => target({ selector: more })

/** Section 3.1 to 3.2: annotations, bodies and targets. */
const annotations: Must[] = [
  {
    says: 'has the context of the W3C',
    schema: having({
      '@context': {
        anyOf: [
          { const: 'http://www.w3.org/ns/anno.jsonld' },
          { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
        ],
      },
    }),
    breaks: { '@context': 'https://schema.org/' },
  },
  { says: 'has one id, an IRI', schema: having({ id: IRI }), breaks: { id: 'no iri' } },
  { says: 'is of the class Annotation', schema: of('Annotation'), breaks: { type: 'Note' } },
  {
    says: 'has a target or several',
    schema: { required: ['target'], properties: { target: { not: { const: [] } } } },
    breaks: { target: [] },
  },
  { says: 'has targets that are IRIs or objects', schema: within('target', DESCRIBED), breaks: { target: 'there' } },
  { says: 'has bodies that are IRIs or objects', schema: within('body', DESCRIBED), breaks: { body: 7 } },
  { says: 'has one text as its bodyValue', schema: may({ bodyValue: TEXT }), breaks: { bodyValue: ['a', 'b'] } },
  {
    says: 'has no body beside a bodyValue',
    schema: { not: { required: ['body', 'bodyValue'] } },
    breaks: { bodyValue: 'a' },
  },
  {
    says: 'has an IRI for an external body that has a format',
    schema: body(
      where(
        { required: ['format'], not: { required: ['value'] } },
        { anyOf: [{ required: ['id'] }, { required: ['source'] }] },
      ),
    ),
    breaks: { body: { format: 'text/plain' } },
  },
  { says: 'names a resource by an IRI', schema: body(may({ id: IRI })), breaks: { body: { id: 'a b' } } },
  {
    says: 'has one text as the value of a textual body',
    schema: within('body', ifOf('TextualBody', having({ value: TEXT }))),
    breaks: { body: { type: 'TextualBody', value: ['a'] } },
  },
  {
    says: 'has one processingLanguage',
    schema: body(may({ processingLanguage: TEXT })),
    breaks: { body: { processingLanguage: ['en', 'de'] } },
  },
  {
    says: 'has one textDirection, of three',
    schema: body(may({ textDirection: { enum: ['ltr', 'rtl', 'auto'] } })),
    breaks: { body: { textDirection: 'down' } },
  },
  {
    says: 'has formats that are texts',
    schema: body(within('format', TEXT)),
    breaks: { body: { id: 'urn:a:b', format: 1 } },
  },
  {
    says: 'has languages that are texts',
    schema: body(within('language', TEXT)),
    breaks: { body: { language: false } },
  },
  {
    says: 'has items in a choice',
    schema: within('body', ifOf('Choice', having({ items: { type: 'array', minItems: 1 } }))),
    breaks: { body: { type: 'Choice' } },
  },
  {
    says: 'has items in a composite',
    schema: within('body', ifOf('Composite', having({ items: { type: 'array', minItems: 1 } }))),
    breaks: { body: { type: 'Composite', items: [] } },
  },
  {
    says: 'has items in a list',
    schema: within('body', ifOf('List', having({ items: { type: 'array', minItems: 1 } }))),
    breaks: { body: { type: 'List', items: 'a' } },
  },
  {
    says: 'has items in a set of independents',
    schema: within('body', ifOf('Independents', having({ items: { type: 'array', minItems: 1 } }))),
    breaks: { body: { type: 'Independents' } },
  },
]

/** Section 3.3: who, when, why, and other names. */
const provenance: Must[] = [
  ...['created', 'modified', 'generated'].map((when) => ({
    says: `has one time it was ${when}, in UTC`,
    schema: may({ [when]: TIME }),
    breaks: { [when]: '2021-05-04T10:00:00' },
  })),
  ...['creator', 'generator'].map((who) => ({
    says: `has a ${who} that is an IRI or an object`,
    schema: within(who, DESCRIBED),
    breaks: { [who]: 'Mara' },
  })),
  {
    says: 'has names of agents that are texts',
    schema: within('creator', where({ type: 'object' }, within('name', TEXT))),
    breaks: { creator: { name: 1 } },
  },
  {
    says: 'has one nickname of an agent',
    schema: within('creator', where({ type: 'object' }, may({ nickname: TEXT }))),
    breaks: { creator: { nickname: ['a', 'b'] } },
  },
  {
    says: 'has addresses of mail that are IRIs',
    schema: within('creator', where({ type: 'object' }, within('email', { ...IRI, pattern: '^mailto:' }))),
    breaks: { creator: { email: 'a@example.org' } },
  },
  {
    says: 'has homepages that are IRIs',
    schema: within('creator', where({ type: 'object' }, within('homepage', IRI))),
    breaks: { creator: { homepage: 'my page' } },
  },
  { says: 'has audiences that are IRIs or objects', schema: within('audience', DESCRIBED), breaks: { audience: 1 } },
  { says: 'has rights that are IRIs', schema: within('rights', IRI), breaks: { rights: 'all of them' } },
  { says: 'has one canonical IRI', schema: may({ canonical: IRI }), breaks: { canonical: ['urn:a:b', 'urn:a:c'] } },
  { says: 'has other origins that are IRIs', schema: within('via', IRI), breaks: { via: 'a friend' } },
  {
    says: 'has motivations that are names or IRIs',
    schema: within('motivation', TEXT),
    breaks: { motivation: { a: 1 } },
  },
  {
    says: 'has purposes that are names or IRIs',
    schema: body(within('purpose', TEXT)),
    breaks: { body: { purpose: 1 } },
  },
  {
    says: 'has features for access that are texts',
    schema: within('target', within('accessibility', TEXT)),
    breaks: target({ accessibility: 1 }),
  },
]

/** Section 4: specific resources, selectors and states. */
const specific: Must[] = [
  {
    says: 'has one source of a specific resource',
    schema: within('target', ifOf('SpecificResource', having({ source: NAMED }))),
    breaks: { target: { type: 'SpecificResource' } },
  },
  {
    says: 'has scopes that are IRIs',
    schema: within('target', within('scope', NAMED)),
    breaks: target({ scope: 'the page' }),
  },
  {
    says: 'has selectors that are IRIs or objects',
    schema: within('target', within('selector', DESCRIBED)),
    breaks: selected(['the words']),
  },
  {
    says: 'has states that are IRIs or objects',
    schema: within('target', within('state', DESCRIBED)),
    breaks: target({ state: 3 }),
  },
  {
    says: 'has one value in a fragment selector',
    schema: selector('FragmentSelector', having({ value: TEXT })),
    breaks: selected({ type: 'FragmentSelector' }),
  },
  {
    says: 'conforms to one IRI in a fragment selector',
    schema: selector('FragmentSelector', may({ conformsTo: IRI })),
    breaks: selected({ type: 'FragmentSelector', value: 'a', conformsTo: 'html' }),
  },
  ...['CssSelector', 'XPathSelector'].map((type) => ({
    says: `has one value in a ${type}`,
    schema: selector(type, having({ value: TEXT })),
    breaks: selected({ type, value: ['a', 'b'] }),
  })),
  {
    says: 'has one exact text in a quote selector',
    schema: selector('TextQuoteSelector', having({ exact: TEXT })),
    breaks: selected({ type: 'TextQuoteSelector', prefix: 'a' }),
  },
  {
    says: 'has one prefix in a quote selector',
    schema: selector('TextQuoteSelector', may({ prefix: TEXT })),
    breaks: selected({ type: 'TextQuoteSelector', exact: 'a', prefix: ['a'] }),
  },
  {
    says: 'has one suffix in a quote selector',
    schema: selector('TextQuoteSelector', may({ suffix: TEXT })),
    breaks: selected({ type: 'TextQuoteSelector', exact: 'a', suffix: 1 }),
  },
  ...['TextPositionSelector', 'DataPositionSelector'].flatMap((type) => [
    {
      says: `has one start in a ${type}, no less than 0`,
      schema: selector(type, having({ start: COUNT })),
      breaks: selected({ type, start: -1, end: 2 }),
    },
    {
      says: `has one end in a ${type}, no less than 0`,
      schema: selector(type, having({ end: COUNT })),
      breaks: selected({ type, start: 1, end: '2' }),
    },
  ]),
  {
    says: 'has one value in an SVG selector that has no IRI',
    schema: selector('SvgSelector', where({ not: { required: ['id'] } }, having({ value: TEXT }))),
    breaks: selected({ type: 'SvgSelector' }),
  },
  {
    says: 'has one start and one end in a range selector',
    schema: selector('RangeSelector', having({ startSelector: { type: 'object' }, endSelector: { type: 'object' } })),
    breaks: selected({ type: 'RangeSelector', startSelector: {} }),
  },
  {
    says: 'refines a selector by IRIs or objects',
    schema: within('target', within('selector', where({ type: 'object' }, within('refinedBy', DESCRIBED)))),
    breaks: selected({ type: 'CssSelector', value: 'p', refinedBy: 'more' }),
  },
  {
    says: 'has times in UTC in a time state',
    schema: state('TimeState', within('sourceDate', TIME)),
    breaks: target({ state: { type: 'TimeState', sourceDate: 'May' } }),
  },
  {
    says: 'has both ends of a time in a time state',
    schema: state('TimeState', {
      dependentRequired: { sourceDateStart: ['sourceDateEnd'], sourceDateEnd: ['sourceDateStart'] },
    }),
    breaks: target({ state: { type: 'TimeState', sourceDateStart: '2021-05-04T10:00:00Z' } }),
  },
  {
    says: 'has one value in a state of a request',
    schema: state('HttpRequestState', having({ value: TEXT })),
    breaks: target({ state: { type: 'HttpRequestState' } }),
  },
]

/** What an annotation must be. */
export const musts: readonly Must[] = [...annotations, ...provenance, ...specific]

const page = (then: object) => within('first', where({ type: 'object' }, then))

/** What a collection must be: section 5. */
export const collectionMusts: readonly Must[] = [
  { says: 'has one id, an IRI', schema: having({ id: IRI }), breaks: { id: 'all' } },
  { says: 'is of the class AnnotationCollection', schema: of('AnnotationCollection'), breaks: { type: 'Collection' } },
  { says: 'has a total no less than 0', schema: may({ total: COUNT }), breaks: { total: -1 } },
  {
    says: 'has a first page',
    schema: where({ properties: { total: { minimum: 1 } } }, { required: ['first'], properties: { first: DESCRIBED } }),
    breaks: { first: 'one' },
  },
  { says: 'has pages with an IRI', schema: page(having({ id: IRI })), breaks: { first: { id: 1 } } },
  {
    says: 'has pages of the class AnnotationPage',
    schema: page(of('AnnotationPage')),
    breaks: { first: { type: 'Page' } },
  },
  {
    says: 'has annotations on its pages',
    schema: page(having({ items: { type: 'array', items: { type: 'object' } } })),
    breaks: { first: { items: 'none' } },
  },
  {
    says: 'has pages that begin at no less than 0',
    schema: page(may({ startIndex: COUNT })),
    breaks: { first: { startIndex: -1 } },
  },
]
