import Link from 'next/link'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { StockNote } from '@/components/ui/stock-note'
import type { ProductCardView } from '@/domain/catalog/views'
import { productPath } from '@/lib/paths'

/** Goods within a text, with what they cost and whether they are there now. The whole card leads to them. */
export function BlockProduct({ card, locale }: { card: ProductCardView; locale: string }) {
  return (
    <div className="reading-card group">
      <Picture
        picture={card.picture}
        sizes="(min-width: 40rem) 136px, 104px"
        isDecorative
        className="product-ratio w-26 shrink-0 self-start sm:w-34"
      />
      <div className="min-w-0">
        <p className="caption">From the shop</p>
        <p className="mt-0.5 font-serif text-20 leading-tight sm:text-25">
          <Link
            prefetch={false}
            href={productPath(card.slug)}
            className="decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {card.title}
          </Link>
        </p>
        {card.subtitle && <p className="mt-1 text-15 text-ink-soft">{card.subtitle}</p>}
        <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-0.5">
          <Price
            price={card.price}
            locale={locale}
            isFrom={card.priceVaries}
            className="text-17 font-medium"
          />
          <StockNote stock={card.stock} />
        </p>
      </div>
    </div>
  )
}
