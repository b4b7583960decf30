import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { bookMovement } from '@/domain/inventory/book-movement'
import { holdStockLevel, type StockLevel } from '@/domain/inventory/move-stock'
import { DomainError } from '@/lib/errors'

/** Why stock changes by hand, and which way: `count` is what lies there, the others come on top or go. */
const STOCK_REASONS = {
  received: 'in',
  returned: 'in',
  found: 'in',
  counted: 'count',
  damaged: 'out',
  lost: 'out',
  used: 'out',
} as const satisfies Record<string, 'in' | 'count' | 'out'>

export type StockReason = keyof typeof STOCK_REASONS

const reasons = Object.keys(STOCK_REASONS).filter(isStockReason)

function isStockReason(text: string): text is StockReason {
  return Object.hasOwn(STOCK_REASONS, text)
}

export const bookStockInput = z.object({
  locationId: z.string(),
  reason: z.enum(reasons),
  /** More about it, such as the number of a delivery note. */
  note: z.string().trim().max(300).default(''),
  /** Pieces: how many came or went, or for `counted` how many lie there, goods promised to orders included. */
  quantities: z
    .array(z.object({ variantId: z.string(), quantity: z.int().min(0).max(1_000_000) }))
    .min(1)
    .max(500),
})
export type BookStockInput = z.input<typeof bookStockInput>

/**
 * Books one delivery, one count or one loss of several variants at a place, all or nothing, and answers with what lies there
 * then. What is promised and missing afterwards becomes the shortfall. What changes nothing is not written down.
 * Throws `forbidden` without the permission `inventory.write`, `not_found`, and `stock_too_low` (`variantId`, `onHand`) when
 * more would go than lies there.
 */
export async function bookStock(
  tx: Tx,
  actor: Actor,
  input: BookStockInput,
): Promise<StockLevel[]> {
  authorize(actor, 'inventory.write')
  const { locationId, reason, note, quantities } = bookStockInput.parse(input)
  // In one order for all, so that two bookings never wait for each other.
  const inOrder = quantities.toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1))
  const levels: StockLevel[] = []
  for (const { variantId, quantity } of inOrder) {
    const held = await holdStockLevel(tx, { variantId, locationId })
    const onHandDelta = deltaOf(reason, quantity, held)
    levels.push(
      onHandDelta === 0
        ? held
        : await bookMovement(tx, actor, held, {
            kind: reason === 'received' ? 'received' : 'adjusted',
            onHandDelta,
            reason: note ? `${reason}: ${note}` : reason,
          }),
    )
  }
  return levels
}

function deltaOf(reason: StockReason, quantity: number, held: StockLevel): number {
  const way = STOCK_REASONS[reason]
  if (way === 'count') return quantity - held.onHand
  if (way === 'in') return quantity
  const { variantId, onHand } = held
  if (quantity > onHand) throw new DomainError('stock_too_low', { variantId, onHand })
  return -quantity
}
