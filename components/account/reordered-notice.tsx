import { Notice } from '@/components/ui/notice'
import type { MissingGoods } from '@/domain/orders/reorder'

/** After an order was put into the cart again: what of it cannot be had as it was. */
export function ReorderedNotice({ missing }: { missing: MissingGoods[] }) {
  if (missing.length === 0) {
    return (
      <Notice signal="ok" isLive className="mt-6 max-w-reading">
        Everything of your order is in the cart again.
      </Notice>
    )
  }
  return (
    <Notice
      signal="notice"
      isLive
      className="mt-6 max-w-reading"
      title="Not everything of your order can be had today"
    >
      <ul className="mt-1">
        {missing.map((goods) => (
          <li key={`${goods.title} ${goods.wanted}`}>{missingWords(goods)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function missingWords({ title, wanted, available }: MissingGoods): string {
  if (available === 0) return `${title} is not for sale at the moment.`
  return `${title}: ${available} instead of ${wanted}.`
}
