import { freshProof } from '@/app/_http/fresh-proof'
import { readAfterWrite } from '@/app/_http/read-after-write'
import type { Visit } from '@/app/_http/visit'
import { transact } from '@/db/transact'
import { type ChangePasswordInput, changePassword } from '@/domain/accounts/change-password'
import { checkPassword } from '@/domain/accounts/check-password'
import { getAccount } from '@/domain/accounts/get-account'
import type { OpenedSession } from '@/domain/accounts/open-session'
import { getSettings } from '@/domain/settings/queries'
import { hashPassword } from '@/lib/password'

/**
 * Changes the password of whoever is signed in, customer or colleague: asks for the current one, judges the new one, and hashes it
 * before the transaction. Answers with the session that goes on, under a new secret.
 * Throws what `freshProof`, `checkPassword` and `changePassword` throw.
 */
export async function changeOwnPassword(
  visit: Pick<Visit, 'actor' | 'requestId'>,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<OpenedSession | undefined> {
  const actor = await freshProof(visit, currentPassword)
  const obvious = await readAfterWrite(async (reader) => {
    const { email, name } = await getAccount(reader, actor.userId)
    return [email, name, (await getSettings(reader)).name]
  })
  checkPassword(newPassword, obvious)
  const passwordHash = await hashPassword(newPassword)
  return await transact((tx) => changePassword(tx, actor, { passwordHash }))
}
