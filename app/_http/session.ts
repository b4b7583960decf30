import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { NextRequest, NextResponse } from 'next/server'
import { cache } from 'react'
import { isSecure } from '@/app/_http/origin'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { readSessionToken } from '@/app/_http/session-cookie'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { findSession, type SignedIn } from '@/domain/accounts/find-session'
import { listPermissions } from '@/domain/accounts/list-permissions'
import type { Permission } from '@/domain/accounts/permissions'
import { findSecondFactorDue, isOver } from '@/domain/accounts/second-factor-due'
import { isDueForTouch, touchSession } from '@/domain/accounts/touch-session'
import { findCustomerCartToken } from '@/domain/cart/customer-cart'
import { getSettings } from '@/domain/settings/queries'
import { adminPath, signInPath } from '@/lib/paths'

const CART_COOKIE_DAYS = 180
/** What `newToken` makes; anything else is not worth a query. */
const TOKEN = /^[\w-]{43}$/

/** Who came in. */
export type Visitor = {
  actor: Actor
  /** The session and whose it is. Half signed in, it is here, but the actor is still a guest. */
  signedIn?: SignedIn
}

/** For pages: who asks, looked up once per page. */
export const currentVisitor = cache(async (): Promise<Visitor> => await visitorOf(await headers()))

export async function currentActor(): Promise<Actor> {
  return (await currentVisitor()).actor
}

/** For pages of one's own account: whoever is not signed in goes to sign in, and comes back to `here`. */
export async function requireSignedIn(
  here: string,
): Promise<SignedIn & { actor: Extract<Actor, { kind: 'customer' | 'staff' }> }> {
  const { actor, signedIn } = await currentVisitor()
  if (!signedIn || (actor.kind !== 'customer' && actor.kind !== 'staff')) redirect(signInPath(here))
  return { ...signedIn, actor }
}

/**
 * For pages of the back office. A guest goes to sign in, and who still has to set up a second factor to where that is done; for everybody
 * else without this right there is nothing here.
 */
export async function requireStaff(here: string, permission?: Permission) {
  const visitor = await requireSignedIn(here)
  const { actor } = visitor
  if (actor.kind === 'staff' && actor.owesSecondFactor && !isInOwnRooms(here)) {
    redirect(adminPath('me/second-factor'))
  }
  if (actor.kind !== 'staff' || (permission && !can(actor, permission))) return notFound()
  return { ...visitor, actor }
}

/** Where a second factor is set up, and what is needed on the way. */
function isInOwnRooms(here: string): boolean {
  const [path = ''] = here.split('?')
  return path === adminPath('me') || path.startsWith(`${adminPath('me')}/`)
}

/** Who stands behind a request, from its cookie. */
export async function visitorOf(head: Headers): Promise<Visitor> {
  const address = head.get('x-stationer-client') ?? ''
  const token = await readSessionToken(head)
  const signedIn = token ? await readAfterWrite((reader) => findSession(reader, token)) : undefined
  if (!signedIn) return { actor: { kind: 'guest', entry: { address } } }
  return await visitorAt(signedIn, address)
}

/** Who stands behind a live session; notes that it is used. */
export async function visitorAt(signedIn: SignedIn, address: string): Promise<Visitor> {
  if (isDueForTouch(signedIn)) await transact((tx) => touchSession(tx, signedIn, address))
  return { actor: await actorOf(signedIn, address), signedIn }
}

async function actorOf({ session, account }: SignedIn, address: string): Promise<Actor> {
  const entry = { address, sessionId: session.id }
  if (session.state === 'half') return { kind: 'guest', entry }
  const { provedAt, userId } = session
  if (account.kind === 'customer') return { kind: 'customer', userId, provedAt, entry }
  // Never of a replica: an end, a deactivation, a right that was taken must hold at the next request.
  const { owesSecondFactor, permissions } = await readAfterWrite(async (reader) => {
    const { secondFactorGraceDays } = await getSettings(reader)
    const owesSecondFactor = isOver(
      await findSecondFactorDue(reader, userId, secondFactorGraceDays),
    )
    return {
      owesSecondFactor,
      permissions: owesSecondFactor ? [] : await listPermissions(reader, userId),
    }
  })
  return { kind: 'staff', userId, permissions, owesSecondFactor, provedAt, entry }
}

/** For pages: the key to the visitor's cart; a customer's is found by the account, on every device. */
export async function currentCartToken(): Promise<string | undefined> {
  const { actor } = await currentVisitor()
  if (actor.kind === 'customer') return await findCustomerCartToken(db, actor.userId)
  const [jar, head] = await Promise.all([cookies(), headers()])
  return sane(jar.get(cartCookie(isSecure(head)))?.value)
}

/** For doors: the same, from the request at hand. */
export async function cartTokenFor(
  request: NextRequest,
  actor: Actor,
): Promise<string | undefined> {
  if (actor.kind === 'customer') return await findCustomerCartToken(db, actor.userId)
  return guestCartTokenOf(request)
}

/** The key that the browser holds as a cookie. */
export function guestCartTokenOf(request: NextRequest): string | undefined {
  return sane(request.cookies.get(cartCookie(isSecure(request.headers)))?.value)
}

/** Gives the visitor the key to a cart. */
export function keepCartToken(request: NextRequest, response: NextResponse, token: string): void {
  const secure = isSecure(request.headers)
  response.cookies.set(cartCookie(secure), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: CART_COOKIE_DAYS * 24 * 60 * 60,
  })
}

/** From now on the account knows the cart, or whoever comes next begins one of their own. */
export function forgetCartToken(request: NextRequest, response: NextResponse): void {
  const secure = isSecure(request.headers)
  response.cookies.set(cartCookie(secure), '', { path: '/', maxAge: 0, secure, httpOnly: true })
}

/** Over https the prefix keeps a subdomain from planting a cart of its own; http://localhost cannot have it. */
function cartCookie(secure: boolean): string {
  return secure ? '__Host-cart' : 'cart'
}

function sane(token: string | undefined): string | undefined {
  return token && TOKEN.test(token) ? token : undefined
}
