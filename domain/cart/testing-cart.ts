import { eq } from 'drizzle-orm'
import { locations, stockLevels } from '@/db/schema/inventory'
import { taxClasses } from '@/db/schema/tax'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { addLine } from '@/domain/cart/add-line'
import { createProduct } from '@/domain/catalog/create-product'
import { publishProduct } from '@/domain/catalog/publish-product'
import { newId } from '@/lib/ids'

export const staff = systemActor('test')
const LOCATION = 'loc_test'
const TAX_CLASS = 'txc_test'

type Goods = {
  amount?: number
  /** Null: not counted. */
  stock?: number | null
  requiresShipping?: boolean
  weightGrams?: number
}

/** A published product with one variant. */
export async function aVariant(
  goods: Goods = {},
): Promise<{ variantId: string; productId: string }> {
  const { amount = 1200, stock = 100, requiresShipping = true, weightGrams = 300 } = goods
  const trackStock = stock !== null
  return await transact(async (tx) => {
    await tx.insert(taxClasses).values({ id: TAX_CLASS, name: 'Standard' }).onConflictDoNothing()
    const product = await createProduct(tx, staff, {
      title: 'Notebook',
      slug: newId('notebook').replace('_', '-'),
      taxClassId: TAX_CLASS,
      variants: [
        { sku: newId('sku'), prices: [{ amount }], trackStock, requiresShipping, weightGrams },
      ],
    })
    await publishProduct(tx, staff, product)
    const variantId = product.variantIds[0] ?? ''
    const location = { id: LOCATION, name: 'Studio', position: 0 }
    await tx.insert(locations).values(location).onConflictDoNothing()
    await tx
      .insert(stockLevels)
      .values({ variantId, locationId: LOCATION, onHand: stock ?? 0 })
      .onConflictDoUpdate({
        target: [stockLevels.variantId, stockLevels.locationId],
        set: { onHand: stock ?? 0 },
      })
    return { variantId, productId: product.productId }
  })
}

export async function setStock(variantId: string, onHand: number): Promise<void> {
  await transact((tx) =>
    tx.update(stockLevels).set({ onHand }).where(eq(stockLevels.variantId, variantId)),
  )
}

/** An open cart with `quantity` pieces of each variant. */
export async function aCart(variantIds: string[], quantity = 1): Promise<string> {
  let cartToken: string | undefined
  for (const variantId of variantIds) {
    const added = await transact((tx) =>
      addLine(tx, GUEST, { cartToken, variantId, quantity, personalisation: '' }),
    )
    cartToken ??= added.cartToken
  }
  return cartToken ?? ''
}
