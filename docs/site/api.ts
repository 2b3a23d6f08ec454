// Reads what each entry of the package exports, with its words and types, by the compiler.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The entries of the package in a folder, and the declarations of each. */
export function entriesOf(folder: string): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const typed = Object.entries<{ import?: { types: string } }>(exports).flatMap(([entry, { import: module }]) =>
    module ? [[entry.replace(/^\./, 'onrecord'), module.types] as const] : [],
  )
  return Object.fromEntries(typed)
}

/** A field of a type. */
export interface Member {
  name: string
  type: string
  isOptional: boolean
  /** Its words, in Markdown. */
  doc: string
}

/** Something that an entry exports, or that a type of it is made of. */
export interface Declared {
  name: string
  kind: 'function' | 'class' | 'value' | 'type'
  /** Its words, in Markdown; empty where it has none. */
  doc: string
  /** How it is declared, without its body and its words. */
  code: string
  members: Member[]
}

/** What an entry exports by name, and the types beside them that these are made of. */
export interface Entry {
  name: string
  exports: Declared[]
  parts: Declared[]
  /** The name that is exported as `default` too. */
  byDefault?: string
}

const read = new Map<string, Entry[]>()

/** Every entry of the package in a folder with all it exports, sorted by name. Its declarations are read once. */
export function readApi(root: string): Entry[] {
  const known = read.get(root) ?? readEntries(root)
  read.set(root, known)
  return known
}

function readEntries(root: string): Entry[] {
  const entries = entriesOf(root)
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
  }
  const program = ts.createProgram(
    Object.values(entries).map((file) => join(root, file)),
    options,
  )
  const checker = program.getTypeChecker()
  return Object.entries(entries).map(([name, file]) => {
    const source = program.getSourceFile(join(root, file))
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} exports nothing`)
    const found = new Map(
      checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolve(symbol, checker)] as const),
    )
    const byDefault = found.get('default')
    found.delete('default')
    const exported = new Set(found.values())
    const declare = (symbol: ts.Symbol, as: string) => declared(symbol, as, checker)
    return {
      name,
      exports: [...found].map(([as, symbol]) => declare(symbol, as)).sort(byName),
      parts: [...partsOf(exported, checker, root)].map((symbol) => declare(symbol, symbol.name)).sort(byName),
      ...(byDefault && { byDefault: byDefault.name }),
    }
  })
}

const byName = (a: Declared, b: Declared): number => (a.name < b.name ? -1 : 1)

const resolve = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

const wordsOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()

const printer = ts.createPrinter({ removeComments: true })
const print = (node: ts.Node): string =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replaceAll(/^(?:export |declare |default )+/g, '')

function declared(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): Declared {
  const nodes = symbol.declarations ?? []
  const node = nodes[0]
  if (!node) throw new Error(`${name} is declared nowhere`)
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
  return {
    name,
    kind: isFunction(node, checker) ? 'function' : ts.isClassDeclaration(node) ? 'class' : isType ? 'type' : 'value',
    doc: wordsOf(symbol, checker),
    code: nodes.map((each) => codeOf(each, name, checker)).join('\n'),
    members: membersOf(node, symbol, checker),
  }
}

// A function is one too where it is kept as a value.
const isFunction = (node: ts.Declaration, checker: ts.TypeChecker): boolean =>
  ts.isFunctionDeclaration(node) ||
  (ts.isVariableDeclaration(node) && checker.getTypeAtLocation(node).getCallSignatures().length > 0)

function codeOf(node: ts.Declaration, name: string, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(node)) {
    // Up to its body, as it is written.
    const { body } = node
    const source = node.getSourceFile()
    const text = source.text.slice(node.getStart(source), body ? body.getStart(source) : node.end)
    return text
      .replace(/^(?:export |declare |default |async )+/, '')
      .replace(/;$/, '')
      .trim()
  }
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    const heritage = (node.heritageClauses ?? []).map((clause) => ` ${print(clause).trim()}`).join('')
    const parameters = node.typeParameters?.map(print).join(', ')
    return `${ts.isClassDeclaration(node) ? 'class' : 'interface'} ${name}${parameters ? `<${parameters}>` : ''}${heritage}`
  }
  if (ts.isVariableDeclaration(node)) {
    const type = node.type ? print(node.type) : checker.typeToString(checker.getTypeAtLocation(node), node)
    return `const ${name}: ${type}`
  }
  return print(node)
}

function membersOf(node: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker): Member[] {
  if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return []
  return [...(symbol.members?.values() ?? [])].flatMap((member) => {
    const at = member.valueDeclaration
    if (!at || member.flags & ts.SymbolFlags.TypeParameter || isHidden(at)) return []
    const isMethod = ts.isMethodSignature(at) || ts.isMethodDeclaration(at)
    const given = (at as ts.PropertySignature).type
    const type = isMethod
      ? checker.signatureToString(checker.getSignatureFromDeclaration(at)!, at, ts.TypeFormatFlags.NoTruncation)
      : given
        ? print(given)
        : checker.typeToString(checker.getTypeOfSymbol(member), at)
    const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0
    return [{ name: member.name, type, isOptional, doc: wordsOf(member, checker) || wordsOfType(given, checker) }]
  })
}

const isHidden = (node: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0

// A field without words of its own says what its type says.
function wordsOfType(type: ts.TypeNode | undefined, checker: ts.TypeChecker): string {
  const symbol = type && ts.isTypeReferenceNode(type) && checker.getSymbolAtLocation(type.typeName)
  return symbol ? wordsOf(resolve(symbol, checker), checker) : ''
}

// Types of the sources that exported ones name, and that have no export of their own.
function partsOf(exported: ReadonlySet<ts.Symbol>, checker: ts.TypeChecker, root: string): Set<ts.Symbol> {
  const parts = new Set<ts.Symbol>()
  const sources = join(root, 'dist')
  function visit(node: ts.Node): void {
    if (ts.isBlock(node) || ts.isVariableDeclaration(node)) return
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression
      const found = checker.getSymbolAtLocation(name)
      const symbol = found && resolve(found, checker)
      const at = symbol?.declarations?.[0]
      const isOurs = at && (ts.isInterfaceDeclaration(at) || ts.isTypeAliasDeclaration(at))
      if (
        symbol &&
        isOurs &&
        at.getSourceFile().fileName.startsWith(sources) &&
        !exported.has(symbol) &&
        !parts.has(symbol)
      ) {
        parts.add(symbol)
        visit(at)
      }
    }
    ts.forEachChild(node, visit)
  }
  for (const symbol of exported) for (const node of symbol.declarations ?? []) ts.forEachChild(node, visit)
  return parts
}
