import { proveOwnPassword } from '@/app/_http/prove-password'
import { assertWithinLimit } from '@/app/_http/rate-limit'
import { readAfterWrite } from '@/app/_http/read-after-write'
import type { Visit } from '@/app/_http/visit'
import { type Tx, transact } from '@/db/transact'
import { assertProved } from '@/domain/accounts/authorize'
import { getAccount } from '@/domain/accounts/get-account'
import { type Person, personOf } from '@/domain/accounts/whose-account'
import { now } from '@/lib/clock'

type Asking = Pick<Visit, 'actor' | 'requestId'>

/**
 * Asks whoever is signed in for their password once more, before a change of their own account, and answers with an actor whose
 * proof is of this moment. An account without a password relies on the proof of its session.
 * Throws `sign_in_required`, `password_wrong`, `step_up_required`, `rate_limited`.
 */
export async function freshProof(
  { actor, requestId }: Asking,
  password: string | undefined,
): Promise<Person> {
  const person = personOf(actor)
  const { userId } = person
  const { hasPassword } = await readAfterWrite((reader) => getAccount(reader, userId))
  if (!hasPassword) {
    assertProved(person)
    return person
  }
  await assertWithinLimit('sign-in-account', userId)
  await proveOwnPassword(userId, password ?? '', { requestId })
  return { ...person, provedAt: now() }
}

/** The same, and then a change in one transaction. For doors of the API. */
export async function afterFreshProof<T>(
  visit: Asking,
  password: string | undefined,
  work: (tx: Tx, actor: Person) => Promise<T>,
): Promise<T> {
  const actor = await freshProof(visit, password)
  return await transact((tx) => work(tx, actor))
}
