import type { ReactNode } from 'react'
import { type Column, DataTable } from '@/components/admin/data-table'
import { TextState } from '@/components/admin-articles/text-state'
import { EmptyState } from '@/components/ui/empty-state'
import { Moment } from '@/components/ui/moment'
import type { StaffArticleRow } from '@/domain/publication/list-staff-articles'
import { adminTextPath } from '@/lib/paths'

interface TextTableProps {
  kind: 'article' | 'page'
  rows: readonly StaffArticleRow[]
  /** What is due by then is published, whatever its row says. */
  at: Date
  locale: string
  timeZone: string
  empty: { title: string; text: string; action?: ReactNode }
}

/** Articles or pages, the one written in last on top. */
export function TextTable({ kind, rows, at, locale, timeZone, empty }: TextTableProps) {
  return (
    <DataTable
      caption={kind === 'page' ? 'Pages' : 'Articles'}
      columns={columnsFor(kind, { at, locale, timeZone })}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => adminTextPath(kind, id)}
      empty={
        <EmptyState title={empty.title} action={empty.action}>
          {empty.text}
        </EmptyState>
      }
    />
  )
}

function columnsFor(
  kind: TextTableProps['kind'],
  { at, locale, timeZone }: Pick<TextTableProps, 'at' | 'locale' | 'timeZone'>,
): Column<StaffArticleRow>[] {
  const title: Column<StaffArticleRow> = {
    label: 'Title',
    cell: ({ title, tags }) => (
      <span className="min-w-0">
        <span className="line-clamp-2 wrap-anywhere">{title}</span>
        {tags.length > 0 && (
          <span className="caption block font-normal wrap-anywhere">{tags.join(', ')}</span>
        )}
      </span>
    ),
  }
  const authors: Column<StaffArticleRow> = {
    label: 'By',
    cell: (row) => (
      <span className="line-clamp-2 wrap-anywhere md:min-w-24">
        {row.authors.map(({ name }) => name).join(', ') || 'Nobody yet'}
      </span>
    ),
  }
  const state: Column<StaffArticleRow> = {
    label: 'State',
    cell: (row) => (
      <span className="grid justify-items-start gap-0.5 max-md:justify-items-end">
        <TextState text={row} isVisible={isVisible(row, at)} />
        {row.publishAt && row.status !== 'draft' && row.status !== 'archived' && (
          <span className="caption">
            <Moment at={row.publishAt} locale={locale} timeZone={timeZone} show="compact" />
          </span>
        )}
      </span>
    ),
  }
  const saved: Column<StaffArticleRow> = {
    label: 'Last written',
    cell: ({ savedAt, savedBy }) => (
      <span>
        <Moment at={savedAt} locale={locale} timeZone={timeZone} show="compact" />
        {savedBy && <span className="caption block">{savedBy}</span>}
      </span>
    ),
  }
  return kind === 'page' ? [title, state, saved] : [title, authors, state, saved]
}

function isVisible({ status, publishAt }: StaffArticleRow, at: Date): boolean {
  const isLive = status === 'published' || status === 'scheduled'
  return isLive && publishAt !== null && publishAt <= at
}
