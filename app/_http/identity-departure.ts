import { beginFlow } from '@/app/_http/auth'
import type { Onward } from '@/app/_http/form'
import { type IdentityIntent, intentCookie } from '@/app/_http/identity-intent'
import type { Visit } from '@/app/_http/visit'
import { transact } from '@/db/transact'
import { allowLinking } from '@/domain/accounts/allow-linking'
import { safePath } from '@/lib/safe-path'
import { identityProvider } from '@/providers/index'

/** Sends a visitor to a provider, to come back signed in and go on to `to`. Throws `not_found`, `identity_failed`. */
export async function departToSignIn(
  visit: Visit,
  provider: string,
  to: string | undefined,
): Promise<Onward> {
  return await depart(visit, { for: 'sign-in', provider, to: safePath(to, '') })
}

/** Sends somebody signed in to a provider, to come back with an identity to link and go on to `to`, or `back` if that fails. Throws also what `allowLinking` throws. */
export async function departToLink(
  visit: Visit,
  { provider, to, back }: { provider: string; to: string; back: string },
): Promise<Onward> {
  const { id } = identityProvider(provider)
  const secret = await transact((tx) => allowLinking(tx, visit.actor, { provider: id }))
  return await depart(visit, { for: 'linking', provider: id, to, back, secret })
}

async function depart({ request }: Visit, intent: IdentityIntent): Promise<Onward> {
  const { headers } = request
  const { to, cookies } = await beginFlow(headers, identityProvider(intent.provider))
  return { to, flowCookies: [...cookies, await intentCookie(headers, intent)] }
}
