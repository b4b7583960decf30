import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { variants } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { priceInput } from '@/domain/catalog/product-input'
import { raiseVersion } from '@/domain/catalog/raise-version'
import { saveOnePrice } from '@/domain/catalog/save-prices'
import { recordEvent } from '@/domain/events/record'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'

export const setPriceInput = z.object({ variantId: z.string(), price: priceInput })
export type SetPriceInput = z.input<typeof setPriceInput>

/**
 * Sets what a variant costs, at once, or in the time and from the quantity that the price names; its other prices stay.
 * Throws `forbidden` without the permission `catalog.write`, and `not_found`. Setting the same price again does nothing.
 */
export async function setPrice(tx: Tx, actor: Actor, input: SetPriceInput): Promise<void> {
  authorize(actor, 'catalog.write')
  const { variantId, price } = setPriceInput.parse(input)
  const [variant] = await tx
    .select({ productId: variants.productId })
    .from(variants)
    .where(eq(variants.id, variantId))
  if (!variant) throw new DomainError('not_found', { variantId })
  const { currency } = await getSettings(tx)
  const saved = await saveOnePrice(tx, variantId, price, currency)
  if (!saved) return
  const { productId } = variant
  const data = {
    variantId,
    currency: saved.currency,
    version: await raiseVersion(tx, productId),
    before: saved.before,
    after: { amount: saved.amount, compareAt: saved.compareAt },
  }
  await recordEvent(tx, { name: 'price.changed', actor, subject: productId, data })
}
