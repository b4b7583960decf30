import type { PaymentAttempt } from '@/components/orders/order-standing'
import { Moment } from '@/components/ui/moment'
import type { OrderView } from '@/domain/orders/views'
import { formatMoney } from '@/lib/money'

interface OrderTimelineProps {
  order: OrderView
  attempt: PaymentAttempt
  locale: string
  timeZone: string
}

/** What has happened to an order so far, the first thing first. */
export function OrderTimeline({ order, attempt, locale, timeZone }: OrderTimelineProps) {
  const moments = momentsOf(order, attempt, locale)
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title" className="font-serif text-20">
        So far
      </h2>
      <ol className="mt-2 space-y-2 border-s border-line ps-4 text-15">
        {moments.map(({ what, at }) => (
          <li key={`${what} ${at.getTime()}`}>
            {what}
            <span className="caption block">
              <Moment at={at} locale={locale} timeZone={timeZone} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Told = { what: string; at: Date | null }

function momentsOf(
  order: OrderView,
  attempt: PaymentAttempt,
  locale: string,
): { what: string; at: Date }[] {
  const { createdAt, closedAt, status, refunds, currency } = order
  const told: Told[] = [
    { what: 'Ordered', at: createdAt },
    { what: paymentMoment(order, attempt), at: attempt.at },
    ...parcelMoments(order),
    ...refunds.map(({ amount, state, settledAt }) => ({
      what: `${formatMoney({ amount, currency }, locale)} given back`,
      at: state === 'done' ? settledAt : null,
    })),
    { what: status === 'expired' ? 'Given up' : 'Called off', at: closedAt },
  ]
  return told
    .flatMap(({ what, at }) => (at ? [{ what, at }] : []))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** What was set aside and let go again leaves the order unpaid. */
function paymentMoment(order: OrderView, { state }: PaymentAttempt): string {
  const { paymentStatus, paidAmount } = order
  if (state === 'failed') return 'Payment declined'
  if (paymentStatus === 'authorized') return 'Payment set aside'
  return paymentStatus === 'unpaid' && paidAmount === 0 ? 'Payment set aside' : 'Paid'
}

function parcelMoments({ fulfilments, shipping, fulfilmentStatus }: OrderView): Told[] {
  const what = shipping?.kind === 'delivery' ? 'Sent' : 'Handed over'
  const isWhole = fulfilments.length === 1 && fulfilmentStatus === 'fulfilled'
  return fulfilments.map(({ createdAt }) => ({
    what: isWhole ? what : `Part of it ${what.toLowerCase()}`,
    at: createdAt,
  }))
}
