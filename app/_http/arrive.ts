import type { NextRequest, NextResponse } from 'next/server'
import { forgetCartToken, guestCartTokenOf } from '@/app/_http/session'
import { forgetSession, keepSession } from '@/app/_http/session-cookie'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { findSession } from '@/domain/accounts/find-session'
import type { OpenedSession } from '@/domain/accounts/open-session'
import { adoptCart } from '@/domain/cart/adopt-cart'
import { adoptOrders } from '@/domain/orders/adopt-orders'

/** In the address of the page that is shown next: two carts have become one. */
export const CART_PARAMETER = 'cart'
export const CART_JOINED = 'joined'

/**
 * Lets a browser in by a session that was just opened: gives it the cookie, and brings along what its owner did as a guest, the cart
 * and the orders. Every way of signing in ends here. A half session brings nothing yet.
 */
export async function arrive(
  request: NextRequest,
  response: NextResponse,
  session: OpenedSession,
): Promise<void> {
  await keepSession(request, response, session)
  const actor = await customerOf(session)
  if (!actor) return
  const cartToken = guestCartTokenOf(request)
  const cart = await transact(async (tx) => {
    const adopted = await adoptCart(tx, actor, { cartToken })
    await adoptOrders(tx, actor, { userId: actor.userId, cartId: adopted?.cartId })
    return adopted
  })
  if (cartToken) forgetCartToken(request, response)
  if (cart?.isJoined) tellThatCartsWereJoined(response)
}

/** Whoever comes next to this browser finds neither session nor cart. */
export function leave(request: NextRequest, response: NextResponse): void {
  forgetSession(request, response)
  forgetCartToken(request, response)
}

/** Asked of the primary: a replica may not know the session yet. */
async function customerOf(
  session: OpenedSession,
): Promise<Extract<Actor, { kind: 'customer' }> | undefined> {
  const signedIn = await transact((tx) => findSession(tx, session.token))
  if (signedIn?.session.state !== 'full' || signedIn.account.kind !== 'customer') return undefined
  const { id: sessionId, userId, provedAt, address } = signedIn.session
  return { kind: 'customer', userId, provedAt, entry: { address, sessionId } }
}

function tellThatCartsWereJoined(response: NextResponse): void {
  const location = response.headers.get('location')
  if (!location?.startsWith('/')) return
  const { pathname, searchParams, hash } = new URL(location, 'http://shop.invalid')
  searchParams.set(CART_PARAMETER, CART_JOINED)
  response.headers.set('location', `${pathname}?${searchParams}${hash}`)
}
