import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage } from '@/components/account/account-page'
import { OrderList } from '@/components/account/order-list'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { listOwnOrders } from '@/domain/orders/own-orders'
import { accountOrdersPath, productsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your orders' }

export default async function OrdersPage({ searchParams }: { searchParams: PageSearch }) {
  const { account } = await requireCustomer(accountOrdersPath())
  const { after } = await searchParams
  const shop = await currentShop()
  const { orders, next } = await listOwnOrders(db, account.id, {
    after: typeof after === 'string' ? after : undefined,
  })
  return (
    <AccountPage title="Your orders">
      {orders.length === 0 ? (
        <EmptyState
          title="No orders yet"
          action={
            <ButtonLink href={productsPath()} look="primary">
              See all goods
            </ButtonLink>
          }
        >
          What you order stands here, also what you ordered as a guest with the address of your
          account.
        </EmptyState>
      ) : (
        <OrderList orders={orders} shop={shop} />
      )}
      {next && <ButtonLink href={accountOrdersPath(next)}>Earlier orders</ButtonLink>}
    </AccountPage>
  )
}
