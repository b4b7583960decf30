import { type NextRequest, NextResponse } from 'next/server'
import { arrivalOf, wayOn } from '@/app/_http/arrival'
import { arrive } from '@/app/_http/arrive'
import { endedFlowCookies, endFlow } from '@/app/_http/auth'
import { refusalOf } from '@/app/_http/errors'
import { failurePage } from '@/app/_http/failure-page'
import { setFlowCookies } from '@/app/_http/flow-cookies'
import type { Onward } from '@/app/_http/form'
import {
  endedIntentCookie,
  IDENTITIES_FORM,
  type IdentityIntent,
  readIntent,
} from '@/app/_http/identity-intent'
import { keepForm } from '@/app/_http/kept-form'
import { openVisit, type RouteContext, requestIdOf, type Visit } from '@/app/_http/visit'
import { transact } from '@/db/transact'
import { linkIdentity } from '@/domain/accounts/link-identity'
import { signInByIdentity } from '@/domain/accounts/sign-in-by-identity'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'
import { DomainError, type ErrorCode } from '@/lib/errors'
import { signInPath } from '@/lib/paths'
import { identityProvider } from '@/providers/index'

/** What has no place on the page where the way began. */
const SHOWN_AS_PAGE: ReadonlySet<ErrorCode> = new Set(['internal_error', 'rate_limited'])

/**
 * A visitor comes back from an identity provider. What the address says is believed only with the cookies of the browser that left, and
 * only once the provider itself has said who it is; then they are signed in, or their account is linked, as they had wanted when they
 * left. However it ends, this way back is closed: the next attempt begins anew.
 */
export async function returnFromProvider(
  request: NextRequest,
  context: RouteContext,
): Promise<Response> {
  const { headers } = request
  const providerId = String((await context.params).provider)
  const intent = await readIntent(request, providerId)
  const response = await answer(request, context, { providerId, intent })
  setFlowCookies(request, response, [...endedFlowCookies(headers), endedIntentCookie(headers)])
  return response
}

type Way = { providerId: string; intent: IdentityIntent | undefined }

async function answer(
  request: NextRequest,
  context: RouteContext,
  way: Way,
): Promise<NextResponse> {
  try {
    const visit = await openVisit(request, context)
    const { to, session } = await goOn(visit, way)
    const response = seeOther(to)
    if (session) await arrive(request, response, session)
    return response
  } catch (error) {
    const refusal = refusalOf(error, requestIdOf(request.headers))
    if (SHOWN_AS_PAGE.has(refusal.code)) return failurePage(refusal, request.headers)
    const response = seeOther(beginningOf(way.intent))
    await keepForm(request, response, { name: IDENTITIES_FORM, values: new Map(), refusal })
    return response
  }
}

async function goOn(visit: Visit, { providerId, intent }: Way): Promise<Onward> {
  if (!intent) throw new DomainError('identity_failed', { provider: providerId })
  const identity = await endFlow(visit.request, identityProvider(providerId))
  return intent.for === 'linking'
    ? await link(visit, identity, intent)
    : await signIn(visit, identity, intent.to)
}

async function signIn(visit: Visit, identity: VouchedIdentity, to: string): Promise<Onward> {
  const entered = await transact((tx) =>
    signInByIdentity(tx, visit.actor, { identity, arrival: arrivalOf(visit, false) }),
  )
  return { to: wayOn(entered, to), session: entered.session }
}

async function link(
  { actor }: Visit,
  identity: VouchedIdentity,
  { provider, secret, to }: Extract<IdentityIntent, { for: 'linking' }>,
): Promise<Onward> {
  await transact((tx) => linkIdentity(tx, actor, { identity, provider, secret }))
  return { to }
}

function beginningOf(intent: IdentityIntent | undefined): string {
  return intent?.for === 'linking' ? intent.back : signInPath(intent?.to)
}

function seeOther(path: string): NextResponse {
  return new NextResponse(null, {
    status: 303,
    headers: { location: path, 'cache-control': 'no-store' },
  })
}
