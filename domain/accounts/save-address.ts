import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { addresses } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { addressInput } from '@/domain/accounts/address'
import { getAddress } from '@/domain/accounts/list-addresses'
import { lockAccount } from '@/domain/accounts/lock-account'
import { customerOf } from '@/domain/accounts/whose-account'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

const MAX_ADDRESSES = 50

export const saveAddressInput = z.object({
  address: addressInput,
  /** Goods go there unless the customer says otherwise. */
  isDefault: z.boolean().default(false),
})

export type SaveAddressInput = z.infer<typeof saveAddressInput> & {
  /** Absent: a new one. */
  addressId?: string
}

/**
 * Writes an address into the book of the customer who is signed in, or changes one. The first is the default, and there always
 * is one. Throws `sign_in_required`, `forbidden`, `not_found` for an address that is not theirs, `address_book_full` (`max`).
 */
export async function saveAddress(
  tx: Tx,
  actor: Actor,
  { addressId, address, isDefault }: SaveAddressInput,
): Promise<{ addressId: string }> {
  const { userId } = customerOf(actor)
  // Of two first addresses written at once, one is the default.
  await lockAccount(tx, userId)
  const id = addressId ? (await getAddress(tx, userId, addressId)).id : newId('adr')
  const count = await tx.$count(addresses, eq(addresses.userId, userId))
  if (!addressId && count >= MAX_ADDRESSES) {
    throw new DomainError('address_book_full', { max: MAX_ADDRESSES })
  }
  await tx
    .insert(addresses)
    .values({ id, userId, address })
    .onConflictDoUpdate({ target: addresses.id, set: { address, updatedAt: now() } })
  if (isDefault || count === 0) await setDefault(tx, userId, id)
  return { addressId: id }
}

/** Sends goods to this address of a locked account from now on. */
export async function setDefault(tx: Tx, userId: string, addressId: string): Promise<void> {
  await tx
    .update(addresses)
    .set({ isDefault: false })
    .where(and(eq(addresses.userId, userId), eq(addresses.isDefault, true)))
  await tx.update(addresses).set({ isDefault: true }).where(eq(addresses.id, addressId))
}
