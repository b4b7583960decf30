import { standingWords } from '@/components/orders/order-standing'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { OrderView } from '@/domain/orders/views'
import { cartPath } from '@/lib/paths'

interface ClosedOrderProps {
  order: OrderView
  standing: 'expired' | 'cancelled'
}

/** An order that came to nothing: what became of the money, and the way back to the goods. */
export function ClosedOrder({ order, standing }: ClosedOrderProps) {
  const { signal, title } = standingWords[standing]
  const wasNeverPlaced = order.placedAt === null
  return (
    <div className="space-y-6" data-screen-only>
      <Notice signal={signal} title={title}>
        <p>{moneyWords(order)}</p>
        {wasNeverPlaced && <p>The goods are in your cart again.</p>}
      </Notice>
      {wasNeverPlaced && (
        <ButtonLink href={cartPath()} look="primary">
          To the cart
        </ButtonLink>
      )}
    </div>
  )
}

function moneyWords({ paymentStatus, paidAmount }: OrderView): string {
  if (paymentStatus === 'refunded') return 'What you had paid has been given back.'
  if (paidAmount > 0) return 'What you have paid is on its way back to you.'
  return 'Nothing was charged.'
}
