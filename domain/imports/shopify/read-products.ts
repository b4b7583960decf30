import type { ReadProduct } from '@/domain/imports/imported-product'
import { assignSkus } from '@/domain/imports/shopify/assign-skus'
import { mapProduct } from '@/domain/imports/shopify/map-product'
import { readShopifyRows, type ShopifyRow } from '@/domain/imports/shopify/read-rows'

/**
 * Every product of a Shopify product CSV, in the order of the file, with prices in minor units of `currency`. What
 * cannot be imported says why, with line numbers, and keeps nothing else from being imported.
 * Throws `import_malformed` when the file is not such a CSV.
 */
export function readShopifyProducts(csv: string, currency: string): ReadProduct[] {
  const { columns, rows } = readShopifyRows(csv)
  const skus = assignSkus(rows)
  const withoutHandle = rows.filter(({ cells }) => !cells.handle)
  const groups = Map.groupBy(
    rows.filter(({ cells }) => cells.handle),
    ({ cells }) => cells.handle ?? '',
  )
  const products = [...groups].map(([handle, own]) =>
    mapProduct(handle, own, { columns, skus, currency }),
  )
  return [...products, ...withoutHandle.map(refuse)].toSorted((a, b) => a.line - b.line)
}

function refuse({ line }: ShopifyRow): ReadProduct {
  return {
    externalId: '',
    line,
    notes: [{ line, text: 'has no handle, so it cannot be told what it belongs to' }],
  }
}
