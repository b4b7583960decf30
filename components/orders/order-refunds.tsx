import { Moment } from '@/components/ui/moment'
import type { OrderView, RefundView } from '@/domain/orders/views'
import { formatMoney } from '@/lib/money'

interface OrderRefundsProps {
  order: OrderView
  locale: string
  timeZone: string
}

/** What the customer gets back, or got: how much, and for what. What the payment service refused is for the shop to mend. */
export function OrderRefunds({ order, locale, timeZone }: OrderRefundsProps) {
  const refunds = order.refunds.filter(({ state }) => state !== 'refused')
  if (refunds.length === 0) return null
  return (
    <section aria-labelledby="refunds-title" className="space-y-4">
      <h2 id="refunds-title" className="font-serif text-25">
        Given back
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {refunds.map((refund) => (
          <li
            key={refund.id}
            className="flex break-inside-avoid justify-between gap-4 py-4 text-15"
          >
            <div className="min-w-0">
              {wordsFor(refund, order).map((words) => (
                <p key={words}>{words}</p>
              ))}
              <p className="caption">
                {refund.settledAt ? (
                  <Moment at={refund.settledAt} locale={locale} timeZone={timeZone} />
                ) : (
                  'On its way to you'
                )}
              </p>
            </div>
            <p className="figures text-end text-17">
              {formatMoney({ amount: refund.amount, currency: order.currency }, locale)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordsFor({ lines, shippingAmount }: RefundView, order: OrderView): string[] {
  const goods = lines.map(({ orderLineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === orderLineId)
    return `${quantity} × ${line?.title ?? ''}`
  })
  return shippingAmount > 0 ? [...goods, 'Shipping'] : goods
}
