import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { wordsOf } from '@/lib/markup/text'

const MAX_LABEL_LENGTH = 80

/** Tables and code may be wider than a phone: they scroll by themselves and can be reached by keyboard to do so. */
export function makeScrollable(tree: Root): void {
  let tables = 0
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'pre') element.properties.tabIndex = 0
    if (element.tagName !== 'table' || !parent || index === undefined) return
    tables += 1
    alignByClass(element)
    nameHeads(element)
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['table-scroll'],
        role: 'region',
        ariaLabel: labelOf(element, tables),
        tabIndex: 0,
      },
      children: [element],
    }
    return SKIP
  })
}

function labelOf(table: Element, number: number): string {
  const caption = firstOf(table, 'caption') ?? firstOf(table, 'tr')
  const words = caption ? wordsOf(caption) : ''
  const short = words.length > MAX_LABEL_LENGTH ? `${words.slice(0, MAX_LABEL_LENGTH)}…` : words
  return short === '' ? `Table ${number}` : `Table ${number}: ${short}`
}

function firstOf(table: Element, tagName: string): Element | undefined {
  let found: Element | undefined
  visit(table, 'element', (element) => {
    if (!found && element.tagName === tagName) found = element
  })
  return found
}

/** `align` is no longer HTML. */
function alignByClass(table: Element): void {
  visit(table, 'element', ({ properties }) => {
    if (typeof properties.align !== 'string') return
    properties.className = [`align-${properties.align}`]
    delete properties.align
  })
}

/**
 * Heads say what they are over: columns in the head of the table, else their row. The corner over the names of the rows heads nothing: a
 * screen reader would announce it as a head without words.
 */
function nameHeads(table: Element): void {
  visit(table, 'element', (element) => {
    if (element.tagName === 'thead') sayScope(element, 'col')
  })
  sayScope(table, 'row')
}

function sayScope(within: Element, scope: 'col' | 'row'): void {
  visit(within, 'element', (element) => {
    if (element.tagName !== 'th') return
    if (wordsOf(element) === '') element.tagName = 'td'
    else element.properties.scope ??= scope
  })
}
