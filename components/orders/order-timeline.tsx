import type { PaymentAttempt } from '@/components/orders/order-standing'
import { Moment } from '@/components/ui/moment'
import type { OrderView } from '@/domain/orders/views'

interface OrderTimelineProps {
  order: OrderView
  attempt: PaymentAttempt
  locale: string
  timeZone: string
}

/** What has happened to an order so far, the first thing first. */
export function OrderTimeline({ order, attempt, locale, timeZone }: OrderTimelineProps) {
  const moments = momentsOf(order, attempt)
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title" className="font-serif text-20">
        So far
      </h2>
      <ol className="mt-2 space-y-2 border-s border-line ps-4 text-15">
        {moments.map(({ what, at }) => (
          <li key={what}>
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

function momentsOf(
  { createdAt, closedAt, status }: OrderView,
  attempt: PaymentAttempt,
): { what: string; at: Date }[] {
  const moments = [
    { what: 'Ordered', at: createdAt },
    { what: attempt.state === 'failed' ? 'Payment declined' : 'Paid', at: attempt.at },
    { what: status === 'expired' ? 'Given up' : 'Called off', at: closedAt },
  ]
  return moments
    .flatMap(({ what, at }) => (at ? [{ what, at }] : []))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
