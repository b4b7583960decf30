import { identities } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { createUser } from '@/domain/accounts/create-user'
import { findIdentityOwner, type IdentityOwner } from '@/domain/accounts/find-identity-owner'
import { type Arrival, type LetIn, letIn } from '@/domain/accounts/let-in'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'
import { recordEvent } from '@/domain/events/record'
import { DomainError, isDomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

/**
 * Signs in whoever a provider vouches for. An identity that is known opens its account, whatever address it carries today. An
 * unknown one opens a new customer's account, if the provider has verified its address; it never enters an account that is there,
 * because whoever once held an address at some provider need not be who holds the account.
 * Throws `identity_email_taken` (sign in first, then link) and `identity_email_unverified`. A deactivated account is refused in
 * the words for an unknown identity.
 */
export async function signInByIdentity(
  tx: Tx,
  actor: Actor,
  { identity, arrival }: { identity: VouchedIdentity; arrival: Arrival },
): Promise<LetIn> {
  const owner = (await findIdentityOwner(tx, identity)) ?? (await openAccount(tx, actor, identity))
  if (owner.status !== 'active') {
    throw new DomainError(
      isVerified(identity) ? 'identity_email_taken' : 'identity_email_unverified',
    )
  }
  return await letIn(tx, actor, { userId: owner.id, proof: 'identity', arrival })
}

async function openAccount(
  tx: Tx,
  actor: Actor,
  identity: VouchedIdentity,
): Promise<IdentityOwner> {
  if (!isVerified(identity)) throw new DomainError('identity_email_unverified')
  const { issuer, subject, email, name } = identity
  const userId = await createCustomer(tx, actor, { email, name })
  if (!userId) {
    // Of two windows that arrive at once, the other one may have opened the account.
    const owner = await findIdentityOwner(tx, identity)
    if (owner) return owner
    throw new DomainError('identity_email_taken')
  }
  const [linked] = await tx
    .insert(identities)
    .values({ id: newId('idn'), userId, issuer, subject, email })
    .onConflictDoNothing({ target: [identities.issuer, identities.subject] })
    .returning({ id: identities.id })
  // The same person at once under two addresses: the other one was first, and the next attempt finds it.
  if (!linked) throw new DomainError('identity_email_taken')
  const data = { identityId: linked.id, after: { issuer }, opensAccount: true }
  await recordEvent(tx, { name: 'identity.linked', actor, subject: userId, data })
  return { id: userId, status: 'active' }
}

/** Nothing when the address belongs to an account already. */
async function createCustomer(
  tx: Tx,
  actor: Actor,
  { email, name }: { email: string; name: string },
): Promise<string | undefined> {
  const customer = { kind: 'customer', email, name, passwordHash: null } as const
  return await createUser(tx, actor, customer).catch((error: unknown) => {
    if (isDomainError(error, 'email_taken')) return undefined
    throw error
  })
}

function isVerified(identity: VouchedIdentity): identity is VouchedIdentity & { email: string } {
  return identity.isEmailVerified && identity.email !== null
}
