import { Download, RotateCcw, Truck } from 'lucide-react'
import type { ProductPageView, ShopView } from '@/domain/catalog/views'

interface PromisesProps {
  kind: ProductPageView['kind']
  shop: Pick<ShopView, 'deliveryNote' | 'returnsNote'>
}

/** Delivery and returns, a line each, where one decides. */
export function Promises({ kind, shop }: PromisesProps) {
  const promises =
    kind === 'physical'
      ? [
          { icon: Truck, text: shop.deliveryNote },
          { icon: RotateCcw, text: shop.returnsNote },
        ]
      : [{ icon: Download, text: 'Sent by e-mail within a working day of your payment.' }]
  return (
    <ul className="space-y-2 border-t border-line pt-5 text-15">
      {promises.map(
        ({ icon: Icon, text }) =>
          text && (
            <li key={text} className="flex gap-3">
              <Icon
                aria-hidden
                strokeWidth={1.5}
                className="mt-0.5 size-5 shrink-0 text-ink-soft"
              />
              {text}
            </li>
          ),
      )}
    </ul>
  )
}
