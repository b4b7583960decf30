import { eq } from 'drizzle-orm'
import { addresses } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { getAddress, listAddresses } from '@/domain/accounts/list-addresses'
import { lockAccount } from '@/domain/accounts/lock-account'
import { setDefault } from '@/domain/accounts/save-address'
import { customerOf } from '@/domain/accounts/whose-account'

/**
 * Takes an address out of a customer's book. Another takes its place as the default; orders keep their own copy.
 * Throws `sign_in_required`, `forbidden`, `not_found` for an address that is not theirs, or no longer.
 */
export async function removeAddress(
  tx: Tx,
  actor: Actor,
  { addressId }: { addressId: string },
): Promise<void> {
  const { userId } = customerOf(actor)
  await lockAccount(tx, userId)
  const { isDefault } = await getAddress(tx, userId, addressId)
  await tx.delete(addresses).where(eq(addresses.id, addressId))
  const [next] = await listAddresses(tx, userId)
  if (isDefault && next) await setDefault(tx, userId, next.id)
}
