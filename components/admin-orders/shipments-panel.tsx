import { Panel } from '@/components/admin/panel'
import { Moment } from '@/components/ui/moment'
import type { StaffOrderView } from '@/domain/orders/staff-views'

interface ShipmentsPanelProps {
  order: StaffOrderView
  locale: string
  timeZone: string
}

/** What has left, parcel by parcel. Nothing before the first. */
export function ShipmentsPanel({ order, locale, timeZone }: ShipmentsPanelProps) {
  if (order.fulfilments.length === 0) return null
  const titles = new Map(order.lines.map(({ id, title }) => [id, title]))
  return (
    <Panel title={order.shipping?.kind === 'collection' ? 'Handed over' : 'Parcels'}>
      <ul className="space-y-4 text-15">
        {order.fulfilments.map((parcel) => (
          <li key={parcel.id}>
            <p className="flex flex-wrap justify-between gap-x-4">
              <Tracking {...parcel} />
              <span className="caption">
                <Moment at={parcel.createdAt} locale={locale} timeZone={timeZone} show="compact" />
              </span>
            </p>
            <ul className="text-ink-soft">
              {parcel.lines.map(({ orderLineId, quantity }) => (
                <li key={orderLineId} className="figures">
                  {quantity} × {titles.get(orderLineId)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type TrackingProps = Pick<
  StaffOrderView['fulfilments'][number],
  'carrier' | 'trackingNumber' | 'trackingUrl'
>

function Tracking({ carrier, trackingNumber, trackingUrl }: TrackingProps) {
  const words = [carrier, trackingNumber].filter(Boolean).join(' ') || 'Without tracking'
  if (!trackingUrl) return <span className="figures">{words}</span>
  return (
    <a className="link figures" href={trackingUrl} rel="noreferrer" target="_blank">
      {words}
    </a>
  )
}
