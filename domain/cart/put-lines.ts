import { inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { cartLines } from '@/db/schema/cart'
import { variants } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import { addLineInput } from '@/domain/cart/add-line'
import type { Cart } from '@/domain/cart/sellable-lines'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export const newLineInput = addLineInput.omit({ version: true })
export type NewLine = z.infer<typeof newLineInput>

/**
 * Fills a cart that is still empty, all lines at once; the same goods named twice become one line. Whether what was asked for can be had
 * is for the caller to check. Throws `variant_unavailable`, `quantity_too_large` (`max`), `cart_full` (`max`).
 */
export async function putLines(tx: Tx, cart: Cart, lines: readonly NewLine[]): Promise<void> {
  if (lines.length === 0) return
  const merged = mergeEqual(lines)
  const { maxCartLines, maxLineQuantity } = await getSettings(tx)
  if (merged.length > maxCartLines) throw new DomainError('cart_full', { max: maxCartLines })
  const large = merged.find(({ quantity }) => quantity > maxLineQuantity)
  if (large) {
    const { variantId } = large
    throw new DomainError('quantity_too_large', { max: maxLineQuantity, variantId })
  }
  await assertVariants(tx, new Set(merged.map(({ variantId }) => variantId)))
  await tx.insert(cartLines).values(
    merged.map((line, position) => ({
      ...line,
      id: newId('cln'),
      cartId: cart.id,
      position,
      seenUnitAmount: 0,
    })),
  )
}

function mergeEqual(lines: readonly NewLine[]): NewLine[] {
  const merged = new Map<string, NewLine>()
  for (const line of lines) {
    const key = JSON.stringify([line.variantId, line.personalisation])
    const quantity = (merged.get(key)?.quantity ?? 0) + line.quantity
    merged.set(key, { ...line, quantity })
  }
  return [...merged.values()]
}

async function assertVariants(tx: Tx, ids: ReadonlySet<string>): Promise<void> {
  const rows = await tx
    .select({ id: variants.id })
    .from(variants)
    .where(inArray(variants.id, [...ids]))
  const known = new Set(rows.map(({ id }) => id))
  const variantId = [...ids].find((id) => !known.has(id))
  if (variantId) throw new DomainError('variant_unavailable', { variantId })
}
