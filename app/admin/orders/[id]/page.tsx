import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { newOnceKey } from '@/app/_http/once'
import { openOrder } from '@/app/admin/orders/[id]/open-order'
import { doneWords } from '@/components/admin-orders/done-words'
import { OrderScreen } from '@/components/admin-orders/order-screen'
import { can } from '@/domain/accounts/authorize'
import { readTrace } from '@/domain/checkout/read-trace'

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { order } = await openOrder((await params).id, 'orders.read')
  return { title: `Order ${order.number}` }
}

/** One screen that answers who, what, paid, sent, and what comes next. */
export default async function OrderPage({ params, searchParams }: Props) {
  const { id } = await params
  const search = await searchParams
  const { actor, order, locale, timeZone } = await openOrder(id, 'orders.read')
  return (
    <OrderScreen
      order={order}
      trace={readTrace(order.calculationTrace)}
      rights={{
        write: can(actor, 'orders.write'),
        capture: can(actor, 'orders.capture'),
        fulfil: can(actor, 'orders.fulfil'),
        refund: can(actor, 'orders.refund'),
        cancel: can(actor, 'orders.cancel'),
      }}
      canOpenMails={can(actor, 'mails.read')}
      done={doneWords(search.done)}
      note={await findKeptForm('order-note', search)}
      mail={await findKeptForm('order-mail', search)}
      newOnceKey={newOnceKey}
      locale={locale}
      timeZone={timeZone}
    />
  )
}
