import { Moment } from '@/components/ui/moment'
import type { ShopView } from '@/domain/catalog/views'
import type { FulfilmentView, OrderView } from '@/domain/orders/views'

interface OrderShipmentsProps {
  order: OrderView
  shop: Pick<ShopView, 'locale' | 'timeZone'>
}

/** What of an order has left, and where each parcel can be followed. */
export function OrderShipments({ order, shop }: OrderShipmentsProps) {
  if (order.fulfilments.length === 0) return null
  const { locale, timeZone } = shop
  return (
    <section aria-labelledby="shipments-title">
      <h2 id="shipments-title" className="font-serif text-25">
        {order.shipping?.kind === 'collection' ? 'What you have collected' : 'What is on its way'}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {order.fulfilments.map((parcel) => (
          <li key={parcel.id} className="py-4 text-15">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6">
              <Moment at={parcel.createdAt} locale={locale} timeZone={timeZone} />
              <Tracking parcel={parcel} />
            </p>
            <p className="text-ink-soft">{goodsIn(parcel, order)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tracking({ parcel }: { parcel: FulfilmentView }) {
  const { carrier, trackingNumber, trackingUrl } = parcel
  const words = [carrier, trackingNumber].filter(Boolean).join(' ')
  if (!trackingUrl) return words ? <span className="figures wrap-anywhere">{words}</span> : null
  return (
    <a
      href={trackingUrl}
      rel="noreferrer"
      className="link inline-flex min-h-11 items-center wrap-anywhere"
    >
      Follow the parcel{words && `: ${words}`}
    </a>
  )
}

function goodsIn(parcel: FulfilmentView, { lines }: OrderView): string {
  return parcel.lines
    .map(({ orderLineId, quantity }) => {
      const line = lines.find(({ id }) => id === orderLineId)
      return `${quantity} × ${line?.title ?? ''}`
    })
    .join(', ')
}
