import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { currentShop } from '@/app/_shop/current-shop'
import { requireCustomer } from '@/app/account/require-customer'
import { openOrder } from '@/app/orders/[token]/open-order'
import { ReorderForm } from '@/components/account/reorder-form'
import { OrderPage } from '@/components/orders/order-page'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { orderAccessToken } from '@/domain/orders/access-token'
import { getOwnOrder } from '@/domain/orders/own-orders'
import { isDomainError } from '@/lib/errors'
import { accountOrderPath, accountOrdersPath, accountPath } from '@/lib/paths'

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

const openOwnOrder = cache(async (id: string) => {
  const { account } = await requireCustomer(accountOrderPath(id))
  try {
    const order = await readAfterWrite((reader) => getOwnOrder(reader, account.id, id))
    return await openOrder(orderAccessToken(order.id))
  } catch (error) {
    if (isDomainError(error, 'not_found')) notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { order } = await openOwnOrder((await params).id)
  return { title: `Order ${order.number}` }
}

/** An order among the customer's own: the page a guest has of it, with its parcels and the way to have it again. */
export default async function OwnOrderPage({ params, searchParams }: Props) {
  const opened = await openOwnOrder((await params).id)
  const { id } = opened.order
  const shop = await currentShop()
  const search = await searchParams
  return (
    <>
      <div className="page pt-4">
        <Breadcrumb
          crumbs={[
            { label: 'Your account', href: accountPath() },
            { label: 'Orders', href: accountOrdersPath() },
          ]}
        />
      </div>
      <OrderPage
        {...opened}
        shop={shop}
        state={(await findKeptForm('order', search)) ?? (await findKeptForm('reorder', search))}
        looked={0}
      >
        {opened.order.status !== 'pending' && <ReorderForm orderId={id} />}
      </OrderPage>
    </>
  )
}
