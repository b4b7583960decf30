import type { Drawing } from '@/demo/pictures/drawing'

/** `exempt`: gift cards, which are taxed when they are spent (multi-purpose vouchers, Directive (EU) 2016/1065). */
export type DemoTaxClass = 'standard' | 'reduced' | 'digital' | 'exempt'

export interface DemoProduct {
  /** Unique, fit for an address. */
  slug: string
  title: string
  /** A few plain words under the title. */
  subtitle: string
  kind: 'physical' | 'download' | 'gift_card'
  vendor: string
  taxClass: DemoTaxClass
  /** Markdown. */
  description: string
  tags: readonly string[]
  /** Rows of the specification. */
  details: readonly DemoDetail[]
  /** Empty for a product that comes in one form. */
  options: readonly DemoOption[]
  /** At least one; in the order of the options. */
  variants: readonly DemoVariant[]
  /** Slugs of other products. */
  related: readonly string[]
  /** The first one stands for the product in listings. */
  pictures: readonly DemoPicture[]
}

export interface DemoDetail {
  label: string
  value: string
}

export interface DemoOption {
  key: string
  label: string
  values: readonly DemoOptionValue[]
}

export interface DemoOptionValue {
  /** Unique within the option. */
  key: string
  label: string
  /** `#rrggbb`, for colours. */
  swatch?: string
  /** Key of the picture that shows this value. */
  picture?: string
}

export interface DemoVariant {
  /** Unique in the shop. */
  sku: string
  /** Value keys, one for every option and in their order. */
  choice: readonly string[]
  /** Euro cents, tax included. */
  price: number
  /** The former price in euro cents, above `price`. */
  compareAt?: number
  grams: number
  /** Pieces on hand; absent for what is never counted (downloads, gift cards). */
  stock?: number
}

export interface DemoPicture {
  /** Unique within the product or collection. */
  key: string
  alt: string
  drawing: Drawing
}

export interface DemoCollection {
  slug: string
  title: string
  /** One plain sentence. */
  summary: string
  /** Markdown. */
  intro: string
  /** Product slugs in the order they are shown. */
  members: readonly string[]
  picture: DemoPicture
}
