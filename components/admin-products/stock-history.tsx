import { ActivityList } from '@/components/admin/activity-list'
import type { StockMovementView } from '@/domain/inventory/list-movements'

interface StockHistoryProps {
  movements: readonly StockMovementView[]
  locale: string
  timeZone: string
}

/** Why the stock is what it is: what was booked by whom, and what orders have taken. */
export function StockHistory({ movements, locale, timeZone }: StockHistoryProps) {
  if (movements.length === 0) return null
  const activities = movements.map((movement) => ({
    key: movement.id,
    what: sentence(movement),
    at: movement.at,
    detail: <span className="caption">{detail(movement)}</span>,
  }))
  return (
    <details className="border-t border-line pt-2">
      <summary className="flex min-h-11 items-center text-15 font-medium hover:underline">
        What moved it
      </summary>
      <div className="pt-2">
        <ActivityList activities={activities} locale={locale} timeZone={timeZone} />
      </div>
    </details>
  )
}

function sentence({ sku, kind, onHandDelta, allocatedDelta }: StockMovementView): string {
  if (kind === 'allocated') return `${sku}: ${allocatedDelta} promised to an order`
  if (kind === 'released') return `${sku}: ${-allocatedDelta} no longer promised`
  const pieces = onHandDelta > 0 ? `+${onHandDelta}` : `−${-onHandDelta}`
  return `${sku}: ${pieces}`
}

function detail({ reason, by, location }: StockMovementView): string {
  return [reason, by && `by ${by}`, location].filter(Boolean).join(' · ')
}
