import { max } from 'drizzle-orm'
import { z } from 'zod'
import { locations } from '@/db/schema/inventory'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { newId } from '@/lib/ids'

export const createLocationInput = z.object({ name: z.string().trim().min(1).max(100) })
export type CreateLocationInput = z.infer<typeof createLocationInput>

/**
 * Opens a place where stock lies; the first one is where goods are taken from first.
 * Throws `forbidden` without the permission `inventory.write`.
 */
export async function createLocation(
  tx: Tx,
  actor: Actor,
  input: CreateLocationInput,
): Promise<{ locationId: string }> {
  authorize(actor, 'inventory.write')
  const { name } = createLocationInput.parse(input)
  const [last] = await tx.select({ position: max(locations.position) }).from(locations)
  const locationId = newId('loc')
  await tx.insert(locations).values({ id: locationId, name, position: (last?.position ?? -1) + 1 })
  await recordEvent(tx, { name: 'location.created', actor, subject: locationId, data: { name } })
  return { locationId }
}
