import type { Change } from '@/components/admin/audit/changes'

interface ChangeListProps {
  changes: readonly Change[]
  /** More are counted, not shown. */
  max?: number
}

/** What was, struck through, and what is instead. */
export function ChangeList({ changes, max = changes.length }: ChangeListProps) {
  const hidden = changes.length - max
  return (
    <ul className="text-13">
      {changes.slice(0, max).map(({ field, before, after }) => (
        <li key={field} className="wrap-anywhere">
          <span className="text-ink-soft">{field}: </span>
          <del className="text-ink-soft">{before}</del>
          <span aria-hidden> → </span>
          <ins className="no-underline">{after}</ins>
        </li>
      ))}
      {hidden > 0 && <li className="text-ink-soft">and {hidden} more</li>}
    </ul>
  )
}
