import { cookies, headers } from 'next/headers'
import type { NextRequest, NextResponse } from 'next/server'
import { isSecure } from '@/app/_http/origin'
import { type Actor, GUEST } from '@/domain/accounts/actor'

const CART_COOKIE_DAYS = 180
/** What `newToken` makes; anything else is not worth a query. */
const TOKEN = /^[\w-]{43}$/

/** Who asks. Until there are accounts, everybody is a guest. */
export async function currentActor(): Promise<Actor> {
  return GUEST
}

/** For pages: the token of the visitor's cart. */
export async function currentCartToken(): Promise<string | undefined> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  return sane(jar.get(cartCookie(isSecure(head)))?.value)
}

/** For doors: the same, from the request at hand. */
export function cartTokenOf(request: NextRequest): string | undefined {
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

/** Over https the prefix keeps a subdomain from planting a cart of its own; http://localhost cannot have it. */
function cartCookie(secure: boolean): string {
  return secure ? '__Host-cart' : 'cart'
}

function sane(token: string | undefined): string | undefined {
  return token && TOKEN.test(token) ? token : undefined
}
