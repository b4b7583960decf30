import { type Column, DataTable } from '@/components/admin/data-table'
import { SelectionBar, SelectRow } from '@/components/admin-orders/selection-bar'
import { statusTags } from '@/components/admin-orders/status-tags'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Moment } from '@/components/ui/moment'
import type { OrderRowView } from '@/domain/orders/staff-views'
import { formatMoney } from '@/lib/money'
import { adminOrderPath, adminPath } from '@/lib/paths'

interface OrdersTableProps {
  orders: readonly OrderRowView[]
  isFiltered: boolean
  locale: string
  timeZone: string
}

/** Orders, each row a link. Some of them can be chosen, and their packing slips printed together. */
export function OrdersTable({ orders, isFiltered, locale, timeZone }: OrdersTableProps) {
  return (
    <form action={adminPath('orders/packing-slips')} target="_blank" rel="noopener">
      <DataTable
        caption="Orders"
        columns={columns(locale, timeZone)}
        rows={orders}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => adminOrderPath(id)}
        empty={<NoOrders isFiltered={isFiltered} />}
      />
      {orders.length > 0 && <SelectionBar />}
    </form>
  )
}

function columns(locale: string, timeZone: string): Column<OrderRowView>[] {
  return [
    { label: 'Order', cell: ({ number }) => number },
    {
      label: 'Date',
      cell: ({ createdAt }) => (
        <span className="lg:whitespace-nowrap">
          <Moment at={createdAt} locale={locale} timeZone={timeZone} show="compact" />
        </span>
      ),
    },
    {
      label: 'Customer',
      cell: ({ name, email }) => (
        <span className="min-w-0">
          <span className="block wrap-anywhere">{name}</span>
          <span className="caption block wrap-anywhere">{email}</span>
        </span>
      ),
    },
    {
      label: 'State',
      cell: (order) => (
        <span className="flex flex-wrap justify-end gap-1 md:justify-start lg:flex-nowrap">
          {statusTags(order)}
        </span>
      ),
    },
    { label: 'Pieces', cell: ({ pieces }) => pieces, isFigure: true },
    {
      label: 'Total',
      cell: ({ totalAmount, currency }) => formatMoney({ amount: totalAmount, currency }, locale),
      isFigure: true,
    },
    { label: 'Choose', cell: ({ id, number }) => <SelectRow id={id} number={number} /> },
  ]
}

function NoOrders({ isFiltered }: { isFiltered: boolean }) {
  if (!isFiltered) {
    return (
      <EmptyState title="No orders yet">
        As soon as somebody orders, it stands here: who, what, whether it is paid, and what to do
        next.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Nothing fits"
      action={<ButtonLink href={adminPath('orders')}>Show all orders</ButtonLink>}
    >
      No order fits everything that is asked for.
    </EmptyState>
  )
}
