import { createContext, Script } from 'node:vm'
import type { Root as Elements, Nodes } from 'hast'
import type { Definition, Nodes as MarkdownNodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { DomainError } from '@/lib/errors'

/*
 * Reading Markdown takes time that grows with the square of what has to be matched within a block, and with the depth
 * of nesting; a few constructs make much more HTML than was typed. No text that somebody means comes near these bounds.
 */
const MAX_LINES = 20_000
/** Of quotes and lists opened on one line. */
const MAX_OPENED_ON_A_LINE = 32
const MAX_CONTAINERS_WITHIN = 16
const MAX_COLUMNS = 1_000
/** The sum over all blocks of what may have to be compared: signs with signs, backticks with all that follows. */
const MAX_PAIRINGS = 20_000_000
/** For what anybody may send: a thousand signs in one paragraph, some 50 ms of a core. */
export const MAX_PAIRINGS_OF_VISITORS = 1_000_000
const MAX_TAGS = 20_000
const MAX_REOPENED = 1_000_000
const MAX_NOTES = 1_000
const MAX_PLACES = 1_000
const MAX_CELLS = 20_000
/** In characters: what references repeat of the addresses they stand for. */
const MAX_REPEATED = 1_000_000
const MAX_DEPTH = 100
/** Of the clock, also where everything else is busy: the longest article takes a few seconds of a core. */
const TIME_LIMIT_MS = 60_000

const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Runs a renderer within bounds. Throws `text_too_tangled` instead of holding up everybody else. */
export function withinBounds<T>(source: string, render: () => T, maxPairings = MAX_PAIRINGS): T {
  refuseTangles(source, maxPairings)
  try {
    return withinTime(render)
  } catch (error) {
    if (isOutOfBounds(error)) throw new DomainError('text_too_tangled')
    throw error
  }
}

/** Pictures and cards are looked up one by one. What repeats itself: tables fill up short rows, references repeat an address, however short they are. */
export function refuseRepetition(tree: Root): void {
  const addresses = new Map<string, number>()
  visit(tree, 'definition', ({ identifier, url, title }: Definition) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url.length + (title?.length ?? 0))
  })
  let places = 0
  let cells = 0
  let repeated = 0
  visit(tree, (node: MarkdownNodes) => {
    if (node.type === 'image' || node.type === 'leafDirective') places += 1
    if (node.type === 'table') cells += node.children.length * (node.align?.length ?? 0)
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      repeated += addresses.get(node.identifier) ?? 0
    }
  })
  refuseIf(places > MAX_PLACES || cells > MAX_CELLS || repeated > MAX_REPEATED)
}

/** Trees that are walked, written and read again by others must not be deep. */
export function refuseDepth(tree: Elements): void {
  refuseDeeper(tree, 0)
}

function refuseDeeper(node: Nodes, depth: number): void {
  refuseIf(depth > MAX_DEPTH)
  if ('children' in node) for (const child of node.children) refuseDeeper(child, depth + 1)
}

function refuseTangles(source: string, maxPairings: number): void {
  const lines = source.split(/\r\n?|\n/)
  refuseIf(lines.length > MAX_LINES)
  let within = 0
  for (const line of lines) {
    refuseIf(openedOn(line) > MAX_OPENED_ON_A_LINE || count(line, /\|/g) > MAX_COLUMNS)
    if (/^\s*:{3,}\s*\p{L}/u.test(line)) within += 1
    else if (/^\s*:{3,}\s*$/.test(line)) within = Math.max(0, within - 1)
    refuseIf(within > MAX_CONTAINERS_WITHIN)
  }
  refusePairings(lines, maxPairings)
  refuseIf(count(source, /^[> \t]*\[\^?[^\]\n]*\]:/gm) > MAX_NOTES)
  refuseTags(source, lines.length)
}

function refusePairings(lines: readonly string[], max: number): void {
  let pairings = 0
  let block = { signs: 0, ticks: 0, length: 0 }
  for (const line of [...lines, '']) {
    if (line.trim() === '') {
      pairings += block.signs * block.signs + block.ticks * block.length
      refuseIf(pairings > max)
      block = { signs: 0, ticks: 0, length: 0 }
    }
    block.signs += count(line, /[*_~[\]&]|^ {0,3}[=-]+\s*$/g) + count(line, /&/g)
    block.ticks += count(line, /`+/g)
    block.length += line.length
  }
}

/** Formatting that is never closed is opened again in every block that follows. */
function refuseTags(source: string, lines: number): void {
  const open = new Map<string, number>()
  let tags = 0
  let unclosed = 0
  let mostUnclosed = 0
  for (const [, slash, written = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    tags += 1
    const name = written.toLowerCase()
    if (!FORMATTING.has(name)) continue
    const before = open.get(name) ?? 0
    const after = Math.max(0, before + (slash ? -1 : 1))
    open.set(name, after)
    unclosed += after - before
    mostUnclosed = Math.max(mostUnclosed, unclosed)
  }
  refuseIf(tags > MAX_TAGS || mostUnclosed * (lines + tags) > MAX_REOPENED)
}

function openedOn(line: string): number {
  const opened = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? ''
  return count(opened, /[>+*-]|\d+[.)]/g)
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}

const room = createContext({ work: () => {} })
const work = new Script('work()')

/** The only way to end JavaScript that does not end: nothing of ours leaves this thread. */
function withinTime<T>(render: () => T): T {
  const results: T[] = []
  room.work = () => {
    results.push(render())
  }
  work.runInContext(room, { timeout: TIME_LIMIT_MS })
  const [result] = results
  if (result === undefined) throw new TypeError('A renderer answers with something')
  return result
}

function isOutOfBounds(error: unknown): boolean {
  if (error instanceof RangeError) return true
  // It comes from another realm, where `Error` is another one.
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

function refuseIf(isTooMuch: boolean): void {
  if (isTooMuch) throw new DomainError('text_too_tangled')
}
