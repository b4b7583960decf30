import type { SellableCartLine } from '@/domain/cart/sellable-lines'
import type { DiscountableLine } from '@/domain/promotions/offer'

export type PricedCartLine = SellableCartLine & { unitAmount: number }

/** The lines that have a price: the others are for sale no more and count for nothing. */
export function pricedLines(lines: readonly SellableCartLine[]): PricedCartLine[] {
  return lines.flatMap((line) =>
    line.unitAmount === null ? [] : [{ ...line, unitAmount: line.unitAmount }],
  )
}

/** The lines as promotions see them. */
export function discountableLines(lines: readonly SellableCartLine[]): DiscountableLine[] {
  return pricedLines(lines).map((line) => ({
    id: line.id,
    variantId: line.variantId,
    productId: line.productId,
    collectionIds: line.collectionIds,
    tags: line.tags,
    quantity: line.quantity,
    unitAmount: line.unitAmount,
    requiresShipping: line.requiresShipping,
  }))
}
