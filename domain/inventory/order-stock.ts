import { and, asc, eq, sql } from 'drizzle-orm'
import { stockMovements } from '@/db/schema/inventory'
import type { Tx } from '@/db/transact'
import { holdStockLevel, type Movement, moveStock } from '@/domain/inventory/move-stock'
import { inLockOrder, type StockDemand } from '@/domain/inventory/reserve-stock'

type OrderStock = { orderId: string; demands: StockDemand[] }

/** What was promised to an order has left the house. The pieces are taken where they were promised. */
export async function shipStock(tx: Tx, stock: OrderStock): Promise<void> {
  const missing = await moveOrderStock(tx, stock, PROMISED, (quantity) => ({
    kind: 'shipped',
    onHandDelta: -quantity,
    allocatedDelta: -quantity,
    reason: 'order sent',
  }))
  if (missing > 0) throw new Error(`order ${stock.orderId} is promised less than it sends`)
}

/** What was promised to an order and has not left is free for others. */
export async function releaseAllocation(tx: Tx, stock: OrderStock): Promise<void> {
  const missing = await moveOrderStock(tx, stock, PROMISED, (quantity) => ({
    kind: 'released',
    onHandDelta: 0,
    allocatedDelta: -quantity,
    reason: 'no longer to be sent',
  }))
  if (missing > 0) throw new Error(`order ${stock.orderId} is promised less than it gives free`)
}

/** What had left with an order lies on its shelf again; no more comes back than had left. */
export async function takeStockBack(tx: Tx, stock: OrderStock): Promise<void> {
  await moveOrderStock(tx, stock, GONE, (quantity) => ({
    kind: 'adjusted',
    onHandDelta: quantity,
    reason: 'came back from a customer',
  }))
}

/** Per place: what an order still has promised, and what it has taken away. */
const PROMISED = sql<number>`sum(${stockMovements.allocatedDelta})`.mapWith(Number)
const GONE = sql<number>`-sum(${stockMovements.onHandDelta})`.mapWith(Number)

/** Books pieces at the places where the order has them, and answers how many it has nowhere. */
async function moveOrderStock(
  tx: Tx,
  { orderId, demands }: OrderStock,
  measure: typeof PROMISED,
  movementOf: (quantity: number) => Movement,
): Promise<number> {
  let missing = 0
  for (const { variantId, quantity } of inLockOrder(demands)) {
    let left = quantity
    for (const { locationId, pieces } of await placesOf(tx, orderId, variantId, measure)) {
      const taken = Math.min(left, pieces)
      if (taken <= 0) continue
      const level = await holdStockLevel(tx, { variantId, locationId })
      await moveStock(tx, level, { ...movementOf(taken), orderId })
      left -= taken
    }
    missing += left
  }
  return missing
}

function placesOf(tx: Tx, orderId: string, variantId: string, measure: typeof PROMISED) {
  return tx
    .select({ locationId: stockMovements.locationId, pieces: measure })
    .from(stockMovements)
    .where(and(eq(stockMovements.orderId, orderId), eq(stockMovements.variantId, variantId)))
    .groupBy(stockMovements.locationId)
    .orderBy(asc(stockMovements.locationId))
}
