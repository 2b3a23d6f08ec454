import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'

/** The line of the diagram: a file may import from its own place and from those before it. */
export const LINE = [
  'version.ts',
  'model',
  'document',
  'annotate',
  'claims',
  'evidence',
  'checks',
  'graph',
  'analyze.ts',
  'verify.ts',
  'export',
  'adapters',
] as const

/** Folders that only list: their files know nothing of one another, and an `index.ts` puts them in order where they have one. */
const LISTS = ['checks', 'document/formats', 'export', 'annotate/sieves']

const MOST_LINES = 400
const NAMES_THAT_SAY_NOTHING = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'misc'])
const BUILTINS = new Set(builtinModules)

/**
 * What breaks the architecture, one sentence each, sorted by path; empty where all is well.
 * `sources` holds the text of each file by its path below `src/`.
 */
export function findViolations(sources: ReadonlyMap<string, string>): string[] {
  return [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => [
      ...findWrongImports(path, text),
      ...(placeOf(path) === 'adapters' || isGenerated(path) ? [] : findEffects(path, text)),
      ...findWrongFile(path, text),
    ])
}

/** What a file imports, as written, types included. */
function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

function findWrongImports(path: string, text: string): string[] {
  const place = placeOf(path)
  return importsOf(text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      const isBuiltin = specifier.startsWith('node:') || BUILTINS.has(specifier.split('/')[0] ?? '')
      return isBuiltin && place !== 'adapters' ? [`${path} imports the Node built-in \`${specifier}\``] : []
    }
    const target = posix.normalize(posix.join(posix.dirname(path), specifier)).replace(/\.js$/, '.ts')
    const reason = whyNot(path, target)
    return reason ? [`${path} imports ${target}: ${reason}`] : []
  })
}

function whyNot(path: string, target: string): string | undefined {
  const from = placeOf(path)
  const to = placeOf(target)
  if (from === 'adapters') return undefined
  if (target.startsWith('..')) return 'only adapters reach outside src'
  if (to === 'index.ts') return 'the public list is for users'
  if (from === 'languages') {
    if (to === 'model') return undefined
    return to === 'languages' && languageOf(path) === languageOf(target)
      ? undefined
      : 'a language imports model and its own lists only'
  }
  if (to === 'languages')
    return from === 'analyze.ts' || from === 'verify.ts' ? undefined : 'a language pack is an argument'
  if (from === 'index.ts') return to === 'adapters' ? 'adapters are entries of their own' : undefined
  if (indexOf(to) > indexOf(from)) return `${from} stands left of ${to}`
  const list = LISTS.find((folder) => path.startsWith(`${folder}/`) && target.startsWith(`${folder}/`))
  if (list && path !== `${list}/index.ts` && itemOf(path, list) !== itemOf(target, list))
    return `files of ${list} do not know one another`
  return undefined
}

// Reads of the clock, of chance and of the surroundings. tsconfig.core.json finds the Node globals by type as well.
function findEffects(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const effect = effectOf(node)
    if (effect) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push(`${path}:${line + 1} uses \`${effect}\``)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function effectOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && nameOf(node.expression) === 'Date' && !node.arguments?.length) return 'new Date()'
  if (ts.isCallExpression(node) && nameOf(node.expression) === 'Date') return 'Date()'
  if (ts.isTypeOfExpression(node) && isSurroundings(nameOf(node.expression))) return nameOf(node.expression)
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined
  const object = nameOf(node.expression)
  if (isSurroundings(object)) return object
  const member = ts.isPropertyAccessExpression(node) ? node.name.text : literalOf(node.argumentExpression)
  if (object === 'globalThis' && isSurroundings(member)) return member
  const full = `${object}.${member}`
  return ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'].includes(full)
    ? full
    : undefined
}

const isSurroundings = (name: string | undefined): boolean => name === 'console' || name === 'process'
const nameOf = (node: ts.Node): string | undefined => (ts.isIdentifier(node) ? node.text : undefined)
const literalOf = (node: ts.Node): string | undefined => (ts.isStringLiteralLike(node) ? node.text : undefined)

function findWrongFile(path: string, text: string): string[] {
  const found: string[] = []
  const place = placeOf(path)
  if (place !== 'index.ts' && place !== 'languages' && indexOf(place) < 0)
    found.push(`${path} stands outside the folders of the diagram`)
  const words = path.replace(/\.[^/]*$/, '').split(/[/\-._]/)
  const empty = words.find((word) => NAMES_THAT_SAY_NOTHING.has(word.toLowerCase()))
  if (empty) found.push(`${path} has a name that says nothing: \`${empty}\``)
  const lines = text.replace(/\n$/, '').split('\n').length
  if (lines > MOST_LINES && place !== 'languages' && !isGenerated(path))
    found.push(`${path} has ${lines} lines, more than ${MOST_LINES}`)
  return found
}

const placeOf = (path: string): string => path.split('/')[0] ?? ''
const indexOf = (place: string): number => (LINE as readonly string[]).indexOf(place)
const isGenerated = (path: string): boolean => path.includes('/generated/')
const languageOf = (path: string): string | undefined => path.split('/')[1]?.replace(/\.ts$/, '')
const itemOf = (path: string, list: string): string | undefined => path.slice(list.length + 1).split('/')[0]
