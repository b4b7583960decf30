import Link from 'next/link'
import { ownOrderWords } from '@/components/account/own-order-words'
import { Moment } from '@/components/ui/moment'
import type { ShopView } from '@/domain/catalog/views'
import type { OwnOrderRow } from '@/domain/orders/own-orders'
import { formatMoney } from '@/lib/money'
import { accountOrderPath } from '@/lib/paths'

interface OrderListProps {
  orders: OwnOrderRow[]
  shop: Pick<ShopView, 'locale' | 'timeZone'>
}

const MAX_TITLES = 3

/** Orders of a customer, each a link as wide as the page. */
export function OrderList({ orders, shop }: OrderListProps) {
  return (
    <ul className="border-t border-line">
      {orders.map((order) => (
        <li key={order.id} className="relative border-b border-line py-4 hover:bg-stock">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <Link
              prefetch={false}
              href={accountOrderPath(order.id)}
              className="text-17 font-medium after:absolute after:inset-0"
            >
              Order {order.number}
            </Link>
            <span className="figures text-17">
              {formatMoney({ amount: order.totalAmount, currency: order.currency }, shop.locale)}
            </span>
          </div>
          <p className="text-15 text-ink-soft">{titlesOf(order)}</p>
          <p className="mt-1 flex flex-wrap gap-x-3 text-15">
            <span>{ownOrderWords(order)}</span>
            <span className="caption">
              <Moment at={order.createdAt} {...shop} show="compact" />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function titlesOf({ titles }: OwnOrderRow): string {
  const shown = titles.slice(0, MAX_TITLES).join(', ')
  const more = titles.length - MAX_TITLES
  return more > 0 ? `${shown} and ${more} more` : shown
}
