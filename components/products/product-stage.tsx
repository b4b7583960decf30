import clsx from 'clsx'
import { BuyBox } from '@/components/products/buy-box'
import { Gallery } from '@/components/products/gallery'
import { Promises } from '@/components/products/promises'
import { VariantProvider } from '@/components/products/variant-context'
import { VariantList } from '@/components/products/variant-list'
import { Picture } from '@/components/ui/picture'
import type { ProductPageView, ShopView, VariantView } from '@/domain/catalog/views'

interface ProductStageProps {
  product: ProductPageView
  shop: ShopView
  /** Chosen at first. */
  variant: VariantView
}

/** Pictures at the left, everything to decide at the right. */
export function ProductStage({ product, shop, variant }: ProductStageProps) {
  const { id, kind, options, variants, maxQuantity } = product
  const order = pictureOrder(product, variant)
  const pictures = order.map((index) => product.pictures[index])
  return (
    // The key starts anew when a link leads to another variant of the same product.
    <VariantProvider key={variant.id} productSlug={product.slug} initial={variant}>
      <div className="mt-2 grid grid-cols-1 items-start gap-x-8 gap-y-8 md:grid-cols-12">
        <div className="max-md:-mx-(--page-margin) md:col-span-6">
          <Gallery
            order={order}
            names={pictures.map((picture) => picture?.alt ?? product.title)}
            slides={pictures.map((picture, index) => (
              <Picture
                key={order[index]}
                picture={picture}
                sizes="(min-width: 80rem) 584px, (min-width: 48rem) 46vw, 100vw"
                isFirst={index === 0}
                className={clsx(
                  'max-md:rounded-none',
                  // An empty frame need not push everything to decide off a phone's screen.
                  picture ? 'product-ratio' : 'aspect-5/2 md:aspect-4/3',
                )}
              />
            ))}
            thumbnails={pictures.map((picture, index) => (
              <Picture
                key={order[index]}
                picture={picture}
                sizes="72px"
                isDecorative
                className="product-ratio"
              />
            ))}
          />
        </div>
        <div className="space-y-6 md:sticky md:top-8 md:col-span-6 lg:col-span-5 lg:col-start-8">
          <div>
            <h1 className="font-serif text-32 tracking-[-0.015em] lg:text-42">{product.title}</h1>
            {product.subtitle && (
              <p className="mt-2 font-serif text-20 text-ink-soft">{product.subtitle}</p>
            )}
          </div>
          <BuyBox product={{ id, kind, options, variants, maxQuantity }} locale={shop.locale} />
          <VariantList product={product} locale={shop.locale} />
          <Promises kind={kind} shop={shop} />
        </div>
      </div>
    </VariantProvider>
  )
}

/** The chosen variant's picture comes first, so that it is seen without script too; no picture leaves one empty frame. */
function pictureOrder({ pictures }: ProductPageView, { pictureIndex = 0 }: VariantView): number[] {
  const others = [...pictures.keys()].filter((index) => index !== pictureIndex)
  return [pictureIndex, ...others]
}
