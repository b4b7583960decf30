import { CollectionIndex } from '@/components/collections/collection-index'
import { SearchForm } from '@/components/search/search-form'
import type { ShopView } from '@/domain/catalog/views'

/** The content of a 404: what happened, and three ways on. */
export function NotHere({ shop }: { shop: ShopView }) {
  return (
    <div className="page pt-12 lg:pt-20">
      <p className="caption">404</p>
      <h1 className="mt-1 font-serif text-42 tracking-[-0.02em] lg:text-56">
        This page is not on our shelves
      </h1>
      <p className="mt-4 max-w-reading font-serif text-20 text-ink-soft">
        The address may be mistyped, or what stood here has been taken down. Search for it, or look
        through the collections.
      </p>
      <SearchForm />
      <CollectionIndex collections={shop.collections} headingLevel="h2" />
    </div>
  )
}
