import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { openOrder } from '@/app/orders/[token]/open-order'
import { Confirmation } from '@/components/orders/confirmation'
import { QuietFrame } from '@/components/orders/quiet-frame'
import { orderPath, withQuery } from '@/lib/paths'

export const metadata: Metadata = {
  title: 'Thank you',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

interface Props {
  params: Promise<{ token: string }>
  searchParams: PageSearch
}

/** The confirmation. Only a placed order has one; any other is explained on its own page. */
export default async function ConfirmationPage({ params, searchParams }: Props) {
  const opened = await openOrder((await params).token)
  const { token, order } = opened
  if (order.status !== 'placed') {
    const { looked } = await searchParams
    redirect(withQuery(orderPath(token), { looked }))
  }
  const shop = await currentShop()
  return (
    <QuietFrame shop={shop}>
      <Confirmation {...opened} shop={shop} />
    </QuietFrame>
  )
}
