import { freshProof } from '@/app/_http/fresh-proof'
import { readAfterWrite } from '@/app/_http/read-after-write'
import type { Visit } from '@/app/_http/visit'
import { transact } from '@/db/transact'
import { type ChangePasswordInput, changePassword } from '@/domain/accounts/change-password'
import { checkPassword } from '@/domain/accounts/check-password'
import { getAccount } from '@/domain/accounts/get-account'
import { markProved } from '@/domain/accounts/mark-proved'
import type { OpenedSession } from '@/domain/accounts/open-session'
import type { Person } from '@/domain/accounts/whose-account'
import { getSettings } from '@/domain/settings/queries'
import { hashPassword } from '@/lib/password'

type Asking = Pick<Visit, 'actor' | 'requestId'>

/**
 * Changes the password of whoever is signed in, customer or colleague: asks for the current one, judges the new one, and hashes it
 * before the transaction. Answers with the session that goes on, under a new secret that the browser has to be given.
 * Throws what `freshProof`, `checkPassword` and `changePassword` throw.
 */
export async function changeOwnPassword(
  visit: Asking,
  passwords: ChangePasswordInput,
): Promise<OpenedSession | undefined> {
  const { actor, passwordHash } = await prepare(visit, passwords)
  const sessionId = actor.entry?.sessionId
  return await transact(async (tx) => {
    await changePassword(tx, actor, { passwordHash })
    return sessionId ? await markProved(tx, sessionId) : undefined
  })
}

/** The same for a program, whose secret stays the one it has. */
export async function changeOwnPasswordByApi(
  visit: Asking,
  passwords: ChangePasswordInput,
): Promise<void> {
  const { actor, passwordHash } = await prepare(visit, passwords)
  await transact((tx) => changePassword(tx, actor, { passwordHash }))
}

async function prepare(
  visit: Asking,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<{ actor: Person; passwordHash: string }> {
  const actor = await freshProof(visit, currentPassword)
  const obvious = await readAfterWrite(async (reader) => {
    const { email, name } = await getAccount(reader, actor.userId)
    return [email, name, (await getSettings(reader)).name]
  })
  checkPassword(newPassword, obvious)
  return { actor, passwordHash: await hashPassword(newPassword) }
}
