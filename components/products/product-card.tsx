import Link from 'next/link'
import { Swatches } from '@/components/products/swatches'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { Tag } from '@/components/ui/tag'
import type { ProductCardView } from '@/domain/catalog/views'
import { productPath } from '@/lib/paths'

interface ProductCardProps {
  card: ProductCardView
  locale: string
  /** Of the picture, as in its `sizes` attribute. */
  sizes: string
  isFirst?: boolean
  /** The one that leads a shelf has larger type. */
  isLead?: boolean
  /** One below the heading the card stands under. */
  headingLevel?: 'h2' | 'h3'
}

/** One of many goods. The whole card leads to its page; only the title is announced as the link. */
export function ProductCard(props: ProductCardProps) {
  const { card, locale, sizes, isFirst, isLead, headingLevel: Heading = 'h3' } = props
  return (
    <article className="group relative flex h-full flex-col">
      <div className="relative">
        <Picture
          picture={card.picture}
          sizes={sizes}
          isFirst={isFirst}
          isDecorative
          className="product-ratio"
        />
        <CardTag card={card} />
      </div>
      <div className={isLead ? 'pt-4' : 'pt-3'}>
        <Heading
          className={isLead ? 'font-serif text-25 lg:text-32' : 'font-serif text-17 sm:text-20'}
        >
          <Link
            prefetch={false}
            href={productPath(card.slug)}
            className="decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {card.title}
          </Link>
        </Heading>
        {card.subtitle && <p className="mt-0.5 text-13 text-ink-soft">{card.subtitle}</p>}
        <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <Price
            price={card.price}
            locale={locale}
            isFrom={card.priceVaries}
            className="text-15 font-medium"
          />
          <Swatches swatches={card.swatches} />
        </div>
      </div>
    </article>
  )
}

/** At most one label: what keeps one from buying comes before what invites one. */
function CardTag({ card }: Pick<ProductCardProps, 'card'>) {
  const place = 'absolute inset-s-2 top-2'
  if (card.stock.state === 'sold_out') return <Tag className={place}>Sold out</Tag>
  if (card.stock.state === 'last_one') return <Tag className={place}>The last one</Tag>
  if (card.price.compareAt !== undefined) {
    return (
      <Tag tone="accent" className={place}>
        Reduced
      </Tag>
    )
  }
  if (card.isNew) return <Tag className={place}>New</Tag>
  return null
}
