import type { NextRequest } from 'next/server'
import { visitorBehind } from '@/app/_http/bearer'
import { accessRule, assertMayEnter } from '@/app/_http/enter'
import { originOf } from '@/app/_http/origin'
import { assertWithinLimit } from '@/app/_http/rate-limit'
import { cartTokenFor, type Visitor } from '@/app/_http/session'
import type { AccessRule } from '@/app/access'
import { type Actor, actorId } from '@/domain/accounts/actor'

export type RouteContext = {
  params: Promise<Record<string, string | string[] | undefined>>
}

/** What every door knows about a request before it reads what was sent. */
export type Visit = {
  request: NextRequest
  requestId: string
  /** Whom the access table lets in here. */
  rule: AccessRule
  actor: Actor
  /** The session behind the actor, also when the second factor is still to come. */
  signedIn: Visitor['signedIn']
  /** The key to the visitor's cart, if there is one. */
  cartToken: string | undefined
  /** The shop's address as the visitor sees it, without a trailing slash. */
  origin: string
  params: Record<string, string | string[] | undefined>
}

/** The one way in: whoever is to be counted, limited or turned away is so here, before anything is read. */
export async function openVisit(request: NextRequest, context: RouteContext): Promise<Visit> {
  const { method, nextUrl } = request
  const rule = accessRule(method, nextUrl.pathname)
  const visitor = await visitorBehind(request)
  const { actor, signedIn } = visitor
  assertMayEnter(rule, visitor)
  if (nextUrl.pathname.startsWith('/api/')) {
    await assertWithinLimit('api-account', actorId(actor) ?? undefined)
  }
  return {
    request,
    requestId: requestIdOf(request.headers),
    rule,
    actor,
    signedIn,
    cartToken: await cartTokenFor(request, actor),
    origin: originOf(request.headers),
    params: await context.params,
  }
}

/** The id that server.ts gave the request, by which its log lines are found. */
export function requestIdOf(headers: Headers): string {
  return headers.get('x-stationer-request-id') ?? ''
}
