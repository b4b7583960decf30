import { Wordmark } from '@/components/layout/wordmark'
import type { ShopView } from '@/domain/catalog/views'

/** On paper only: whose order this is. */
export function Letterhead({ shop }: { shop: ShopView }) {
  return (
    <div className="hidden border-b border-line pb-4 print:block">
      <p className="text-25">
        <Wordmark name={shop.name} />
      </p>
      <p className="caption">
        {[...shop.contact.addressLines, shop.contact.email].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}
