import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { ordersHref, readOrderQuery, wishOf } from '@/app/admin/orders/order-query'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { OrderFilters } from '@/components/admin-orders/order-filters'
import { stateWords } from '@/components/admin-orders/order-words'
import { OrdersTable } from '@/components/admin-orders/orders-table'
import { ButtonLink } from '@/components/ui/button'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { countOrdersByState, listOrders } from '@/domain/orders/list-orders'
import { orderStates } from '@/domain/orders/order-filters'
import { adminPath } from '@/lib/paths'

const PAGE_SIZE = 50

export const metadata: Metadata = { title: 'Orders' }

export default async function OrdersPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminPath('orders'), 'orders.read')
  const query = readOrderQuery(await searchParams)
  const { locale, timeZone } = await currentShop()
  const [{ orders, next }, counts] = await Promise.all([
    listOrders(db, { ...wishOf(query, timeZone), limit: PAGE_SIZE }),
    countOrdersByState(db),
  ])
  const { after, ...filters } = query
  return (
    <AdminPage
      title="Orders"
      actions={
        can(actor, 'orders.export') && (
          <ButtonLink href={ordersHref(filters, 'export')}>Download as CSV</ButtonLink>
        )
      }
    >
      <CountTabs
        label="Orders by state"
        tabs={orderStates.map((state) => ({
          label: stateWords[state],
          href: ordersHref({ ...filters, state }),
          count: counts[state],
          isCurrent: state === query.state,
        }))}
      />
      <OrderFilters query={filters} hrefOf={(changed) => ordersHref({ ...filters, ...changed })} />
      <OrdersTable
        orders={orders}
        isFiltered={ordersHref(filters) !== ordersHref({})}
        locale={locale}
        timeZone={timeZone}
      />
      <KeysetPager
        firstHref={after && ordersHref(filters)}
        nextHref={next && ordersHref({ ...filters, after: next })}
      />
    </AdminPage>
  )
}
