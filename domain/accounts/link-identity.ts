import { identities } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { linkingBounds } from '@/domain/accounts/allow-linking'
import { findIdentityOwner } from '@/domain/accounts/find-identity-owner'
import { lockAccount } from '@/domain/accounts/lock-account'
import { redeemToken } from '@/domain/accounts/redeem-token'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'
import { personOf } from '@/domain/accounts/whose-account'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export type Linking = {
  identity: VouchedIdentity
  /** By which provider the person came back. */
  provider: string
  /** What `allowLinking` answered; it was asked for a fresh proof, so none is asked for here. */
  secret: string
}

/**
 * Links an identity to the account of who is signed in. Its address does not matter, verified or not. Linking it a second time is the
 * same. Throws `sign_in_required`, `link_invalid` for a permission that was used, is too old, or was given to another session or
 * for another provider, and `identity_linked_elsewhere`.
 */
export async function linkIdentity(
  tx: Tx,
  actor: Actor,
  { identity, provider, secret }: Linking,
): Promise<void> {
  const { userId, entry } = personOf(actor)
  await lockAccount(tx, userId)
  const token = await redeemToken(tx, 'link-identity', secret)
  const bounds = linkingBounds.parse(token.data)
  const isTheirs = token.userId === userId && bounds.sessionId === entry?.sessionId
  if (!isTheirs || bounds.provider !== provider) throw new DomainError('link_invalid')

  const { issuer, subject, email } = identity
  const [linked] = await tx
    .insert(identities)
    .values({ id: newId('idn'), userId, issuer, subject, email })
    .onConflictDoNothing({ target: [identities.issuer, identities.subject] })
    .returning({ id: identities.id })
  if (!linked) {
    const owner = await findIdentityOwner(tx, identity)
    if (owner?.id !== userId) throw new DomainError('identity_linked_elsewhere')
    return
  }
  const data = { identityId: linked.id, after: { issuer } }
  await recordEvent(tx, { name: 'identity.linked', actor, subject: userId, data })
}
