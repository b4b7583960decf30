import type { AssignedSku } from '@/domain/imports/shopify/assign-skus'
import type { Column, ShopifyRow } from '@/domain/imports/shopify/read-rows'

/** What one product must know of the whole file. */
export type ShopifyContext = {
  columns: Set<Column>
  skus: Map<ShopifyRow, AssignedSku>
  /** ISO 4217: Shopify's file names none. */
  currency: string
}
