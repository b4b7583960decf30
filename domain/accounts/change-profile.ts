import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { lockAccount } from '@/domain/accounts/lock-account'
import { personOf } from '@/domain/accounts/whose-account'
import { recordEvent } from '@/domain/events/record'

/** Control characters break labels and mails. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

export const changeProfileInput = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Please write your name.')
    .max(100, 'Please shorten this to 100 characters.')
    .refine((text) => !CONTROL.test(text), 'Please write this without special characters.'),
})
export type ChangeProfileInput = z.infer<typeof changeProfileInput>

/** Changes how the shop calls whoever is signed in. Throws `sign_in_required`. */
export async function changeProfile(
  tx: Tx,
  actor: Actor,
  { name }: ChangeProfileInput,
): Promise<void> {
  const { userId } = personOf(actor)
  const before = await lockAccount(tx, userId)
  if (before.name === name) return
  await tx.update(users).set({ name }).where(eq(users.id, userId))
  // Without the names: events stay for ever, and an account can be deleted.
  const data = { changed: ['name'] }
  await recordEvent(tx, { name: 'account.changed', actor, subject: userId, data })
}
