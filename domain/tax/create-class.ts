import { z } from 'zod'
import { taxClasses } from '@/db/schema/tax'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { newId } from '@/lib/ids'

export const createTaxClassInput = z.strictObject({ name: z.string().trim().min(1).max(100) })
export type CreateTaxClassInput = z.input<typeof createTaxClassInput>

/**
 * Adds a kind of goods that is taxed alike, such as "Standard" or "Books".
 * Throws `forbidden` without the permission `settings.write`.
 */
export async function createTaxClass(
  tx: Tx,
  actor: Actor,
  input: CreateTaxClassInput,
): Promise<{ id: string }> {
  authorize(actor, 'settings.write')
  const { name } = createTaxClassInput.parse(input)
  const id = newId('txc')
  await tx.insert(taxClasses).values({ id, name })
  await recordEvent(tx, { name: 'tax_class.created', actor, subject: id, data: { name } })
  return { id }
}
