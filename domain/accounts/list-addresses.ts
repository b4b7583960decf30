import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { addresses } from '@/db/schema/accounts'
import type { Address } from '@/lib/address'
import { DomainError } from '@/lib/errors'

export type SavedAddress = { id: string; address: Address; isDefault: boolean }

const columns = { id: addresses.id, address: addresses.address, isDefault: addresses.isDefault }

/** The address book of a customer: the default first, then as they were written. */
export async function listAddresses(reader: Reader, userId: string): Promise<SavedAddress[]> {
  return await reader
    .select(columns)
    .from(addresses)
    .where(eq(addresses.userId, userId))
    .orderBy(desc(addresses.isDefault), asc(addresses.createdAt), asc(addresses.id))
}

/** One of them; throws `not_found`, also for one of somebody else. */
export async function getAddress(
  reader: Reader,
  userId: string,
  addressId: string,
): Promise<SavedAddress> {
  const [address] = await reader
    .select(columns)
    .from(addresses)
    .where(and(eq(addresses.id, addressId), eq(addresses.userId, userId)))
  if (!address) throw new DomainError('not_found', { addressId })
  return address
}
