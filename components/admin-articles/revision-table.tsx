import { type Column, DataTable } from '@/components/admin/data-table'
import { type StatusSignal, StatusTag } from '@/components/admin/status-tag'
import { REASON_WORDS } from '@/components/admin-articles/text-words'
import { Moment } from '@/components/ui/moment'
import type { RevisionRow } from '@/domain/publication/list-revisions'
import { adminTextPath } from '@/lib/paths'

interface RevisionTableProps {
  kind: 'article' | 'page'
  articleId: string
  rows: readonly RevisionRow[]
  locale: string
  timeZone: string
}

const SIGNALS: Partial<Record<RevisionRow['reason'], StatusSignal>> = { published: 'ok' }

/** The history of a text, the latest first. */
export function RevisionTable({ kind, articleId, rows, locale, timeZone }: RevisionTableProps) {
  const columns: Column<RevisionRow>[] = [
    { label: 'Version', cell: ({ number }) => `Version ${number}` },
    {
      label: 'When',
      cell: ({ createdAt }) => (
        <Moment at={createdAt} locale={locale} timeZone={timeZone} show="compact" />
      ),
    },
    { label: 'By', cell: ({ savedBy }) => savedBy ?? 'The shop' },
    {
      label: 'Why',
      cell: ({ reason }) => (
        <StatusTag signal={SIGNALS[reason] ?? 'plain'}>{REASON_WORDS[reason]}</StatusTag>
      ),
    },
  ]
  return (
    <DataTable
      caption="Versions"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => adminTextPath(kind, articleId, `revisions/${id}`)}
      empty={null}
    />
  )
}
