import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { slugOf } from '@/app/_shop/slug-of'
import { ArticleShelf } from '@/components/articles/article-shelf'
import { initialVariant } from '@/components/products/choose-variant'
import { first, readPage, type SearchParams } from '@/components/products/filter-query'
import { ProductDetails } from '@/components/products/product-details'
import { productFacts } from '@/components/products/product-facts'
import { ProductStage } from '@/components/products/product-stage'
import { Shelf } from '@/components/products/shelf'
import { ProductReviews } from '@/components/talk/product-reviews'
import { readReviewSort } from '@/components/talk/review-words'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { breadcrumbFacts } from '@/components/ui/breadcrumb-facts'
import { RichText } from '@/components/ui/rich-text'
import { StructuredData } from '@/components/ui/structured-data'
import { db } from '@/db/read'
import { getProductPage } from '@/domain/catalog/get-product-page'
import type { ProductPageView } from '@/domain/catalog/views'
import { listMentions } from '@/domain/publication/list-mentions'
import { getProductReviews } from '@/domain/reviews/get-product-reviews'
import { collectionPath, homePath, productPath, productsPath } from '@/lib/paths'

interface ProductPageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

const readProduct = cache((slug: string) =>
  foundOrMoved(productPath(slug), () => getProductPage(db, slug)),
)

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const shop = await currentShop()
  const product = await readProduct(await slugOf(params))
  return pageMetadata(shop, {
    ...product.seo,
    path: productPath(product.slug),
    picture: product.pictures[0],
  })
}

export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const shop = await currentShop()
  const product = await readProduct(await slugOf(params))
  const search = await searchParams
  const variant = initialVariant(product, first(search.variant))
  if (!variant) notFound()
  const mentions = await listMentions(db, product.id)
  const reviews = await getProductReviews(db, product.id, {
    sort: readReviewSort(first(search.reviews)),
    page: readPage(first(search.reviewPage)),
  })
  const crumbs = crumbsOf(product)
  return (
    <>
      <div className="page pt-2">
        <StructuredData thing={productFacts(product, shop.url, reviews)} />
        <StructuredData
          thing={breadcrumbFacts(
            [...crumbs, { label: product.title, href: productPath(product.slug) }],
            shop.url,
          )}
        />
        <Breadcrumb crumbs={crumbs} />
        <ProductStage product={product} shop={shop} variant={variant} />
        <div className="mt-16 grid grid-cols-1 gap-x-8 gap-y-10 border-t border-line pt-10 lg:mt-24 lg:grid-cols-12">
          <section aria-label="Description" className="lg:col-span-7">
            <RichText html={product.descriptionHtml} />
          </section>
          {product.details.length > 0 && (
            <section aria-label="Details" className="lg:col-span-5">
              <ProductDetails details={product.details} />
            </section>
          )}
        </div>
        <ProductReviews reviews={reviews} shop={shop} />
      </div>
      <ArticleShelf title="Read about it" cards={mentions} shop={shop} />
      <Shelf shelf={{ title: 'Goes well with it', cards: product.related }} locale={shop.locale} />
    </>
  )
}

function crumbsOf(product: ProductPageView) {
  const home = { label: 'Home', href: homePath() }
  const [collection] = product.collections
  const parent = collection
    ? { label: collection.title, href: collectionPath(collection.slug) }
    : { label: 'All goods', href: productsPath() }
  return [home, parent]
}
