import type { Change, Changes, PartName } from '../messages.js'

// What the report is drawn of. Words of an article are escaped before they come here; this is the second door.
const TAGS = new Set(
  'A ARTICLE BDI BLOCKQUOTE BR BUTTON DD DEL DETAILS DIV DL DT FIELDSET FORM H2 H3 H4 HEADER INPUT INS LABEL LEGEND LI OL OPTGROUP OPTION OUTPUT P SECTION SELECT SPAN STRONG SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)
const ATTRIBUTES =
  /^(?:aria-[a-z]+|data-[a-z]+|checked|class|dir|hidden|href|id|max|min|name|role|scope|step|tabindex|type|value)$/

interface Policy {
  createHTML(markup: string): string
  createScriptURL(address: string): string
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined

/** The one policy by which markup and the address of the worker come in, where the browser asks for one. */
export const policy: Policy = (() => {
  const rules: Policy = { createHTML: (markup) => markup, createScriptURL: (address) => address }
  return typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('onrecord', rules)
})()

/** Markup as nodes, inert until they are put into the page, without any element or attribute that the report has not. */
export function nodesOf(markup: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = policy.createHTML(markup)
  for (const element of template.content.querySelectorAll('*')) {
    if (!TAGS.has(element.tagName)) element.remove()
    for (const { name, value } of [...element.attributes])
      if (!ATTRIBUTES.test(name) || (name === 'href' && !value.startsWith('#'))) element.removeAttribute(name)
  }
  return template.content
}

/** Where the parts of a report are. */
export type Frame = Record<PartName, HTMLElement>

/**
 * Changes what differs in the report, and in that only the elements that differ. False where the page is not as it was left, as
 * when an extension of the browser has been at it: then a whole report is needed.
 */
export function patch(frame: Frame, { isWhole, parts }: Changes): boolean {
  if (isWhole) for (const part of Object.values(frame)) part.replaceChildren()
  return (Object.keys(parts) as PartName[]).every((name) => parts[name]!.every((one) => replace(frame[name], one)))
}

function replace(part: Element, { path, at, removed, added }: Change): boolean {
  let parent: Element | undefined = part
  for (const number of path) parent = parent?.children[number]
  if (!parent || parent.children.length < at + removed) return false
  const old = [...parent.children].slice(at, at + removed)
  become(parent, old, [...nodesOf(added).childNodes], parent.children[at + removed] ?? null)
  return true
}

// Children of `parent` become others: what is equal at both ends stays, what is between is compared one by one.
function become(parent: Element, old: ChildNode[], fresh: ChildNode[], end: Node | null): void {
  const least = Math.min(old.length, fresh.length)
  let from = 0
  while (from < least && old[from]!.isEqualNode(fresh[from]!)) from++
  let same = 0
  while (same < least - from && old.at(-1 - same)!.isEqualNode(fresh.at(-1 - same)!)) same++
  const before = old.slice(from, old.length - same)
  const after = fresh.slice(from, fresh.length - same)
  const next = old[old.length - same] ?? end
  for (const [i, node] of after.entries()) {
    if (i < before.length) change(before[i]!, node)
    else parent.insertBefore(node, next)
  }
  for (const node of before.slice(after.length)) node.remove()
}

function change(old: ChildNode, fresh: ChildNode): void {
  if (old instanceof Element && fresh instanceof Element && old.tagName === fresh.tagName && old.id === fresh.id) {
    // Whether a menu is open is the reader’s, and where a note stands the page’s.
    for (const { name } of [...old.attributes])
      if (name !== 'open' && name !== 'style' && !fresh.hasAttribute(name)) old.removeAttribute(name)
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
    become(old, [...old.childNodes], [...fresh.childNodes], null)
  } else old.replaceWith(fresh)
}
