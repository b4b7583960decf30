import { Moment } from '@/components/ui/moment'
import type { ShopView } from '@/domain/catalog/views'
import type { ShipmentView } from '@/domain/orders/list-shipments'

interface ShipmentsProps {
  shipments: ShipmentView[]
  shop: Pick<ShopView, 'locale' | 'timeZone'>
}

/** What of an order has left, and where each parcel can be followed. */
export function Shipments({ shipments, shop }: ShipmentsProps) {
  if (shipments.length === 0) return null
  return (
    <section aria-labelledby="shipments-title">
      <h2 id="shipments-title" className="font-serif text-25">
        {shipments.length === 1 ? 'On its way' : 'On their way'}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {shipments.map((shipment) => (
          <li key={shipment.id} className="py-4 text-15">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6">
              <Moment at={shipment.createdAt} {...shop} />
              <Tracking shipment={shipment} />
            </p>
            <p className="text-ink-soft">
              {shipment.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tracking({ shipment }: { shipment: ShipmentView }) {
  const { carrier, trackingNumber, trackingUrl } = shipment
  const words = [carrier, trackingNumber].filter(Boolean).join(' ')
  if (!trackingUrl) return words ? <span className="figures">{words}</span> : null
  return (
    <a href={trackingUrl} rel="noreferrer" className="link inline-flex min-h-11 items-center">
      Follow the parcel{words && `: ${words}`}
    </a>
  )
}
