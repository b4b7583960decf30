import type { PictureView } from '@/domain/media/views'

/**
 * What the public pages and the JSON API need to know about the catalogue, and nothing else.
 *
 * The queries of `domain/catalog` answer with these shapes; pages only lay them out. Money is in integer
 * minor units of the named currency; picture addresses are ready to be put into `src`; HTML is already
 * safe. A key (`size`, `a5`) is made for addresses and forms, a label (`Size`, `A5`) for people.
 */

export type { PictureSourceView, PictureView } from '@/domain/media/views'

export interface PriceView {
  amount: number
  /** The former price, always above `amount`; absent when there is no reduction. */
  compareAt?: number
  currency: string
  taxIncluded: boolean
}

export type StockState = 'in_stock' | 'low' | 'last_one' | 'sold_out' | 'backorder'

export interface StockView {
  state: StockState
  /** Pieces left; only told when the state is `low` or `last_one`. */
  count?: number
}

export interface CollectionLinkView {
  slug: string
  title: string
}

export interface CollectionCardView extends CollectionLinkView {
  /** One plain sentence. */
  summary?: string
  picture?: PictureView
  productCount: number
}

export interface ProductCardView {
  id: string
  slug: string
  title: string
  /** A few plain words under the title: format, maker or material. */
  subtitle?: string
  picture?: PictureView
  /** The lowest price among the variants that can be bought. */
  price: PriceView
  /** True when other variants cost more, so that the page says "from". */
  priceVaries: boolean
  /** The best state among all variants. */
  stock: StockView
  isNew: boolean
  /** Colours to choose from, when an option has swatches. */
  swatches: SwatchView[]
}

export interface SwatchView {
  label: string
  /** `#rrggbb`. */
  colour: string
}

export interface OptionValueView {
  /** Unique within its option, fit for an address: `a5`. */
  key: string
  label: string
  /** `#rrggbb`, for colours and inks. */
  swatch?: string
}

export interface OptionView {
  /** Unique within the product, fit for an address and a form field: `size`. */
  key: string
  label: string
  values: OptionValueView[]
}

export interface VariantView {
  id: string
  sku: string
  /** Labels joined for people: `A5 · Dotted`; empty for a product without options. */
  title: string
  /** Option key to value key; empty for a product without options. */
  choice: Record<string, string>
  price: PriceView
  stock: StockView
  /** Index into the product's `pictures`. */
  pictureIndex?: number
}

export interface ProductPageView {
  id: string
  slug: string
  title: string
  subtitle?: string
  /** Maker or brand, for structured data. */
  vendor?: string
  kind: 'physical' | 'download' | 'gift_card'
  descriptionHtml: string
  /** Rows of the specification: `Paper` → `90 g/m², cream`. */
  details: { label: string; value: string }[]
  pictures: PictureView[]
  options: OptionView[]
  /** In the order of the options; at least one. */
  variants: VariantView[]
  /** The first one is the way back, shown in the breadcrumb. */
  collections: CollectionLinkView[]
  related: ProductCardView[]
  /** The most pieces one cart line may hold. */
  maxQuantity: number
  seo: SeoView
}

export interface SeoView {
  title: string
  description: string
}

/** The orders a listing can be read in; the first one is the shop's own. */
export const productSorts = ['featured', 'newest', 'price_asc', 'price_desc', 'title'] as const
export type ProductSort = (typeof productSorts)[number]

/** What a visitor asked of a listing. The pages read it out of the address with `readFilters`. */
export interface ProductFilters {
  /** Option key to the wanted value keys: one of them is enough, but every option must match on one variant. */
  options: Record<string, string[]>
  /** Minor units, inclusive. */
  priceMin?: number
  priceMax?: number
  /** Only what can be bought now. */
  available: boolean
  sort: ProductSort
  /** Counted from 1. A page beyond the last one gives an empty list. */
  page: number
}

export interface FacetValueView extends OptionValueView {
  /** Products found if this value were chosen besides the filters of the other facets. */
  count: number
  isChosen: boolean
}

export interface OptionFacetView {
  key: string
  label: string
  values: FacetValueView[]
}

export interface FacetsView {
  options: OptionFacetView[]
  /** Lowest and highest price of the whole listing, unfiltered. */
  price?: { min: number; max: number; currency: string }
  available: { count: number; isChosen: boolean }
}

export interface ListingView {
  cards: ProductCardView[]
  facets: FacetsView
  /** The filters as they were applied: unknown options and values are dropped. */
  filters: ProductFilters
  page: number
  /** At least 1. */
  pageCount: number
  total: number
}

export interface CollectionPageView extends ListingView {
  slug: string
  title: string
  introHtml?: string
  picture?: PictureView
  seo: SeoView
}

export interface SearchResultsView {
  query: string
  cards: ProductCardView[]
  collections: CollectionLinkView[]
  page: number
  pageCount: number
  total: number
}

export interface SuggestionView {
  kind: 'product' | 'collection' | 'article' | 'page'
  title: string
  /** Path within the shop. */
  path: string
  picture?: PictureView
  price?: PriceView
}

export interface LinkView {
  label: string
  /** Path within the shop, or an absolute address. */
  href: string
}

export interface ShelfView {
  title: string
  /** One plain sentence. */
  summary?: string
  link?: LinkView
  cards: ProductCardView[]
}

export interface HomeView {
  hero: { title: string; text: string; link: LinkView; picture?: PictureView }
  shelves: ShelfView[]
  collections: CollectionCardView[]
  /** A few lines about the shop. */
  story?: { title: string; textHtml: string; link?: LinkView; picture?: PictureView }
}

/** What every page shows around its content. */
export interface ShopView {
  name: string
  tagline: string
  description: string
  /** One line above the header. */
  announcement?: string
  /** Origin of the shop without a trailing slash, for canonical addresses. */
  url: string
  /** BCP 47, such as `en-IE`. */
  locale: string
  currency: string
  timeZone: string
  /** How the publication beside the shop is called; `description` may be empty. */
  publication: { title: string; description: string }
  /** Every collection with goods, in the shop's order. */
  collections: CollectionCardView[]
  /** Links of the header besides the collections. */
  menu: LinkView[]
  footer: { title: string; links: LinkView[] }[]
  contact: { email?: string; phone?: string; addressLines: string[] }
  /** Profiles elsewhere, for structured data and the footer. */
  profiles: LinkView[]
  /** One sentence each, shown beside the button that adds to the cart. */
  deliveryNote?: string
  returnsNote?: string
  /** Sentence shown on every page while payments are simulated. */
  testNotice?: string
}

/** A public address for the sitemap: the answer of `listSitemap(db)`. */
export interface SitemapEntryView {
  path: string
  updatedAt: Date
  /** Paths of the pictures shown there. */
  pictures: string[]
}
