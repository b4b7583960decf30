import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { priceHistory, prices } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { priceInput } from '@/domain/catalog/product-input'
import { newId } from '@/lib/ids'

type Price = z.output<typeof priceInput>
type PriceRow = typeof prices.$inferSelect

/**
 * Makes these the prices of a variant: the same ones stay, others are changed, added and removed.
 * What a single piece costs without a date goes into the price history whenever it changes.
 */
export async function savePrices(
  tx: Tx,
  variantId: string,
  wanted: Price[],
  shopCurrency: string,
): Promise<void> {
  const existing = await tx.select().from(prices).where(eq(prices.variantId, variantId))
  const kept = new Set<string>()
  for (const price of wanted) {
    const row = rowOf(variantId, price, shopCurrency)
    const known = existing.find((one) => !kept.has(one.id) && isSamePlace(one, row))
    if (known) kept.add(known.id)
    await savePrice(tx, known, row)
  }
  const gone = existing.filter((one) => !kept.has(one.id)).map((one) => one.id)
  if (gone.length > 0) await tx.delete(prices).where(inArray(prices.id, gone))
}

export type SavedPrice = {
  currency: string
  amount: number
  compareAt: number | null
  /** Null: there was none for this time and quantity. */
  before: { amount: number; compareAt: number | null } | null
}

/** Sets one price and leaves the variant's others alone. Answers what it was and is, or undefined when it was so already. */
export async function saveOnePrice(
  tx: Tx,
  variantId: string,
  price: Price,
  shopCurrency: string,
): Promise<SavedPrice | undefined> {
  const row = rowOf(variantId, price, shopCurrency)
  const existing = await tx
    .select()
    .from(prices)
    .where(and(eq(prices.variantId, variantId), eq(prices.currency, row.currency)))
  const known = existing.find((one) => isSamePlace(one, row))
  if (!(await savePrice(tx, known, row))) return undefined
  const { currency, amount, compareAt } = row
  const before = known ? { amount: known.amount, compareAt: known.compareAt } : null
  return { currency, amount, compareAt, before }
}

type NewPrice = Omit<PriceRow, 'id'>

function rowOf(variantId: string, price: Price, shopCurrency: string): NewPrice {
  return {
    variantId,
    currency: price.currency ?? shopCurrency,
    amount: price.amount,
    compareAt: price.compareAt ?? null,
    minQuantity: price.minQuantity,
    startsAt: price.startsAt ?? null,
    endsAt: price.endsAt ?? null,
  }
}

/** Two prices for the same time and quantity are one price that has changed. */
function isSamePlace(a: NewPrice, b: NewPrice): boolean {
  return (
    a.currency === b.currency &&
    a.minQuantity === b.minQuantity &&
    a.startsAt?.getTime() === b.startsAt?.getTime() &&
    a.endsAt?.getTime() === b.endsAt?.getTime()
  )
}

async function savePrice(tx: Tx, known: PriceRow | undefined, row: NewPrice): Promise<boolean> {
  if (known?.amount === row.amount && known.compareAt === row.compareAt) return false
  const { variantId, currency, amount, compareAt } = row
  if (known) await tx.update(prices).set({ amount, compareAt }).where(eq(prices.id, known.id))
  else await tx.insert(prices).values({ id: newId('prc'), ...row })
  if (row.minQuantity === 1 && !row.startsAt && !row.endsAt) {
    await tx
      .insert(priceHistory)
      .values({ id: newId('pch'), variantId, currency, amount, compareAt })
  }
  return true
}
