import { ClosedOrder } from '@/components/orders/closed-order'
import { OrderFacts } from '@/components/orders/order-facts'
import { OrderReceipt } from '@/components/orders/order-receipt'
import {
  isTransferDue,
  type PaymentAttempt,
  standingOf,
  standingWords,
} from '@/components/orders/order-standing'
import { OrderTimeline } from '@/components/orders/order-timeline'
import { PendingOrder } from '@/components/orders/pending-order'
import { TransferDetails } from '@/components/orders/transfer-details'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import type { ShopView } from '@/domain/catalog/views'
import type { OrderView } from '@/domain/orders/views'
import type { PaymentMethod } from '@/domain/settings/settings'

interface OrderPageProps {
  order: OrderView
  attempt: PaymentAttempt
  token: string
  paymentMethods: PaymentMethod[]
  bankTransferInstructions: string
  shop: ShopView
  /** A form of this page that came back. */
  state: FormState | undefined
  looked: number
}

/** Everything a customer may ask about an order: how it stands, what to do, what it holds. */
export function OrderPage(props: OrderPageProps) {
  const { order, attempt, shop, state } = props
  const { locale, timeZone } = shop
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 pt-8 pb-24 lg:grid-cols-[minmax(0,1fr)_20rem] lg:pt-12 print:block print:space-y-8 print:pt-4">
      <div className="max-w-reading space-y-10">
        <div className="space-y-6">
          <h1 className="font-serif text-42">Order {order.number}</h1>
          <FormProblems state={state} />
          <Standing {...props} />
        </div>
        <OrderReceipt order={order} locale={locale} />
        <OrderFacts order={order} shop={shop} />
      </div>
      <aside className="space-y-8" aria-label="About this order">
        <OrderTimeline order={order} attempt={attempt} locale={locale} timeZone={timeZone} />
        <Contact shop={shop} number={order.number} />
      </aside>
    </div>
  )
}

function Standing(props: OrderPageProps) {
  const { order, attempt, token, paymentMethods, shop, looked } = props
  const standing = standingOf(order, attempt)
  if (standing === 'expired' || standing === 'cancelled') {
    return <ClosedOrder order={order} standing={standing} />
  }
  if (order.status === 'pending') {
    return (
      <PendingOrder
        order={order}
        token={token}
        standing={standing}
        paymentMethods={paymentMethods}
        shop={shop}
        looked={looked}
      />
    )
  }
  return (
    <>
      <Notice {...standingWords[standing]} />
      {isTransferDue(order) && (
        <TransferDetails
          order={order}
          instructions={props.bankTransferInstructions}
          locale={shop.locale}
        />
      )}
    </>
  )
}

function Contact({ shop, number }: { shop: ShopView; number: string }) {
  const { email, phone } = shop.contact
  if (!email && !phone) return null
  return (
    <section aria-labelledby="contact-title" className="text-15">
      <h2 id="contact-title" className="font-serif text-20">
        A question?
      </h2>
      <p className="mt-2">
        Name the order {number}:{' '}
        {email && (
          <a className="link" href={`mailto:${email}`}>
            {email}
          </a>
        )}
        {email && phone && ' · '}
        {phone && (
          <a className="link" href={`tel:${phone.replaceAll(' ', '')}`}>
            {phone}
          </a>
        )}
      </p>
    </section>
  )
}
