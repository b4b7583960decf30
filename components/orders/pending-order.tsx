import type { ReactNode } from 'react'
import { CancelForm } from '@/components/orders/cancel-form'
import type { PendingStanding } from '@/components/orders/order-standing'
import { GoOnPayingForm, PayAgainForm } from '@/components/orders/pay-again-form'
import { PaymentWatch } from '@/components/orders/payment-watch'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import type { ShopView } from '@/domain/catalog/views'
import type { OrderView } from '@/domain/orders/views'
import type { PaymentMethod } from '@/domain/settings/settings'
import { orderConfirmationPath, orderPath, withQuery } from '@/lib/paths'

interface PendingOrderProps {
  order: OrderView
  token: string
  standing: PendingStanding
  paymentMethods: PaymentMethod[]
  shop: Pick<ShopView, 'locale' | 'timeZone'>
  /** How often the page without script has looked again. */
  looked: number
}

/** An order that is not paid yet: what has happened, what is safe, and what can be done. */
export function PendingOrder(props: PendingOrderProps) {
  const State = states[props.standing]
  return (
    <>
      <State {...props} />
      <CancelForm token={props.token} />
    </>
  )
}

const states: Record<PendingStanding, (props: PendingOrderProps) => ReactNode> = {
  waiting: Waiting,
  unreachable: Unreachable,
  declined: Declined,
}

function Declined({ order, token, paymentMethods, shop }: PendingOrderProps) {
  return (
    <>
      <Notice signal="warn" title="Your payment did not go through" isLive>
        <p>
          Nothing was charged. Your goods are held until <HeldUntil order={order} shop={shop} />.
          You can try again, or pay in another way.
        </p>
      </Notice>
      <PayAgainForm
        order={order}
        token={token}
        paymentMethods={paymentMethods}
        locale={shop.locale}
      />
    </>
  )
}

function Unreachable({ order, token, shop }: PendingOrderProps) {
  return (
    <>
      <Notice signal="warn" title="The payment service does not answer" isLive>
        <p>
          Nothing was charged. Your goods are held until <HeldUntil order={order} shop={shop} />.
          Please try again in a moment.
        </p>
      </Notice>
      <GoOnPayingForm token={token} label="Try again" />
    </>
  )
}

function Waiting({ order, token, shop, looked }: PendingOrderProps) {
  return (
    <>
      <Notice signal="notice" title="We are waiting for your bank" isLive>
        <p>
          If you have paid, nothing is left to do: as soon as we hear of it, we write to{' '}
          <span className="wrap-anywhere">{order.email}</span>. You may close this page.
        </p>
        <p className="mt-2">
          If you have not, you can go on. Your goods are held until{' '}
          <HeldUntil order={order} shop={shop} />.
        </p>
      </Notice>
      <PaymentWatch token={token} reload={reloadAfter(looked, token)} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2" data-screen-only>
        <GoOnPayingForm token={token} label="Go on paying" />
        <a className="link inline-flex min-h-11 items-center text-15" href={orderPath(token)}>
          Look again
        </a>
      </div>
    </>
  )
}

function HeldUntil({ order, shop }: Pick<PendingOrderProps, 'order' | 'shop'>) {
  return <Moment at={order.expiresAt} locale={shop.locale} timeZone={shop.timeZone} show="time" />
}

/** Without script the page looks again after so many seconds, ever more patiently, and then leaves it to the mail. */
const LOOK_AGAIN_AFTER = [3, 5, 10, 20, 30]

/** By way of the confirmation, which leads back here as long as there is nothing to confirm. */
function reloadAfter(looked: number, token: string) {
  const seconds = LOOK_AGAIN_AFTER[looked]
  if (seconds === undefined) return undefined
  return { seconds, href: withQuery(orderConfirmationPath(token), { looked: looked + 1 }) }
}
