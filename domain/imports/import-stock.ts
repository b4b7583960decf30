import { and, eq } from 'drizzle-orm'
import { externalIds } from '@/db/schema/imports'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { findOrCreateLocation } from '@/domain/imports/find-or-create'
import type { ImportedProduct, ImportedStock } from '@/domain/imports/imported-product'
import { adjustStock } from '@/domain/inventory/adjust-stock'
import { setBackorderLimit } from '@/domain/inventory/set-backorder-limit'
import { newId } from '@/lib/ids'

/** Other shops know only yes or no. */
const BACKORDER_LIMIT = 10_000

type Stock = { source: string; product: ImportedProduct; variantIds: Map<string, string> }

/**
 * Books the stock that the file tells, once: a count that has not changed there since the last run says nothing new,
 * while here pieces may have been sold since.
 */
export async function importStock(tx: Tx, actor: Actor, input: Stock): Promise<void> {
  const { source, product, variantIds } = input
  if (product.stock.length === 0) return
  const locationId = await findOrCreateLocation(tx, actor)
  for (const stock of product.stock) {
    const variantId = variantIds.get(stock.sku)
    if (!variantId || !(await isNews(tx, `${source}-stock`, variantId, stock))) continue
    const place = { variantId, locationId }
    const reason = `imported from ${source}`
    await adjustStock(tx, actor, { ...place, counted: stock.quantity, reason })
    const limit = stock.canBackorder ? BACKORDER_LIMIT : 0
    await setBackorderLimit(tx, actor, { ...place, limit })
  }
}

async function isNews(
  tx: Tx,
  source: string,
  variantId: string,
  stock: ImportedStock,
): Promise<boolean> {
  const contentHash = `${stock.quantity}${stock.canBackorder ? '+' : ''}`
  const [known] = await tx
    .select({ contentHash: externalIds.contentHash })
    .from(externalIds)
    .where(and(eq(externalIds.source, source), eq(externalIds.externalId, variantId)))
  if (known?.contentHash === contentHash) return false
  await tx
    .insert(externalIds)
    .values({ id: newId('ext'), source, externalId: variantId, subject: variantId, contentHash })
    .onConflictDoUpdate({
      target: [externalIds.source, externalIds.externalId],
      set: { contentHash },
    })
  return true
}
