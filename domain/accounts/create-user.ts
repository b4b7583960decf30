import { users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export type NewUser = {
  kind: 'customer' | 'staff'
  /** Its owner has shown that it is theirs. */
  email: string
  name: string
  passwordHash: string | null
}

/** Writes an account down and answers with its id. Throws `email_taken`. */
export async function createUser(tx: Tx, actor: Actor, user: NewUser): Promise<string> {
  const id = newId('usr')
  const [created] = await tx
    .insert(users)
    .values({
      ...user,
      id,
      email: user.email.trim(),
      emailNorm: normaliseEmail(user.email),
      name: user.name.trim(),
      passwordChangedAt: user.passwordHash ? now() : null,
      preferences: { wantsNews: false },
    })
    .onConflictDoNothing({ target: users.emailNorm })
    .returning({ id: users.id })
  if (!created) throw new DomainError('email_taken')
  await recordEvent(tx, { name: 'account.created', actor, subject: id, data: { kind: user.kind } })
  return id
}
