import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { listAddresses } from '@/domain/accounts/list-addresses'
import { saveAddress } from '@/domain/accounts/save-address'
import { customerOf } from '@/domain/accounts/whose-account'
import { type Address, isSameAddress } from '@/lib/address'
import { isDomainError } from '@/lib/errors'

/**
 * Writes an address that was just used into the customer's book, unless it stands there already. A full book is no reason to refuse
 * an order. Throws `sign_in_required`, `forbidden`.
 */
export async function keepAddress(tx: Tx, actor: Actor, address: Address): Promise<void> {
  const { userId } = customerOf(actor)
  const known = await listAddresses(tx, userId)
  if (known.some((saved) => isSameAddress(saved.address, address))) return
  try {
    await saveAddress(tx, actor, { address, isDefault: false })
  } catch (error) {
    if (!isDomainError(error, 'address_book_full')) throw error
  }
}
