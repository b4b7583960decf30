import { z } from 'zod'
import { orderNotes } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import { type Actor, actorId } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { getOrder } from '@/domain/orders/queries'
import { newId } from '@/lib/ids'

export const addNoteInput = z.object({
  orderId: z.string(),
  body: z.string().trim().min(1).max(5000),
})
export type AddNoteInput = z.input<typeof addNoteInput>

/**
 * Writes something down about an order, for colleagues only. Its words are not in the event, so that they stand in one place.
 * Throws `forbidden` without the permission `orders.write`, and `not_found`.
 */
export async function addNote(
  tx: Tx,
  actor: Actor,
  input: AddNoteInput,
): Promise<{ noteId: string }> {
  authorize(actor, 'orders.write')
  const { orderId, body } = addNoteInput.parse(input)
  await getOrder(tx, orderId)
  const noteId = newId('nte')
  await tx.insert(orderNotes).values({ id: noteId, orderId, authorId: actorId(actor), body })
  const data = { noteId }
  await recordEvent(tx, { name: 'order.note_added', actor, subject: orderId, data })
  return { noteId }
}
