import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { type Actor, GUEST } from '@/domain/accounts/actor'
import { allowLinking } from '@/domain/accounts/allow-linking'
import { findSession } from '@/domain/accounts/find-session'
import type { Arrival } from '@/domain/accounts/let-in'
import { linkIdentity } from '@/domain/accounts/link-identity'
import { signInByIdentity } from '@/domain/accounts/sign-in-by-identity'
import { aSession } from '@/domain/accounts/testing-accounts'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'
import { newId } from '@/lib/ids'

export const arrival: Arrival = {
  client: 'browser',
  isPersistent: true,
  userAgent: 'a test',
  address: '192.0.2.1',
}

/** Somebody whom a provider vouches for, with a verified address of their own. */
export function anIdentity(wish: Partial<VouchedIdentity> = {}): VouchedIdentity {
  const subject = newId('sub')
  return {
    issuer: 'https://id.example',
    subject,
    email: `${subject}@example.org`,
    isEmailVerified: true,
    name: 'Ada Finch',
    ...wish,
  }
}

/** Comes back from the provider, not signed in. */
export function arrives(identity: VouchedIdentity) {
  return transact((tx) => signInByIdentity(tx, GUEST, { identity, arrival }))
}

/** Somebody at a browser, signed in and just proved. */
export async function atABrowser(userId: string): Promise<Actor> {
  const { token } = await aSession(userId)
  const signedIn = await findSession(db, token)
  if (!signedIn) throw new Error('the session is gone')
  const { id: sessionId, provedAt } = signedIn.session
  const { kind } = signedIn.account
  const entry = { sessionId }
  return kind === 'staff'
    ? { kind, userId, permissions: [], provedAt, entry }
    : { kind, userId, provedAt, entry }
}

/** Presses "Link", and comes back from the provider. */
export async function links(actor: Actor, identity: VouchedIdentity): Promise<void> {
  const provider = 'oidc'
  const secret = await transact((tx) => allowLinking(tx, actor, { provider }))
  await transact((tx) => linkIdentity(tx, actor, { identity, provider, secret }))
}
