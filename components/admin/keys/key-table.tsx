import type { ReactNode } from 'react'
import { type Column, DataTable } from '@/components/admin/data-table'
import { KeyState } from '@/components/admin/keys/key-state'
import { EmptyState } from '@/components/ui/empty-state'
import { Moment } from '@/components/ui/moment'
import type { ApiKeyView } from '@/domain/accounts/list-api-keys'
import { adminPath } from '@/lib/paths'

interface KeyTableProps {
  keys: ApiKeyView[]
  locale: string
  timeZone: string
  /** Offered while there is no key. */
  firstStep: ReactNode
}

export function KeyTable({ keys, locale, timeZone, firstStep }: KeyTableProps) {
  return (
    <DataTable
      caption="API keys"
      columns={columnsFor(locale, timeZone)}
      rows={keys}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => adminPath(`keys/${id}`)}
      empty={
        <EmptyState title="No program has a key yet" action={firstStep}>
          A key says what its holder may do, works until it runs out or is revoked, and appears in
          the audit log by its name.
        </EmptyState>
      }
    />
  )
}

function columnsFor(locale: string, timeZone: string): Column<ApiKeyView>[] {
  return [
    { label: 'Name', cell: ({ name }) => name },
    { label: 'State', cell: (key) => <KeyState state={key.state} /> },
    {
      label: 'Key',
      cell: ({ prefix }) => <code className="font-mono text-13">sk_{prefix}_…</code>,
    },
    { label: 'May', cell: ({ scopes }) => scopeCount(scopes.length), isFigure: true },
    {
      label: 'Last used',
      cell: ({ lastUsedAt }) =>
        lastUsedAt ? (
          <Moment at={lastUsedAt} locale={locale} timeZone={timeZone} show="compact" />
        ) : (
          'never'
        ),
    },
    { label: 'Made by', cell: ({ createdBy }) => createdBy.name },
  ]
}

function scopeCount(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`
}
