import { redirect } from 'next/navigation'
import { requireSignedIn } from '@/app/_http/session'
import type { SignedIn } from '@/domain/accounts/find-session'
import type { Customer } from '@/domain/accounts/whose-account'
import { adminPath } from '@/lib/paths'

/** For the rooms of a customer. A guest goes to sign in and comes back to `here`; colleagues have rooms of their own. */
export async function requireCustomer(here: string): Promise<SignedIn & { actor: Customer }> {
  const { actor, ...signedIn } = await requireSignedIn(here)
  if (actor.kind !== 'customer') return redirect(adminPath('me'))
  return { ...signedIn, actor }
}
