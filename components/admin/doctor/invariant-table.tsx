import { type Column, DataTable } from '@/components/admin/data-table'
import { StatusTag } from '@/components/admin/status-tag'
import type { Examined } from '@/domain/doctor/examine-shop'

const columns: Column<Examined>[] = [
  { label: 'What must hold', cell: (examined) => <Finding examined={examined} /> },
  {
    label: 'Result',
    cell: ({ violations }) =>
      violations === 0 ? (
        <StatusTag signal="ok">Holds</StatusTag>
      ) : (
        <StatusTag signal="stop">{violations === 1 ? '1 row' : `${violations} rows`}</StatusTag>
      ),
  },
  { label: 'Took', cell: ({ tookMs }) => `${tookMs} ms`, isFigure: true },
]

/** Each invariant with its result; what is broken comes first and tells its rows. */
export function InvariantTable({ examined }: { examined: Examined[] }) {
  return (
    <DataTable
      caption="What must always hold"
      columns={columns}
      rows={examined.toSorted((a, b) => Math.sign(b.violations) - Math.sign(a.violations))}
      keyOf={({ invariant }) => invariant}
      empty={null}
    />
  )
}

function Finding({ examined: { invariant, rows } }: { examined: Examined }) {
  return (
    <>
      {invariant.charAt(0).toUpperCase() + invariant.slice(1)}
      {rows.length > 0 && (
        <pre className="mt-1 font-mono text-13 wrap-anywhere whitespace-pre-wrap text-ink-soft">
          {rows.map((row) => JSON.stringify(row)).join('\n')}
        </pre>
      )}
    </>
  )
}
