import type { SellableCartLine } from '@/domain/cart/sellable-lines'
import { DomainError } from '@/lib/errors'

/**
 * Refuses a line that cannot be ordered as it is: `variant_unavailable`, `quantity_too_large` (`max`), `out_of_stock` (`available`),
 * each with its `variantId`.
 */
export function assertOrderable(line: SellableCartLine, maxLineQuantity: number): void {
  const { problem, variantId, quantity } = line
  if (problem?.kind === 'unavailable') throw new DomainError('variant_unavailable', { variantId })
  if (quantity > maxLineQuantity) {
    throw new DomainError('quantity_too_large', { max: maxLineQuantity, variantId })
  }
  if (!problem) return
  const available = problem.kind === 'too_many' ? problem.available : 0
  throw new DomainError('out_of_stock', { available, variantId })
}
