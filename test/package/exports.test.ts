import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, expect, inject, test } from 'vitest'
import { install } from '../../packed.js'
import { layProject } from './projects.js'

const run = promisify(execFile)
const home = install(inject('tarball'), ['prosemirror-state', 'prosemirror-view'])
const installed = join(home, 'node_modules/onrecord')
const about = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))

afterAll(() => rmSync(home, { recursive: true }))

// The public names. Whoever adds one means to keep it; whoever takes one away breaks somebody's newsroom.
const VALUES = {
  onrecord: [
    'DataError',
    'analyze',
    'chainOf',
    'check',
    'checkFigures',
    'claimsGraph',
    'defineClaims',
    'disagreements',
    'entailmentFrom',
    'exportGraph',
    'exportGraphChunks',
    'exportGraphFiles',
    'formats',
    'hashOf',
    'judgeClaim',
    'linkQuotes',
    'policies',
    'prepareReferences',
    'relations',
    'saidBy',
    'seenWords',
    'singleSourced',
    'toGraphology',
    'topics',
    'verifyClaim',
    'verifyClaims',
    'verifyQuote',
    'verifyQuotes',
    'version',
    'voicesOn',
  ],
  'onrecord/checks': ['check', 'checkFigures', 'checks', 'defineCheck', 'relations'],
  'onrecord/export': [
    'annotations',
    'csvEdges',
    'csvMetadata',
    'csvNodes',
    'cypher',
    'cypherParameters',
    'cytoscape',
    'dot',
    'drawGraph',
    'exportGraph',
    'exportGraphChunks',
    'exportGraphFiles',
    'formats',
    'gexf',
    'graphml',
    'graphology',
    'groupings',
    'json',
    'jsonld',
    'mermaid',
    'nanopubs',
    'nquads',
    'rdfFormats',
    'toGraphology',
    'trig',
  ],
  'onrecord/report': ['reportParts', 'reportStyle', 'writeReport'],
  'onrecord/languages/en': ['en'],
  'onrecord/markdown': ['markdown'],
  'onrecord/html': ['html'],
  'onrecord/tables': ['readTable'],
  'onrecord/retext': ['default', 'retextOnrecord'],
  'onrecord/textlint': ['default', 'textlintRule'],
  'onrecord/prosemirror': ['findingsIn', 'onrecord'],
  'onrecord/codemirror': ['onrecord'],
  'onrecord/lsp': ['serve'],
  'onrecord/notebook': [
    'figureRows',
    'findingRows',
    'quotationRows',
    'showAnalysis',
    'showFindings',
    'showGraph',
    'showTable',
  ],
}
const TYPES = [
  'Analysis',
  'AnalyzeOptions',
  'Attribution',
  'Chain',
  'CheckOptions',
  'Claim',
  'ClaimPoint',
  'ClaimVerdict',
  'ClaimVerification',
  'ClaimsGraph',
  'ClassificationPipeline',
  'Config',
  'DataProblem',
  'DateMention',
  'Disagreement',
  'Entailment',
  'EntailmentJudge',
  'Entity',
  'Evidence',
  'ExportOptions',
  'ExportedFile',
  'Extraction',
  'Finding',
  'GraphEdge',
  'GraphFormat',
  'GraphNode',
  'GraphologyData',
  'GraphInput',

  'GraphPart',
  'HandwrittenClaim',
  'HandwrittenClaims',
  'Hyperlink',
  'Interval',
  'Language',
  'MarkupFormat',
  'Policy',
  'PageLink',
  'PolicyRule',
  'PreparedReferences',
  'PrintedQuote',
  'Quantity',
  'Quotation',
  'QuoteRow',
  'QuoteVerification',
  'Reference',
  'ReferenceInput',
  'ReferenceRow',
  'References',
  'Relation',
  'Saying',
  'Severity',
  'SingleSourced',
  'Span',
  'StatedClaim',
  'Topic',
  'Verdict',
  'Verification',
  'VerificationFlag',
  'VerifyOptions',
  'VerifyQuotesOptions',
  'Voice',
]

test('the package has these entries and no other', () => {
  const entries = Object.keys(about.exports).map((entry) => entry.replace(/^\./, 'onrecord'))
  expect(entries).toEqual([
    ...Object.keys(VALUES),
    'onrecord/schemas/*.json',
    'onrecord/schemas/context.jsonld',
    'onrecord/schemas/graph.shacl.ttl',
    'onrecord/package.json',
  ])
})

test.each(['module', 'commonjs'])('the entries export these values, as %s', async (type) => {
  const load = type === 'module' ? 'await import' : 'require'
  const folder = layProject(home, `names-${type}`, {
    'package.json': JSON.stringify({ name: 'names', private: true, type }),
    'main.js': `const names = {}
for (const entry of ${JSON.stringify(Object.keys(VALUES))}) names[entry] = Object.keys(${load}(entry)).sort()
console.log(JSON.stringify(names))`,
  })
  const { stdout } = await run(process.execPath, ['main.js'], { cwd: folder })
  expect(JSON.parse(stdout)).toEqual(VALUES)
})

test.each(['dist/index.d.ts', 'dist/index.d.cts'])('%s declares the values, and these types', (file) => {
  const path = join(installed, file)
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  })
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile)
  const names = checker.getExportsOfModule(module as ts.Symbol).map(({ name }) => name)
  expect(names.sort()).toEqual([...VALUES.onrecord, ...TYPES].sort())
})
