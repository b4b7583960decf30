import { type Change, diffArrays, diffLines, diffWordsWithSpace } from 'diff'
import type { WrittenContents } from '@/db/schema/publication'

export type Part = { change: 'same' | 'added' | 'removed'; text: string }

/** A line of the body; `skipped` stands for so many unchanged ones. */
export type Line =
  | { change: 'same' | 'added' | 'removed'; parts: Part[] }
  | { change: 'skipped'; lines: number }

export type ContentsChange =
  | { kind: 'words'; field: TextField; parts: Part[] }
  /** Each part is a whole item. */
  | { kind: 'items'; field: ListField; parts: Part[] }
  | { kind: 'lines'; field: 'body'; lines: Line[] }
  /** Ids of pictures; the focal point as `40% 60%`. */
  | { kind: 'value'; field: ValueField; before: string | null; after: string | null }

const textFields = ['title', 'slug', 'summary', 'seoTitle', 'seoDescription'] as const
type TextField = (typeof textFields)[number]
const listFields = ['takeaways', 'authorIds', 'tags'] as const
type ListField = (typeof listFields)[number]
const valueFields = ['coverMediaId', 'focalPoint', 'socialMediaId'] as const
type ValueField = (typeof valueFields)[number]

/** Unchanged lines shown around a change. */
const CONTEXT = 2
/** Two texts with nothing in common are not compared word for word: it takes seconds and tells nothing. */
const MAX_EDITS = 500

/** What makes `after` of `before`, field by field in the order of the form; those that are the same are not there. */
export function compareContents(before: WrittenContents, after: WrittenContents): ContentsChange[] {
  const changes: ContentsChange[] = []
  for (const field of textFields) {
    if (before[field] === after[field]) continue
    changes.push({ kind: 'words', field, parts: wordsOf(before[field], after[field]) })
  }
  for (const field of listFields) {
    const parts = itemsOf(before[field], after[field])
    if (parts.some(({ change }) => change !== 'same')) changes.push({ kind: 'items', field, parts })
  }
  if (before.body !== after.body) {
    changes.push({ kind: 'lines', field: 'body', lines: linesOf(before.body, after.body) })
  }
  for (const field of valueFields) {
    const [from, to] = [toldOf(before, field), toldOf(after, field)]
    if (from !== to) changes.push({ kind: 'value', field, before: from, after: to })
  }
  return changes
}

function wordsOf(before: string, after: string): Part[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS })
  return found ? found.map(partOf) : allNew(before, after)
}

function itemsOf(before: string[], after: string[]): Part[] {
  return diffArrays(before, after).flatMap(({ value, added, removed }) =>
    value.map((text) => partOf({ value: text, added, removed })),
  )
}

/** Lines that were changed are told as removed and added, with the words that differ in each. */
function linesOf(before: string, after: string): Line[] {
  const found = diffLines(ended(before), ended(after), { maxEditLength: MAX_EDITS })
  const parts = found ? found.map(partOf) : allNew(ended(before), ended(after))
  const last = parts.length - 1
  return parts.flatMap((part, place): Line[] => {
    const { change } = part
    if (change === 'same') return shortened(splitLines([part]), { place, last })
    const neighbour = parts[change === 'removed' ? place + 1 : place - 1]
    return splitLines(ownWords(part, neighbour)).map((line) => ({ change, parts: line }))
  })
}

/** What was removed stands before what came in its place: of both, the words that differ. */
function ownWords(part: Part, neighbour: Part | undefined): Part[] {
  if (!neighbour || neighbour.change === 'same') return [part]
  const isOld = part.change === 'removed'
  const words = isOld ? wordsOf(part.text, neighbour.text) : wordsOf(neighbour.text, part.text)
  return words.filter(({ change }) => change === 'same' || change === part.change)
}

function shortened(lines: Part[][], { place, last }: { place: number; last: number }): Line[] {
  const shown = (line: Part[]): Line => ({ change: 'same', parts: line })
  const head = place === 0 ? 0 : CONTEXT
  const tail = place === last ? 0 : CONTEXT
  const skipped = lines.length - head - tail
  if (skipped <= 1) return lines.map(shown)
  return [
    ...lines.slice(0, head).map(shown),
    { change: 'skipped', lines: skipped },
    ...lines.slice(lines.length - tail).map(shown),
  ]
}

/** Cuts parts at the ends of lines; each line keeps none. */
function splitLines(parts: Part[]): Part[][] {
  const lines: Part[][] = [[]]
  for (const { change, text } of parts) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ change, text: piece })
    }
  }
  if (lines.at(-1)?.length === 0) lines.pop()
  return lines
}

/** Without it the last line would differ from the same one with another behind it. */
function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

function partOf({ value, added, removed }: Pick<Change, 'value' | 'added' | 'removed'>): Part {
  if (added) return { change: 'added', text: value }
  return { change: removed ? 'removed' : 'same', text: value }
}

function allNew(before: string, after: string): Part[] {
  const parts: Part[] = [
    { change: 'removed', text: before },
    { change: 'added', text: after },
  ]
  return parts.filter(({ text }) => text !== '')
}

function toldOf(contents: WrittenContents, field: ValueField): string | null {
  if (field !== 'focalPoint') return contents[field]
  const point = contents.focalPoint
  return point && `${point.x}% ${point.y}%`
}
