import type { ReactNode } from 'react'

interface DefinitionListProps {
  /** An item without a detail is left out. */
  items: readonly { term: string; detail: ReactNode }[]
}

/** What is known about one thing: name and value, line by line. */
export function DefinitionList({ items }: DefinitionListProps) {
  const known = items.filter(
    ({ detail }) => detail !== undefined && detail !== null && detail !== '',
  )
  return (
    <dl className="grid gap-x-6 gap-y-2 text-15 sm:grid-cols-[minmax(8rem,auto)_minmax(0,1fr)]">
      {known.map(({ term, detail }) => (
        <div key={term} className="contents">
          <dt className="text-ink-soft max-sm:-mb-2 max-sm:text-13">{term}</dt>
          <dd className="min-w-0 wrap-anywhere">{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
