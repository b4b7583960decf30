import Link from 'next/link'
import { type ReactNode, useId } from 'react'
import { TableKeys } from '@/components/admin/table-keys'

export interface Column<Row> {
  /** The head of the column; on a phone it stands before the value. Empty: for a column of buttons. */
  label: string
  /** The first column names the row and becomes its link. */
  cell: (row: Row) => ReactNode
  /** Figures stand right-aligned below each other. */
  isFigure?: boolean
}

interface DataTableProps<Row> {
  /** What the table holds, for those who cannot see it. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Where a row leads; without it rows are not links. */
  hrefOf?: (row: Row) => string
  /** Stands instead of the table when there are no rows. */
  empty: ReactNode
}

/**
 * Rows of one kind. The head stays in view; a row with an address is a link as a whole; on a phone rows become cards.
 * With script `j` and `k` go from row to row, and Enter opens one.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, hrefOf, empty } = props
  const id = useId()
  if (rows.length === 0) return <>{empty}</>
  return (
    <>
      <table id={id} className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isFigure }) => (
              <th key={label} scope="col" data-figure={isFigure || undefined}>
                {label || <span className="sr-only">Actions</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, place) => (
                <td
                  key={column.label}
                  data-label={column.label}
                  data-figure={column.isFigure || undefined}
                >
                  {place === 0 && hrefOf ? (
                    <Link prefetch={false} href={hrefOf(row)} data-row>
                      {column.cell(row)}
                    </Link>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hrefOf && <TableKeys tableId={id} />}
    </>
  )
}
