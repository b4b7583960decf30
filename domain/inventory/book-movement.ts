import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { type Movement, moveStock, type StockLevel } from '@/domain/inventory/move-stock'
import { newId } from '@/lib/ids'

/** Moves what lies at a place that is held, and notes who did it: the movement's id stands in the event. */
export async function bookMovement(
  tx: Tx,
  actor: Actor,
  held: StockLevel,
  movement: Pick<Movement, 'kind' | 'onHandDelta' | 'reason'>,
): Promise<StockLevel> {
  const { variantId, locationId } = held
  const { kind, onHandDelta: delta, reason } = movement
  const id = newId('mov')
  const level = await moveStock(tx, held, { id, ...movement })
  await recordEvent(tx, {
    name: `stock.${kind}`,
    actor,
    subject: variantId,
    data: {
      movementId: id,
      locationId,
      delta,
      reason,
      before: { onHand: held.onHand, shortfall: held.shortfall },
      after: { onHand: level.onHand, shortfall: level.shortfall },
    },
  })
  return level
}
