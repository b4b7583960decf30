import clsx from 'clsx'
import type { ReactNode } from 'react'
import type { ContentsChange, Line, Part } from '@/domain/publication/compare-contents'

const FIELD_WORDS: Record<ContentsChange['field'], string> = {
  title: 'Title',
  slug: 'Address',
  summary: 'Summary',
  seoTitle: 'Title for search engines',
  seoDescription: 'Description for search engines',
  takeaways: 'Key takeaways',
  authorIds: 'Written by',
  tags: 'Tags',
  body: 'Text',
  coverMediaId: 'Cover',
  focalPoint: 'What must stay in sight of the cover',
  socialMediaId: 'Picture where it is shared',
}

interface ContentsDifferenceProps {
  changes: readonly ContentsChange[]
  /** What authors are called, by id. */
  nameOf: (id: string) => string
  /** What the two marks mean here. */
  words: { added: string; removed: string }
  /** Said where nothing differs. */
  same: string
}

/** What differs between two versions, field by field: by colour, by mark and in words. */
export function ContentsDifference({ changes, nameOf, words, same }: ContentsDifferenceProps) {
  if (changes.length === 0) return <p className="text-15">{same}</p>
  return (
    <div className="space-y-5 text-15">
      <p className="caption flex flex-wrap gap-x-4 gap-y-1">
        <span>
          <ins className="diff-added">+ like this</ins> {words.added}
        </span>
        <span>
          <del className="diff-removed">− like this</del> {words.removed}
        </span>
      </p>
      {changes.map((change) => (
        <section key={change.field} aria-label={FIELD_WORDS[change.field]}>
          <p className="caption mb-1 font-medium">{FIELD_WORDS[change.field]}</p>
          <Change change={change} nameOf={nameOf} />
        </section>
      ))}
    </div>
  )
}

function Change({
  change,
  nameOf,
}: {
  change: ContentsChange
  nameOf: ContentsDifferenceProps['nameOf']
}) {
  switch (change.kind) {
    case 'words':
      return (
        <p className="wrap-anywhere">
          <Parts parts={change.parts} />
        </p>
      )
    case 'items': {
      const isNamed = change.field === 'authorIds'
      return (
        <ul className="space-y-1">
          {keyed(change.parts).map(([key, part]) => (
            <li key={key}>
              <Marked part={isNamed ? { ...part, text: nameOf(part.text) } : part} isMarked />
            </li>
          ))}
        </ul>
      )
    }
    case 'lines':
      return (
        <div className="overflow-hidden rounded border border-line bg-sheet font-mono text-13">
          {keyed(change.lines).map(([key, line]) => (
            <BodyLine key={key} line={line} />
          ))}
        </div>
      )
    case 'value':
      return (
        <p className="flex flex-wrap gap-x-3">
          <Marked part={{ change: 'removed', text: valueWords(change, change.before) }} isMarked />
          <Marked part={{ change: 'added', text: valueWords(change, change.after) }} isMarked />
        </p>
      )
  }
}

function valueWords({ field }: ContentsChange, value: string | null): string {
  if (value === null) return field === 'focalPoint' ? 'the middle' : 'no picture'
  return field === 'focalPoint' ? value : `picture ${value.slice(-6)}`
}

const SIGNS = { same: ' ', added: '+', removed: '−' } as const

function BodyLine({ line }: { line: Line }) {
  if (line.change === 'skipped') {
    return <p className="bg-stock px-3 py-1 text-ink-soft">{line.lines} lines that are the same</p>
  }
  const { change, parts } = line
  const content: ReactNode = <Parts parts={parts} />
  return (
    <p
      className={clsx(
        'flex gap-2 px-3 py-0.5',
        change === 'added' && 'bg-ok-wash',
        change === 'removed' && 'bg-stop-wash',
      )}
    >
      <span aria-hidden className="w-3 shrink-0 select-none text-ink-soft">
        {SIGNS[change]}
      </span>
      <span className="min-w-0 whitespace-pre-wrap wrap-anywhere">
        {change !== 'same' && <span className="sr-only">{change} line: </span>}
        {parts.length === 0 ? '\u00a0' : content}
      </span>
    </p>
  )
}

function Parts({ parts }: { parts: readonly Part[] }) {
  return keyed(parts).map(([key, part]) => <Marked key={key} part={part} />)
}

function Marked({ part, isMarked }: { part: Part; isMarked?: boolean }) {
  const { change, text } = part
  if (change === 'same') return text
  const Tag = change === 'added' ? 'ins' : 'del'
  return (
    <Tag className={change === 'added' ? 'diff-added' : 'diff-removed'}>
      {isMarked && <span aria-hidden>{SIGNS[change]} </span>}
      {text}
    </Tag>
  )
}

/** Parts of a text have no names, and never move. */
function keyed<Thing>(things: readonly Thing[]): [string, Thing][] {
  return things.map((thing, place) => [String(place), thing])
}
