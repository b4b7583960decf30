import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { openOrder } from '@/app/orders/[token]/open-order'
import { ShopFrame } from '@/components/layout/shop-frame'
import { OrderPage } from '@/components/orders/order-page'
import { QuietFrame } from '@/components/orders/quiet-frame'

interface Props {
  params: Promise<{ token: string }>
  searchParams: PageSearch
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { order } = await openOrder((await params).token)
  return {
    title: `Order ${order.number}`,
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  }
}

/** The order's own page: whoever has its link may see it. */
export default async function GuestOrderPage({ params, searchParams }: Props) {
  const opened = await openOrder((await params).token)
  const shop = await currentShop()
  const search = await searchParams
  const Frame = opened.order.status === 'pending' ? QuietFrame : ShopFrame
  return (
    <Frame shop={shop}>
      <OrderPage
        {...opened}
        shop={shop}
        state={await findKeptForm('order', search)}
        looked={Number(search.looked ?? 0)}
      />
    </Frame>
  )
}
