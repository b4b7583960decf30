import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { type Preferences, users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { lockAccount } from '@/domain/accounts/lock-account'
import { customerOf } from '@/domain/accounts/whose-account'
import { recordEvent } from '@/domain/events/record'

export const changePreferencesInput = z.object({
  /** A letter now and then; nothing is sent without it. */
  wantsNews: z.boolean(),
}) satisfies z.ZodType<Preferences>
export type ChangePreferencesInput = z.infer<typeof changePreferencesInput>

/** What the shop may write to a customer. The event is the record of their consent. Throws `sign_in_required`, `forbidden`. */
export async function changePreferences(
  tx: Tx,
  actor: Actor,
  preferences: ChangePreferencesInput,
): Promise<void> {
  const { userId } = customerOf(actor)
  const { preferences: before } = await lockAccount(tx, userId)
  if (before.wantsNews === preferences.wantsNews) return
  await tx
    .update(users)
    .set({ preferences: { ...before, ...preferences } })
    .where(eq(users.id, userId))
  const data = { before, after: preferences }
  await recordEvent(tx, { name: 'account.preferences-changed', actor, subject: userId, data })
}
