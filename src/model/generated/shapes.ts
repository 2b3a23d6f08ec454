// Built from schemas/*.json by `npm run schemas`; change the schemas, not this file.

/**
 * Identifier made from kind and words, so that edits elsewhere leave it alone.
 */
export type Id = string
/**
 * Name of the rule that found this.
 */
export type Rule = string
/**
 * Day, or minute of a day, ISO 8601 without a time zone.
 */
export type IsoDate = string
/**
 * End of an interval, in the unit of the quantity; null where there is no bound.
 */
export type Bound = (number | null)
/**
 * Lowest and highest value, in the unit of the quantity; null where there is no bound. Open at the stated value for `more-than`, `less-than`, `just-over` and `nearly`, else closed.
 * 
 * @minItems 2
 * @maxItems 2
 */
export type Interval = [Bound, Bound]
/**
 * Whether a check runs, and how: on or off, its severity, or its severity and options.
 */
export type CheckSetting = (boolean | ("on" | "off" | "error" | "warning" | "info") | CheckSettings)
/**
 * `error`: cannot be true as printed; `warning`: a careful reader would doubt it; `info`: worth knowing.
 */
export type Severity = ("error" | "warning" | "info")
/**
 * Words in lower case, sorted, unique, NFC.
 */
export type WordList = string[]
/**
 * How source, cue and content stand: `that` X said (that) S; `quote` “S,” said X; `aside` S, X said; `told` X told Y (that) S; `whether` X asked whether S; `to` X wants to S; `told-to` X urged Y to S; `object` X denied S; `object-of` X accused [Y of S]; `object-as` X described [Y as S] or called [Y S]; `object-to` X likened [Y to S]; `object-for` X blamed [Y for S]; `of` X warned of S; `for` X called for S; `about` X complained about S; `as` X cited as; `on` X insisted on S; `against` X argued against S; `ing` X admitted doing S; `source-after` according to X, S.
 */
export type Frame = ("that" | "quote" | "aside" | "told" | "whether" | "to" | "told-to" | "object" | "object-of" | "object-as" | "object-to" | "object-for" | "of" | "for" | "about" | "as" | "on" | "against" | "ing" | "source-after")
/**
 * Judged from the top; see docs/verdicts.
 */
export type Verdict = ("negated" | "misattributed" | "out-of-order" | "spliced" | "altered" | "bracketed" | "elided" | "normalized" | "verbatim" | "paraphrase" | "not-found" | "not-checked")
/**
 * `truncated-condition`: a condition or a contrast stands right before or behind the cut; `second-hand`: somebody else reports the words; `repeated`: they stand in several places; `cross-turn`: the segments come from several turns of the speaker.
 */
export type VerificationFlag = ("truncated-condition" | "second-hand" | "repeated" | "cross-turn")
/**
 * Whether a reference bears a claim out: `supported`, `contradicted` in a word or figure, `partly` where something of it is missing there, `not-found`, `not-checked`.
 */
export type ClaimVerdict = ("supported" | "contradicted" | "partly" | "not-found" | "not-checked")

/**
 * A relation that the words of a text state between figures or dates: “rose 8% to 540 from 500”.
 */
export interface FigureLink {
/**
 * What is stated: `change`, `share`, `sum`, `limit` and so on, as the language pack names it.
 */
relation: string
/**
 * Which way, where the words tell: `up` or `down`.
 */
way?: string
/**
 * The figures and dates it holds between, each with its role.
 */
parts: LinkPart[]
rule: Rule
}
/**
 * A figure or date in a relation.
 */
export interface LinkPart {
/**
 * What it is there: `from`, `to`, `by`, `whole`, `part` and so on.
 */
role: string
id: Id
/**
 * Which end of a range it is: “from 40 to 50”.
 */
end?: ("low" | "high")
}
/**
 * A stretch of text: `text.slice(start, end)` is what stands there.
 */
export interface Span {
/**
 * First UTF-16 code unit.
 */
start: number
/**
 * UTF-16 code unit after the last.
 */
end: number
}
/**
 * A stretch that a reader sees as something else: a tag (as nothing), a character reference (as its character).
 */
export interface Markup {
/**
 * First UTF-16 code unit.
 */
start: number
/**
 * UTF-16 code unit after the last.
 */
end: number
/**
 * What a reader sees in its place; empty for a tag.
 */
seen: string
}
/**
 * A block of text.
 */
export interface Paragraph {
/**
 * First UTF-16 code unit.
 */
start: number
/**
 * UTF-16 code unit after the last.
 */
end: number
/**
 * What kind of block it is.
 */
kind: ("paragraph" | "heading" | "list-item" | "block-quotation" | "caption" | "table-cell" | "footnote")
}
/**
 * A link of the markup to another page. One beside a quotation is a candidate reference.
 */
export interface Hyperlink {
span: Span
/**
 * Where it leads, as written.
 */
url: string
/**
 * The quotations in whose sentences it stands.
 */
quotations: Id[]
}
/**
 * Words inside quotation marks: a fact of typography.
 */
export interface Quotation {
id: Id
span: Span
inner: Span
/**
 * False for a title, a term or scare quotes.
 */
isSpeech: boolean
/**
 * What the marks are for.
 */
use: ("speech" | "title" | "term" | "scare" | "nickname")
nested?: Id
continues?: Id
/**
 * True where no closing mark was found; the quotation then ends with its paragraph.
 */
unclosed?: boolean
rule: Rule
}
/**
 * A person, organisation, place, group or document that the text speaks of.
 */
export interface Entity {
id: Id
/**
 * The fullest name in the text.
 */
name: string
/**
 * What it is.
 */
kind: ("person" | "organization" | "place" | "group" | "document" | "unknown")
/**
 * False where the text gives no name but only a description (“a senior official”).
 */
named?: boolean
/**
 * Other names in the text: acronyms, surnames.
 */
aliases?: string[]
/**
 * Roles and titles as the text gives them.
 */
roles: string[]
/**
 * Organisations and countries the text ties it to.
 */
affiliations: string[]
/**
 * For a joint source, the entities it consists of.
 */
members?: Id[]
/**
 * Where it is spoken of, pronouns included, sorted by start.
 */
mentions: Span[]
}
/**
 * The relation of source, cue and content.
 */
export interface Attribution {
id: Id
/**
 * Words that name who it is attributed to, without the recipient; empty where there are none.
 */
source: Span[]
/**
 * Words that attribute; empty where the layout does it.
 */
cue: Span[]
/**
 * What is attributed, with its quotation marks; several spans where it is interrupted.
 */
content: Span[]
/**
 * Wholly, partly or not at all inside quotation marks.
 */
type: ("direct" | "mixed" | "indirect")
speaker?: Id
/**
 * How far the text commits the source; `vague` for a source nobody could ask (“observers”).
 */
strength: ("asserted" | "alleged" | "denied" | "hedged" | "vague")
/**
 * What kind of attitude the cue expresses.
 */
act: ("speech" | "thought" | "intention" | "order" | "perception" | "stance" | "evidence")
within?: Id
rule: Rule
/**
 * Estimated probability that source and content are right.
 */
confidence: number
}
/**
 * A figure: a number with unit, interval and what it counts.
 */
export interface Quantity {
id: Id
span: Span
/**
 * The value as written, in `unit`; two for a range. A share of 35 % has the value 35.
 */
value: (number | [number, number])
hard: Interval
soft: Interval
/**
 * ISO 4217 code for money; `percent`, `percentage-point`; the singular English name of a measure (`kilometre`); the counted noun in the singular for a count, empty where there is none.
 */
unit: string
/**
 * What kind of quantity it is.
 */
kind: ("count" | "percent" | "percentage-point" | "money" | "ratio" | "multiple" | "length" | "mass" | "area" | "volume" | "temperature" | "speed" | "duration" | "age" | "ordinal")
/**
 * How the words around the number change it.
 */
modifier: ("exact" | "approx" | "more-than" | "less-than" | "at-least" | "at-most" | "just-over" | "nearly")
hedge?: Span
/**
 * For a change, which way.
 */
direction?: ("up" | "down")
/**
 * The part the figure plays in a relation.
 */
role?: ("from" | "to" | "by" | "of" | "per" | "out-of")
/**
 * What is counted, or what a share is a part of, as printed.
 */
of?: string
scope?: Scope
/**
 * Names of the fields that we supplied and the text does not state.
 */
implied: string[]
rule: Rule
}
/**
 * What a figure belongs to; two figures are compared only where no part of their scopes differs.
 */
export interface Scope {
/**
 * What is measured: lemmas of the counted noun and of the verb that governs it.
 */
measure?: string
/**
 * Whose figure it is, as printed.
 */
subject?: string
/**
 * Where, as printed.
 */
place?: string
time?: Id
attribution?: Id
/**
 * Words around the figure that forbid comparing it with others.
 */
marks?: ("update" | "inclusion" | "limit" | "target" | "margin" | "score" | "comparison" | "subset" | "forecast" | "negated" | "share")[]
/**
 * For a rate, the unit of time or measure it refers to: “40 bottles a minute”.
 */
per?: string
}
/**
 * A date or period that the text names.
 */
export interface DateMention {
id: Id
span: Span
start?: IsoDate
end?: IsoDate
/**
 * How much the text states.
 */
granularity: ("minute" | "hour" | "day" | "week" | "month" | "quarter" | "season" | "half-year" | "year" | "decade" | "century" | "period")
/**
 * Stated weekday, Monday 1 to Sunday 7.
 */
weekday?: number
/**
 * Other readings of an ambiguous date such as 3/4/2021.
 */
alternatives?: DateReading[]
/**
 * How many units away a date such as “three weeks ago” is.
 */
count?: number
/**
 * Time of day, hours and minutes.
 */
time?: string
/**
 * Month and day of the first day and of the day after the last, where the year is neither stated nor known.
 * 
 * @maxItems 2
 */
yearless?: []|[string]|[string, string]
/**
 * True where the date depends on the dateline.
 */
relative: boolean
/**
 * Names of the parts that we supplied and the text does not state.
 */
implied: string[]
rule: Rule
}
/**
 * Another reading of an ambiguous date.
 */
export interface DateReading {
start: IsoDate
end: IsoDate
}
/**
 * One checkable proposition.
 */
export interface Claim {
id: Id
span: Span
/**
 * The proposition as a reader sees it.
 */
text: string
/**
 * The attributions it is the content of, outermost first; empty where the text says it in its own voice.
 */
attributions: Id[]
/**
 * Figures in it.
 */
quantities: Id[]
/**
 * Dates in it.
 */
dates: Id[]
holder?: Id
/**
 * The sentences it rests on.
 */
evidence: Span[]
/**
 * Of a claim written by hand, the id of the reference it was taken from.
 */
reference?: string
/**
 * Of a claim written by hand, where it was said or printed first, in words.
 */
quotedFrom?: string
}
/**
 * What `analyze` found in one text. Plain JSON. Every position is in UTF-16 code units of `text`, half-open.
 */
export interface Analysis {
/**
 * The text as it was passed in, untouched.
 */
text: string
/**
 * How the text is marked up: `text` for plain text, else the id of the markup format that read it.
 */
format: string
/**
 * BCP 47 tag of the language pack that was used.
 */
language: string
/**
 * The day the text was published, ISO 8601. Relative dates resolve against it and nothing else knows the date. Taken from the options, else from a dateline with a year in the text.
 */
dateline?: string
/**
 * Headline, from the options, else from the markup.
 */
title?: string
/**
 * Who publishes the text, from the options.
 */
publisher?: string
/**
 * Stretches of the text that a reader does not see as they stand, sorted. Empty for plain text.
 */
markup: Markup[]
/**
 * Paragraphs, headings, list items, sorted by start.
 */
paragraphs: Paragraph[]
/**
 * Sentences without the white space around them, sorted by start.
 */
sentences: Span[]
/**
 * Links of the markup to other pages, sorted; left out where there are none.
 */
hyperlinks?: Hyperlink[]
/**
 * Everything between quotation marks, sorted by start.
 */
quotations: Quotation[]
/**
 * Who and what the text speaks of, in order of first mention.
 */
entities: Entity[]
/**
 * Who is said to have said, thought, wanted or shown what; sorted by first span.
 */
attributions: Attribution[]
/**
 * Figures with their intervals, sorted by start.
 */
quantities: Quantity[]
/**
 * Dates and periods, sorted by start.
 */
dates: DateMention[]
/**
 * Figures of the headline; their spans refer to `title`.
 */
titleQuantities?: Quantity[]
/**
 * Relations that the text states between its figures and dates, in the order of the text; the checks look whether they hold.
 */
links: FigureLink[]
/**
 * One checkable proposition each, sorted by start.
 */
claims: Claim[]
}
/**
 * A finding that is known, by its check and its words, so that an edit elsewhere in the article leaves it known.
 */
export interface KnownFinding {
/**
 * Id of the check.
 */
check: string
/**
 * The words that it stands at, on one line.
 */
words: string
/**
 * How many times.
 */
count: number
}
/**
 * Findings that are known and not reported again, as `onrecord check --update-baseline` writes them.
 */
export interface Baseline {
/**
 * Of this form.
 */
version: 1
/**
 * By the path of the article, relative to the folder of this file.
 */
findings: {
[k: string]: KnownFinding[]
}
}
/**
 * One claim written by hand.
 */
export interface HandwrittenClaim {
/**
 * The proposition in one sentence.
 */
text: string
/**
 * Who is said to have said it: a name, or a name with kind, role and affiliation. Missing for the author’s own claim.
 */
source?: (string | HandwrittenSource)
/**
 * The words as printed, without quotation marks, where it is a quotation.
 */
quote?: string
/**
 * The word that attributes it.
 */
cue?: string
/**
 * How far the text commits the source; `vague` for a source nobody could ask (“observers”).
 */
strength?: ("asserted" | "alleged" | "denied" | "hedged" | "vague")
/**
 * Figures of the claim.
 */
figures?: HandwrittenFigure[]
/**
 * When it was said: a year, a month or a day, ISO 8601.
 */
date?: string
/**
 * Id of the reference it was taken from.
 */
reference?: string
/**
 * Where it was said or printed first, in words.
 */
quotedFrom?: string
}
/**
 * Who is said to have said it.
 */
export interface HandwrittenSource {
/**
 * Full name.
 */
name: string
/**
 * What it is.
 */
kind?: ("person" | "organization" | "place" | "group" | "document" | "unknown")
/**
 * Role or title.
 */
role?: string
/**
 * Organisation or country.
 */
affiliation?: string
}
/**
 * A figure of a claim written by hand.
 */
export interface HandwrittenFigure {
/**
 * The value as written, in `unit`; two for a range. A share of 35 % has the value 35.
 */
value: (number | [number, number])
/**
 * Unit, as in a quantity.
 */
unit?: string
/**
 * What kind of quantity it is.
 */
kind?: ("count" | "percent" | "percentage-point" | "money" | "ratio" | "multiple" | "length" | "mass" | "area" | "volume" | "temperature" | "speed" | "duration" | "age" | "ordinal")
/**
 * How the words around the number change it.
 */
modifier?: ("exact" | "approx" | "more-than" | "less-than" | "at-least" | "at-most" | "just-over" | "nearly")
/**
 * What is counted, or what a share is a part of.
 */
of?: string
}
/**
 * Claims written by hand: who said what, with which figures and which reference.
 */
export interface HandwrittenClaims {
/**
 * Title of the article or dossier the claims belong to.
 */
title?: string
/**
 * Day the claims are stated as of, ISO 8601.
 */
dateline?: string
/**
 * The claims.
 */
claims: HandwrittenClaim[]
/**
 * Texts that the claims point at by id.
 */
references?: ReferenceText[]
}
/**
 * A text that quotations are verified against.
 */
export interface ReferenceText {
/**
 * Identifier.
 */
id: string
/**
 * The text as it stands.
 */
text: string
/**
 * Title.
 */
title?: string
/**
 * Address.
 */
url?: string
/**
 * When the text was taken, ISO 8601.
 */
capturedAt?: string
/**
 * How the text is laid out.
 */
format?: ("prose" | "transcript" | "vtt" | "srt")
}
/**
 * Severity and options of a check that runs.
 */
export interface CheckSettings {
severity?: Severity
/**
 * Options of the check, as its page lists them.
 */
options?: {
[k: string]: unknown
}
}
/**
 * What the command line and the language server are told in `onrecord.config.json`, `onrecord.config.js`, `onrecord.config.ts` or under `onrecord` in `package.json`. Paths and patterns are relative to the folder of that file.
 */
export interface Config {
/**
 * Where this schema is found, for editors.
 */
$schema?: string
/**
 * Language of the texts, BCP 47; `en` when left out.
 */
language?: "en"
/**
 * Day of publication, ISO 8601; relative dates resolve against it.
 */
dateline?: string
/**
 * Who publishes the texts.
 */
publisher?: string
/**
 * How the texts are marked up; told from the ending of each file when left out.
 */
input?: ("text" | "markdown" | "html")
/**
 * Leaves out attributions less sure than this, 0 to 1; 0 when left out.
 */
minConfidence?: number
/**
 * Each check by its id: off, on, with another severity, or with options of its own. A check that is not named is on.
 */
checks?: {
[k: string]: CheckSetting
}
/**
 * Tables of known figures, CSV or JSON; patterns are allowed.
 */
tables?: string[]
/**
 * Texts that quotations are verified against: text, Markdown, HTML, PDF, DOCX, VTT, SRT or JSON; patterns are allowed.
 */
references?: string[]
/**
 * House rules that make severities of verdicts; `strict` when left out.
 */
policy?: ("strict" | "ap" | "reuters" | "guardian")
/**
 * How `check` and `verify` print; `pretty` when left out.
 */
format?: ("pretty" | "json" | "ndjson" | "sarif" | "github" | "markdown" | "junit")
/**
 * Lowest severity that gives exit code 1; `warning` for `check` and `error` for `verify` when left out.
 */
failOn?: ("error" | "warning" | "info")
/**
 * File of findings that are known and not reported again.
 */
baseline?: string
/**
 * Patterns of files that are left out.
 */
ignore?: string[]
/**
 * How many worker threads read files; by the number of cores when left out.
 */
jobs?: number
}
/**
 * One thing that a finding rests on.
 */
export interface Evidence {
/**
 * A sum we did, another place of the text, a row or passage of a reference, the calendar, or a rule of style.
 */
kind: ("sum" | "text" | "reference" | "calendar" | "rule")
/**
 * The evidence in words.
 */
text: string
span?: Span
/**
 * Id of the reference, or subject of its row.
 */
reference?: string
}
/**
 * A relation that a check looked at, whether or not it holds: what lets an editor see what was compared.
 */
export interface Relation {
/**
 * Id of the check.
 */
check: string
/**
 * Whether it holds; `not-checked` where it could not be decided.
 */
outcome: ("consistent" | "inconsistent" | "not-checked")
/**
 * The places compared.
 */
spans: Span[]
/**
 * The sum, or the reason why it was not checked.
 */
text: string
}
/**
 * What a check reports.
 */
export interface Finding {
/**
 * Id of the check.
 */
check: string
severity: Severity
/**
 * The places it is about, the one to mend first; UTF-16 code units of the text.
 */
spans: Span[]
/**
 * What the text says, as printed.
 */
actual: string
/**
 * What would be consistent; empty where no one value would.
 */
expected: string[]
/**
 * What the finding rests on: the sum, the other place, the reference row.
 */
evidence: Evidence[]
/**
 * The sentence for a reader.
 */
message: string
}
/**
 * A node of the graph.
 */
export interface GraphNode {
id: Id
/**
 * What the node stands for; `source` for one of whom no more is known than a name or a description.
 */
kind: ("document" | "sentence" | "quotation" | "attribution" | "claim" | "person" | "organization" | "group" | "place" | "source" | "quantity" | "date" | "reference" | "finding" | "verdict")
/**
 * What a reader sees.
 */
label: string
/**
 * Facts of the node by name; for a quantity value, unit and bounds, for a date start and end.
 */
properties?: {
[k: string]: string | number | boolean | null
}
/**
 * Where it stands in a document.
 */
anchors?: Anchor[]
}
/**
 * A place in a document, by position and by words (compare the W3C Web Annotation selectors).
 */
export interface Anchor {
document: Id
/**
 * First UTF-16 code unit.
 */
start: number
/**
 * UTF-16 code unit after the last.
 */
end: number
/**
 * Start and end counted in characters (Unicode code points), as the W3C position selector counts.
 * 
 * @minItems 2
 * @maxItems 2
 */
codePoints?: [number, number]
/**
 * The words at the place.
 */
exact: string
/**
 * Up to 32 UTF-16 code units before it.
 */
prefix: string
/**
 * Up to 32 UTF-16 code units after it.
 */
suffix: string
}
/**
 * A directed edge.
 */
export interface GraphEdge {
id: Id
from: Id
to: Id
/**
 * What the edge says: the first node … the second.
 */
kind: ("said" | "denied" | "attributedTo" | "mentions" | "hasFigure" | "hasDate" | "concerns" | "quotedFrom" | "supportedBy" | "contradictedBy" | "disagreesWith" | "sameClaimAs" | "sameQuotationAs" | "affiliatedWith" | "memberOf" | "partOf" | "states" | "evidencedBy")
/**
 * Facts of the edge by name: strength, rule, confidence.
 */
properties?: {
[k: string]: string | number | boolean | null
}
}
/**
 * Who said what, with which figures, on what it rests: nodes and edges as plain JSON.
 */
export interface ClaimsGraph {
/**
 * Nodes, in order of first appearance; ids are unique.
 */
nodes: GraphNode[]
/**
 * Edges between nodes of the list; ids are unique.
 */
edges: GraphEdge[]
}
/**
 * Wordings that put figures and dates in a relation.
 */
export interface RelationWords {
/**
 * Groups of words that patterns name as `<name>`; `<break>` are those that part clauses.
 */
classes: WordClass[]
/**
 * Wordings, the surest of a relation first.
 */
patterns: RelationPattern[]
}
/**
 * A group of words that stand for one another in a pattern.
 */
export interface WordClass {
/**
 * Its name.
 */
name: string
/**
 * Words and phrases in lower case.
 */
words: string[]
}
/**
 * A wording. Words and `a|b` stand for themselves, `<name>` for a group, `x?` may be missing, `..` and `...` are gaps of up to 4 words or 12 words, dates and commas, `{role:kinds}` is a figure, `{role@kinds}` a date, `{role+:kinds}` a list, `{who}` whom it is said of, `^` the start of a sentence and `|` its end.
 */
export interface RelationPattern {
/**
 * The relation it states; with `+` behind its name the wording tells some of its parts, which others of that name complete.
 */
relation: string
/**
 * Which way, `up` or `down`.
 */
way?: string
/**
 * The wording.
 */
pattern: string
}
/**
 * Words that decide where sentences end.
 */
export interface SentenceWords {
neverFinal: WordList
seldomFinal: WordList
capitalized: WordList
numberLead: WordList
}
/**
 * Which quotation marks the language prints, and words that begin or end with an apostrophe.
 */
export interface QuotationMarks {
/**
 * Opening and closing mark of each style, the commonest first.
 */
pairs: [string, string][]
leadingApostrophe: WordList
}
/**
 * A linear model over shapes that decides which cues attribute and marks their source and content.
 */
export interface RankerModel {
/**
 * Packed weights of the logistic regression over cues.
 */
cues: string
/**
 * Packed weights of the linear chain over the tokens around a cue.
 */
parts: string
/**
 * Weight of each label behind each other, by rows.
 */
transitions: number[]
/**
 * Cues with a lower probability attribute nothing.
 */
threshold: number
/**
 * By rule, the share of attributions whose source and content are right; for rules of the ranker by tenths of the probability.
 */
calibration: {
[k: string]: number[]
}
}
/**
 * Weights of the part-of-speech tagger; see src/document/tags.ts for how they are read.
 */
export interface TaggerModel {
/**
 * Part-of-speech tags (Penn Treebank names), in the order of the weights.
 */
tags: string[]
/**
 * Words that always carry one tag: lines of tag and words.
 */
lexicon: string
/**
 * Quantised weights, base64; see src/document/tags.ts for the form.
 */
weights: string
/**
 * Words that carry only some tags: lines of tags, joined by bars, and words.
 */
allowed?: string
/**
 * Words of the closed classes, which no other word can have: lines of tag and words.
 */
closed: string
}
/**
 * Closed-class words, in lower case with straight apostrophes.
 */
export interface GrammarWords {
clitics: WordList
/**
 * Personal and possessive pronouns.
 */
pronouns: Pronoun[]
determiners: WordList
auxiliaries: WordList
modals: WordList
negations: WordList
complementizers: WordList
relatives: WordList
prepositions: WordList
conjunctions: WordList
hedges: WordList
passives: WordList
subordinators: WordList
additive: WordList
asides: WordList
agents: WordList
questions: WordList
times: WordList
expletives: WordList
floating: WordList
firstOfTwo: WordList
secondOfTwo: WordList
bothOfTwo: WordList
twoTogether: WordList
futures: WordList
perfects: WordList
locatives: WordList
/**
 * The relative pronoun of persons.
 */
personal: string
definites: WordList
subjects: WordList
articles: WordList
timeNouns: WordList
timeLeads: WordList
}
/**
 * A pronoun with its forms.
 */
export interface Pronoun {
/**
 * All forms: subject, object, possessive, reflexive.
 */
forms: string[]
/**
 * Grammatical person.
 */
person: number
/**
 * Grammatical number.
 */
number: ("singular" | "plural" | "either")
/**
 * Which entities it can stand for; missing: any.
 */
gender?: ("female" | "male" | "neuter" | "any")
}
/**
 * Words that tell what a name is.
 */
export interface NameWords {
titles: WordList
femaleTitles: WordList
maleTitles: WordList
femaleNames: WordList
maleNames: WordList
roles: WordList
particles: WordList
organizations: WordList
trades: WordList
places: WordList
/**
 * Countries, sorted by name.
 */
countries: Country[]
groups: WordList
documents: WordList
things: WordList
vague: WordList
spokespeople: WordList
links: WordList
suffixes: WordList
questioners: WordList
answerers: WordList
becoming: WordList
appointed: WordList
former: WordList
natives: WordList
stakes: WordList
companies: WordList
publicBodies: WordList
/**
 * Words that may stand for one another when somebody or some body is taken up: “gov” and “governor”.
 */
offices: WordList[]
}
/**
 * A country with the words that stand for it or its government.
 */
export interface Country {
/**
 * Usual English name.
 */
name: string
/**
 * Adjectives and nouns of nationality.
 */
demonyms: string[]
/**
 * Other names and abbreviations.
 */
aliases?: string[]
/**
 * Buildings and institutions whose name stands for its government.
 */
seats?: string[]
/**
 * Seats of the government, whose names can stand for it.
 */
capitals?: string[]
}
/**
 * Words that attribute.
 */
export interface CueWords {
/**
 * Verbs and verbs with a particle (“point out”), sorted by lemma.
 */
verbs: Cue[]
/**
 * Nouns whose complement is content (“claim that”), sorted by lemma.
 */
nouns: Cue[]
/**
 * Phrases that take the source as their complement (“according to”), sorted by lemma.
 */
phrases: Cue[]
viewpoints: WordList
/**
 * For each frame with a preposition, the words it takes.
 */
links: CueLink[]
naming: WordList
}
/**
 * A word or phrase that attributes.
 */
export interface Cue {
/**
 * Base form.
 */
lemma: string
/**
 * All forms in lower case.
 */
forms: string[]
/**
 * What kind of attitude the cue expresses.
 */
act: ("speech" | "thought" | "intention" | "order" | "perception" | "stance" | "evidence")
/**
 * How far the text commits the source; `vague` for a source nobody could ask (“observers”).
 */
strength: ("asserted" | "alleged" | "denied" | "hedged" | "vague")
/**
 * The frames it takes, the commonest first.
 */
frames: Frame[]
/**
 * How often the word attributes something where a frame fits: 5 nearly always, 1 seldom.
 */
prior: number
/**
 * Words, as they are written within a sentence, that head its object or stand next to it and with which it attributes nothing: for “claim” “lives”.
 */
not?: string[]
}
/**
 * The words that a frame with a preposition takes.
 */
export interface CueLink {
frame: Frame
words: WordList
}
/**
 * Number words, scales, hedges, currencies and units.
 */
export interface NumberWords {
/**
 * Words for the numbers below a hundred that are no compounds.
 */
numerals: NumberWord[]
/**
 * Words that multiply what stands before them.
 */
scales: NumberWord[]
/**
 * Symbols behind digits that multiply them, case-sensitive: “bn”.
 */
scaleSymbols: NumberWord[]
moneyScales: WordList
/**
 * Ordinals that are no compounds.
 */
ordinals: NumberWord[]
ordinalEndings: WordList
/**
 * Names of parts, by denominator.
 */
fractions: NumberWord[]
articles: WordList
additive: WordList
point: WordList
negative: WordList
/**
 * Units of measure.
 */
units: Unit[]
/**
 * Units that are written together.
 */
parts: UnitParts[]
/**
 * Currencies.
 */
currencies: Currency[]
/**
 * Words that change a number.
 */
hedges: Hedge[]
/**
 * Numbers that are not exact.
 */
vague: VagueNumber[]
/**
 * Words that multiply something named elsewhere: “doubled”, “twice”.
 */
multiples: NumberWord[]
times: WordList
comparatives: WordList
folds: WordList
between: WordList
ranges: WordList
alternatives: WordList
from: WordList
to: WordList
by: WordList
of: WordList
per: WordList
shares: WordList
ages: WordList
old: WordList
/**
 * Words for a change, one entry each way.
 */
directions: DirectionWords[]
movements: WordList
/**
 * Words that forbid comparing a figure with others.
 */
marks: MarkWords[]
labels: WordList
addresses: WordList
sizes: WordList
scores: WordList
fillers: WordList
pronouns: WordList
/**
 * Irregular forms.
 */
forms: WordForm[]
/**
 * Regular endings of plurals and verbs, the longest first.
 */
endings: WordEnding[]
/**
 * What tables call the people of a country.
 */
inhabitants: string
}
/**
 * A word that stands for a number.
 */
export interface NumberWord {
/**
 * The word or phrase, in lower case.
 */
word: string
/**
 * What it stands for: the number, the factor of a scale, the denominator of a fraction.
 */
value: number
}
/**
 * A unit of measure.
 */
export interface Unit {
/**
 * Its singular English name.
 */
unit: string
/**
 * What it measures; `count` where no other kind fits.
 */
kind: ("count" | "percent" | "percentage-point" | "money" | "ratio" | "multiple" | "length" | "mass" | "area" | "volume" | "temperature" | "speed" | "duration" | "age" | "ordinal")
/**
 * Its names, in lower case.
 */
names: string[]
/**
 * Its symbols, which count behind digits only and where the case of the letters agrees.
 */
symbols: string[]
/**
 * What a number before it is multiplied by to give the value in `unit`; 1 where missing.
 */
factor?: number
}
/**
 * A unit and the smaller one that is written behind it: “5 feet 2 inches”.
 */
export interface UnitParts {
/**
 * Singular name of the unit.
 */
unit: string
/**
 * Singular name of the smaller unit.
 */
part: string
/**
 * How many of the smaller unit make one.
 */
count: number
}
/**
 * A way to write a currency.
 */
export interface Currency {
/**
 * ISO 4217 code; for a name shared by several, the most usual one.
 */
code: string
/**
 * Names behind the number, in lower case.
 */
names: string[]
/**
 * Symbols and codes beside the number, as printed.
 */
symbols: string[]
/**
 * True where the name or symbol could mean another currency too.
 */
ambiguous?: boolean
/**
 * Worth of one in units of the currency: 0.01 for cents; 1 where missing.
 */
factor?: number
}
/**
 * Words around a number that change it.
 */
export interface Hedge {
/**
 * The words, in lower case.
 */
words: string
/**
 * What they make of the number.
 */
modifier: ("exact" | "approx" | "more-than" | "less-than" | "at-least" | "at-most" | "just-over" | "nearly")
/**
 * True where they stand behind the number: “or more”.
 */
after?: boolean
/**
 * True where, before a length of time, they mean “in the course of”: “over four years”.
 */
spanning?: boolean
/**
 * How far above the number they still reach, as a share of it: 0.02 for “close to”.
 */
above?: number
}
/**
 * A word for a number that is not exact, with the values it covers.
 */
export interface VagueNumber {
/**
 * The words, in lower case.
 */
words: string
/**
 * Least value.
 */
low: number
/**
 * Greatest value.
 */
high: number
/**
 * True where the counted noun follows without “of”: “several people”.
 */
determiner?: boolean
}
/**
 * Words for a change one way.
 */
export interface DirectionWords {
/**
 * Which way.
 */
direction: ("up" | "down")
verbs: WordList
nouns: WordList
}
/**
 * Words around a figure that forbid comparing it with others.
 */
export interface MarkWords {
/**
 * What they mark.
 */
mark: ("update" | "inclusion" | "limit" | "target" | "margin" | "score" | "comparison" | "subset" | "forecast" | "negated")
before: WordList
after: WordList
}
/**
 * A form and what it is a form of.
 */
export interface WordForm {
/**
 * The form, in lower case.
 */
form: string
/**
 * What it is a form of.
 */
lemma: string
}
/**
 * A regular ending.
 */
export interface WordEnding {
/**
 * The ending.
 */
ending: string
/**
 * What stands in its place in the lemma.
 */
stem: string
}
/**
 * Months, weekdays, relative dates, seasons, holidays.
 */
export interface CalendarWords {
/**
 * Months.
 */
months: CalendarName[]
/**
 * Weekdays.
 */
weekdays: CalendarName[]
/**
 * Seasons, of the northern hemisphere.
 */
seasons: CalendarName[]
/**
 * Units of the calendar.
 */
units: CalendarUnit[]
/**
 * Days counted from today.
 */
days: RelativeDay[]
/**
 * Holidays with a fixed date.
 */
holidays: Holiday[]
/**
 * Which reading of 3/4/2021 comes first.
 */
numericOrder: ("day-month" | "month-day")
last: WordList
next: WordList
current: WordList
anaphoric: WordList
recent: WordList
coming: WordList
few: WordList
ago: WordList
hence: WordList
ahead: WordList
time: WordList
determiners: WordList
of: WordList
dayLeads: WordList
monthLeads: WordList
yearLeads: WordList
yearNouns: WordList
rangeLinks: WordList
rangeLeads: WordList
starting: WordList
parts: WordList
fiscal: WordList
quarters: WordList
halves: WordList
/**
 * Symbols of quarters.
 */
quarterSymbols: NumberWord[]
/**
 * Symbols of half-years.
 */
halfSymbols: NumberWord[]
decadeEndings: WordList
/**
 * Decades in words, by their first year within the century.
 */
decades: NumberWord[]
centuries: WordList
before: WordList
since: WordList
morning: WordList
afternoon: WordList
clock: WordList
/**
 * Words for a time of day, in hours.
 */
noons: NumberWord[]
timeLeads: WordList
zones: WordList
pastHour: WordList
toHour: WordList
/**
 * Parts of an hour by name, in minutes.
 */
minutes: NumberWord[]
/**
 * Parts of a day, each with the hours to add to an hour on a dial of twelve: 0 for “morning”.
 */
dayParts: NumberWord[]
events: WordList
future: WordList
past: WordList
}
/**
 * Names of a month, weekday or season.
 */
export interface CalendarName {
/**
 * Names and abbreviations, in lower case without full stop.
 */
names: string[]
/**
 * Month 1 to 12, weekday Monday 1 to Sunday 7; for a season the month it begins in.
 */
value: number
/**
 * Names that are other words too, and count only beside a day, a year or a preposition of time.
 */
ambiguous?: string[]
}
/**
 * A unit of the calendar.
 */
export interface CalendarUnit {
/**
 * Its names, in lower case.
 */
names: string[]
/**
 * Which unit.
 */
unit: ("minute" | "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "half-year" | "year" | "decade" | "century")
/**
 * How many of `unit` it is: 2 weeks for “fortnight”; 1 where missing.
 */
count?: number
}
/**
 * A word for a day counted from today.
 */
export interface RelativeDay {
/**
 * The words, in lower case.
 */
words: string
/**
 * Days from today.
 */
days: number
}
/**
 * A day with a name: on the same date every year; on the first such weekday from a date on where `weekday` is given; or so many days from Easter Sunday where `month` is 0.
 */
export interface Holiday {
/**
 * Its name, in lower case.
 */
words: string
/**
 * Month, 1 to 12; 0 for days counted from Easter Sunday.
 */
month: number
/**
 * Day of the month; with `weekday` the first day it can fall on; with month 0 the days from Easter Sunday.
 */
day: number
/**
 * Monday 1 to Sunday 7.
 */
weekday?: number
}
/**
 * Words that tell what quotation marks are for.
 */
export interface QuotationWords {
works: WordList
titled: WordList
written: WordList
terms: WordList
small: WordList
}
/**
 * A language pack: words as data. The engine knows no word of any language.
 */
export interface Language {
/**
 * BCP 47 tag.
 */
tag: string
/**
 * Name of the language in itself.
 */
name: string
sentences: SentenceWords
quotationMarks: QuotationMarks
tagger: TaggerModel
ranker?: RankerModel
grammar: GrammarWords
names: NameWords
cues: CueWords
numbers: NumberWords
calendar: CalendarWords
relations: RelationWords
quotationWords: QuotationWords
}
/**
 * One known figure.
 */
export interface ReferenceRow {
/**
 * Whose figure it is.
 */
subject: string
/**
 * What is measured.
 */
measure: string
/**
 * The figure, in `unit`.
 */
value: number
/**
 * Unit of the figure, as in a quantity; missing or empty for a count.
 */
unit?: string
/**
 * When it held: a year, a month or a day, ISO 8601.
 */
asOf?: string
/**
 * Where the figure is published.
 */
title?: string
/**
 * Address of the publication.
 */
url?: string
}
/**
 * What a text is verified against: rows of figures and texts.
 */
export interface References {
/**
 * Figures, one a row.
 */
rows?: ReferenceRow[]
/**
 * Texts that quotations are verified against.
 */
texts?: ReferenceText[]
}
/**
 * Words that differ.
 */
export interface QuoteEdit {
/**
 * What the words are.
 */
kind: ("negator" | "modal" | "number" | "unit" | "name" | "date" | "quantifier" | "hedge" | "content" | "function" | "punctuation")
/**
 * Words of the quotation; empty where some are left out.
 */
quote: string
/**
 * Words of the reference; empty where some are added.
 */
reference: string
span?: Span
}
/**
 * A text that quotations and claims are verified against.
 */
export interface Reference {
/**
 * Name of the reference, unique among those given.
 */
id: string
/**
 * The text as it was captured; every span refers to it.
 */
text: string
/**
 * How the text is laid out; told from the text when left out. `transcript` has turns that begin with a name and a colon.
 */
format?: ("prose" | "transcript" | "vtt" | "srt")
/**
 * Whose words an undivided text is, such as a speech.
 */
speaker?: string
/**
 * Title of the reference.
 */
title?: string
/**
 * Where it was captured.
 */
url?: string
/**
 * Day of capture, ISO 8601.
 */
capturedAt?: string
/**
 * SHA-256 of the text in UTF-8 when it was captured.
 */
hash?: string
/**
 * Why the text could not be read; `text` is empty then.
 */
unreadable?: string
}
/**
 * What one verdict, flag or tier means to a desk.
 */
export interface PolicyRule {
/**
 * The verdict, flag or tier of folding that the rule is about.
 */
when: ("negated" | "misattributed" | "out-of-order" | "spliced" | "altered" | "bracketed" | "elided" | "normalized" | "verbatim" | "paraphrase" | "not-found" | "not-checked" | "truncated-condition" | "second-hand" | "repeated" | "cross-turn" | "T0" | "T1" | "T2" | "T3" | "T4")
/**
 * How grave it is.
 */
severity: ("none" | "info" | "warning" | "error")
/**
 * Where the rule is written.
 */
page: string
}
/**
 * House rules for quotations: they make severities of verdicts.
 */
export interface Policy {
/**
 * What it is called.
 */
name: string
/**
 * The gravest that fits decides; what none names passes.
 */
rules: PolicyRule[]
}
/**
 * One thing that a claim states, and what the reference has of it.
 */
export interface ClaimPoint {
/**
 * What it is.
 */
kind: ("figure" | "date" | "name" | "word" | "polarity")
/**
 * What the passage says about it.
 */
outcome: ("agrees" | "contradicts" | "missing")
/**
 * As the claim has it.
 */
claim: string
/**
 * As the passage has it; missing where it has nothing of the kind.
 */
reference?: string
}
/**
 * What a judge from outside says of a claim and a passage.
 */
export interface Entailment {
/**
 * What follows from the passage.
 */
label: ("entailment" | "contradiction" | "neutral")
/**
 * How sure the judge is.
 */
score: number
}
/**
 * What became of one claim that was looked for in references.
 */
export interface ClaimVerification {
/**
 * The claim.
 */
text: string
/**
 * Who is said to hold it.
 */
speaker?: string
/**
 * Id of the claim in the analysis it comes from.
 */
claim?: string
verdict: ClaimVerdict
/**
 * Why this verdict, in a sentence.
 */
reason: string
/**
 * Id of the reference it was judged by.
 */
reference?: string
/**
 * The passage that bears on it, in the reference as it was given; UTF-16 code units. Empty where there is none.
 */
spans: Span[]
/**
 * What was compared, one by one.
 */
points: ClaimPoint[]
judge?: Entailment
}
/**
 * What became of one quotation that was looked for in a reference.
 */
export interface Verification {
/**
 * The quotation as printed, without its outer marks.
 */
quote?: string
/**
 * Who is said to have said it.
 */
speaker?: string
/**
 * Id of the quotation in the analysis it comes from.
 */
quotation?: string
/**
 * Id of the reference it was judged by.
 */
reference?: string
verdict: Verdict
/**
 * True where the words stand in the reference so that they may be printed as they are: `verbatim`, `normalized`, `elided`, `bracketed`.
 */
sound: boolean
/**
 * Why this verdict, in a sentence.
 */
reason: string
/**
 * Where the words stand in the reference as it was given, one span for each segment, in the order of the quotation; UTF-16 code units.
 */
spans: Span[]
/**
 * What had to be folded to find it: nothing, presentation, extraction, house style, disfluency.
 */
tier?: ("T0" | "T1" | "T2" | "T3" | "T4")
/**
 * Words in which the quotation differs from the reference, in order.
 */
edits: QuoteEdit[]
/**
 * Whose words they are in the reference, as it names them; missing where it does not say.
 */
utterer?: string
/**
 * Words of the reference before the first span, in its sentence.
 */
before?: string
/**
 * Words of the reference behind the last span, in its sentence.
 */
after?: string
/**
 * What to look at beside the verdict; empty where nothing is.
 */
flags: VerificationFlag[]
/**
 * Every place at which it stands at the same tier.
 */
occurrences: Span[]
/**
 * Time code of the first span, in a reference that has them.
 */
time?: string
/**
 * True where the text of the reference is not the one its hash was made from.
 */
stale?: boolean
/**
 * Id of another reference in which the words stand, where they are not in the one that was named.
 */
elsewhere?: string
/**
 * How grave the policy holds it to be.
 */
severity: ("none" | "info" | "warning" | "error")
rule?: PolicyRule
}
