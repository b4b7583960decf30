import type { Tx } from '@/db/transact'
import { assertOrderable } from '@/domain/cart/assert-orderable'
import { type Cart, listSellableLines, type SellableCartLine } from '@/domain/cart/sellable-lines'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'

/**
 * Holds a line that was just written against what may be ordered, inside the transaction that wrote it.
 * Throws `variant_unavailable`, `quantity_too_large` (`max`) and `out_of_stock` (`available`), which undo it.
 */
export async function checkLine(tx: Tx, cart: Cart, lineId: string): Promise<SellableCartLine> {
  const { maxLineQuantity, maxCartLines } = await getSettings(tx)
  const lines = await listSellableLines(tx, cart)
  const line = lines.find(({ id }) => id === lineId)
  if (!line) throw new DomainError('not_found', { lineId })
  assertOrderable(line, maxLineQuantity)
  if (lines.length > maxCartLines) throw new DomainError('cart_full', { max: maxCartLines })
  return line
}
