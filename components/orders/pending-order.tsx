import type { ReactNode } from 'react'
import { CancelForm } from '@/components/orders/cancel-form'
import { type OrderStanding, standingWords } from '@/components/orders/order-standing'
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
  standing: OrderStanding
  paymentMethods: PaymentMethod[]
  shop: Pick<ShopView, 'locale' | 'timeZone'>
  /** How often the page without script has looked again. */
  looked: number
}

/** Without script the page looks again after so many seconds, ever more patiently, and then leaves it to the mail. */
const LOOK_AGAIN_AFTER = [3, 5, 10, 20, 30]

/** An order that is not paid yet: what has happened, what is safe, and what can be done. */
export function PendingOrder(props: PendingOrderProps) {
  const { order, token, standing, paymentMethods, shop, looked } = props
  const heldUntil = (
    <Moment at={order.expiresAt} locale={shop.locale} timeZone={shop.timeZone} show="time" />
  )
  const { signal, title } = standingWords[standing]
  const explain = (text: ReactNode) => (
    <Notice signal={signal} title={title} isLive>
      {text}
    </Notice>
  )
  return (
    <div className="space-y-8" data-screen-only>
      {standing === 'declined' && (
        <>
          {explain(
            <p>
              Nothing was charged. Your goods are held for you until {heldUntil}. You can try again,
              or pay in another way.
            </p>,
          )}
          <PayAgainForm
            order={order}
            token={token}
            paymentMethods={paymentMethods}
            locale={shop.locale}
          />
        </>
      )}
      {standing === 'unreachable' && (
        <>
          {explain(
            <p>
              Nothing was charged, and your goods are held for you until {heldUntil}. Please try in
              a moment.
            </p>,
          )}
          <GoOnPayingForm token={token} label="Try again" />
        </>
      )}
      {standing === 'waiting' && (
        <>
          {explain(
            <>
              <p>
                If you have paid, there is nothing left to do: as soon as we hear of it, we write to{' '}
                <span className="wrap-anywhere">{order.email}</span>. You may close this page.
              </p>
              <p className="mt-2">
                If you have not paid yet, you can go on. Your goods are held until {heldUntil}.
              </p>
            </>,
          )}
          <PaymentWatch token={token} reload={reloadAfter(looked, token)} />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <GoOnPayingForm token={token} label="Go on paying" />
            <a className="link inline-flex min-h-11 items-center text-15" href={orderPath(token)}>
              Look again
            </a>
          </div>
        </>
      )}
      <CancelForm token={token} />
    </div>
  )
}

function reloadAfter(looked: number, token: string) {
  const seconds = LOOK_AGAIN_AFTER[looked]
  if (seconds === undefined) return undefined
  return { seconds, href: withQuery(orderConfirmationPath(token), { looked: looked + 1 }) }
}
