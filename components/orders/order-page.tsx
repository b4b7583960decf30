import type { ReactNode } from 'react'
import { ClosedOrder } from '@/components/orders/closed-order'
import { Letterhead } from '@/components/orders/letterhead'
import { OrderFacts } from '@/components/orders/order-facts'
import { OrderQuestions } from '@/components/orders/order-questions'
import { OrderReceipt } from '@/components/orders/order-receipt'
import { OrderRefunds } from '@/components/orders/order-refunds'
import { OrderShipments } from '@/components/orders/order-shipments'
import { type PaymentAttempt, standingOf } from '@/components/orders/order-standing'
import { OrderTimeline } from '@/components/orders/order-timeline'
import { PendingOrder } from '@/components/orders/pending-order'
import { PlacedOrder } from '@/components/orders/placed-order'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import type { ShopView } from '@/domain/catalog/views'
import type { OrderView } from '@/domain/orders/views'
import type { PaymentMethod } from '@/domain/settings/settings'

interface OrderPageProps {
  order: OrderView
  attempt: PaymentAttempt
  token: string
  paymentMethods: PaymentMethod[]
  bankTransferInstructions: string
  /** Where its goods can be reviewed: slugs by the ids of lines. */
  reviewPlaces: ReadonlyMap<string, string>
  shop: ShopView
  /** A form of this page that came back. */
  state: FormState | undefined
  looked: number
  /** What else belongs to it where it is shown. */
  children?: ReactNode
}

/** Everything a customer may ask about an order: how it stands, what to do, what it holds. */
export function OrderPage(props: OrderPageProps) {
  const { order, attempt, reviewPlaces, shop, state, children } = props
  const { locale, timeZone } = shop
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-20 gap-y-12 pt-8 pb-12 lg:grid-cols-[minmax(0,1fr)_18rem] lg:pt-12 print:block print:space-y-8 print:p-0">
      <div className="max-w-reading space-y-10 print:max-w-none">
        <div className="space-y-6">
          <Letterhead shop={shop} />
          <h1 className="font-serif text-42">Order {order.number}</h1>
          <FormProblems state={state} />
          <Standing {...props} />
        </div>
        <OrderShipments order={order} shop={shop} />
        <OrderReceipt order={order} locale={locale} reviewPlaces={reviewPlaces} />
        <OrderRefunds order={order} locale={locale} timeZone={timeZone} />
        {children}
      </div>
      <aside className="space-y-8" aria-label="About this order">
        <OrderTimeline order={order} attempt={attempt} locale={locale} timeZone={timeZone} />
        <OrderFacts
          order={order}
          attempt={attempt}
          shop={shop}
          className="sm:max-lg:grid-cols-2 print:grid-cols-2"
        />
        <OrderQuestions shop={shop} orderNumber={order.number} />
      </aside>
    </div>
  )
}

function Standing(props: OrderPageProps) {
  const { order, attempt, shop } = props
  const { is, standing } = standingOf(order, attempt)
  switch (is) {
    case 'pending':
      return <PendingOrder {...props} standing={standing} />
    case 'closed':
      return <ClosedOrder order={order} attempt={attempt} standing={standing} />
    case 'placed':
      return <PlacedOrder {...props} standing={standing} locale={shop.locale} />
  }
}
