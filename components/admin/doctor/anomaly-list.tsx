import Link from 'next/link'
import { Panel } from '@/components/admin/panel'
import { Moment } from '@/components/ui/moment'
import type { OpenAnomalyView } from '@/domain/payments/list-anomalies'
import { adminOrderPath } from '@/lib/paths'

interface AnomalyListProps {
  anomalies: OpenAnomalyView[]
  locale: string
  timeZone: string
}

/** Payments about which we and the payment service disagree. */
export function AnomalyList({ anomalies, locale, timeZone }: AnomalyListProps) {
  if (anomalies.length === 0) return null
  return (
    <Panel title="Payments that somebody should look at">
      <ul className="divide-y divide-line text-15">
        {anomalies.map(({ id, kind, detail, at, order }) => (
          <li key={id} className="py-2">
            <Link prefetch={false} className="link font-medium" href={adminOrderPath(order.id)}>
              Order {order.number}
            </Link>{' '}
            {kind.replaceAll('_', ' ')}
            <span className="caption block wrap-anywhere">
              {detail} · <Moment at={at} locale={locale} timeZone={timeZone} show="compact" />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
