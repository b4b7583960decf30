import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { getAddress } from '@/domain/accounts/list-addresses'
import { lockAccount } from '@/domain/accounts/lock-account'
import { setDefault } from '@/domain/accounts/save-address'
import { customerOf } from '@/domain/accounts/whose-account'

/**
 * Makes an address the one where a customer's goods go unless they say otherwise.
 * Throws `sign_in_required`, `forbidden`, `not_found` for an address that is not theirs.
 */
export async function makeDefaultAddress(
  tx: Tx,
  actor: Actor,
  { addressId }: { addressId: string },
): Promise<void> {
  const { userId } = customerOf(actor)
  await lockAccount(tx, userId)
  const { id } = await getAddress(tx, userId, addressId)
  await setDefault(tx, userId, id)
}
