import {
  type ClosedStanding,
  moneyWords,
  type PaymentAttempt,
} from '@/components/orders/order-standing'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { OrderView } from '@/domain/orders/views'
import { cartPath } from '@/lib/paths'

interface ClosedOrderProps {
  order: OrderView
  attempt: PaymentAttempt
  standing: ClosedStanding
}

const titles: Record<ClosedStanding, string> = {
  expired: 'This order was not paid in time',
  cancelled: 'This order was called off',
}

/** An order that came to nothing: what became of the money, and the way back to the goods. */
export function ClosedOrder({ order, attempt, standing }: ClosedOrderProps) {
  const wasNeverPlaced = order.placedAt === null
  return (
    <>
      <Notice signal={standing === 'expired' ? 'warn' : 'notice'} title={titles[standing]}>
        <p>
          {moneyWords(order, attempt)}.{wasNeverPlaced && ' The goods are in your cart again.'}
        </p>
      </Notice>
      {wasNeverPlaced && (
        <ButtonLink href={cartPath()} look="primary" data-screen-only>
          To the cart
        </ButtonLink>
      )}
    </>
  )
}
