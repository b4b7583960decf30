import type { Visit } from '@/app/_http/visit'
import type { Arrival, LetIn } from '@/domain/accounts/let-in'
import { accountPath, adminPath, secondFactorPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

/** The browser that is about to be signed in. */
export function arrivalOf({ request, actor, signedIn }: Visit, isPersistent: boolean): Arrival {
  const { session, account } = signedIn ?? {}
  return {
    client: 'browser',
    isPersistent,
    userAgent: request.headers.get('user-agent') ?? '',
    address: actor.entry?.address ?? '',
    replaces: session && account && { sessionId: session.id, userId: account.id },
  }
}

/** Where somebody who was just signed in goes: where they wanted to, over the second factor where that is still to come. */
export function wayOn({ state, kind }: Pick<LetIn, 'state' | 'kind'>, to = ''): string {
  if (state === 'half') return secondFactorPath(safePath(to, ''))
  return safePath(to, kind === 'staff' ? adminPath() : accountPath())
}
