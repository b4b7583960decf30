import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { beginChange, type CartChange, versionInput } from '@/domain/cart/begin-change'

export const setNoteInput = z.object({
  note: z.string().trim().max(1000, 'Please shorten this to 1000 characters.'),
  version: versionInput,
})

export type SetNoteInput = CartChange & z.infer<typeof setNoteInput>

/** What the customer wants the shop to know. Throws `cart_not_found`, `cart_closed`, `cart_changed` (`cart`). */
export async function setNote(tx: Tx, _actor: Actor, input: SetNoteInput): Promise<void> {
  const cart = await beginChange(tx, input)
  await tx.update(carts).set({ note: input.note }).where(eq(carts.id, cart.id))
}
