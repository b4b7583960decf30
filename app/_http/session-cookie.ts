import type { NextRequest, NextResponse } from 'next/server'
import { decode, encode } from 'next-auth/jwt'
import { isSecure } from '@/app/_http/origin'
import { secretKey } from '@/lib/secrets'

/** The row in `sessions` decides how long a session lives; the cookie only has to live as long. */
const COOKIE_DAYS = 90
/** What `newToken` makes; anything else is not worth a query. */
const TOKEN = /^[\w-]{43}$/

export const authSecret = (): string => secretKey('auth').toString('hex')

/** Over https the prefix keeps a subdomain from planting a session of its own; http://localhost cannot have it. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-session' : 'session'
}

/** The session's secret, from the cookie as Auth.js writes it (an encrypted JWT). */
export async function readSessionToken(headers: Headers): Promise<string | undefined> {
  const name = sessionCookieName(isSecure(headers))
  const [value, ...others] = cookieValues(headers, name)
  // Two cookies of one name: one of them was planted, and nothing tells which.
  if (!value || others.length > 0) return undefined
  try {
    const token = await decode({ token: value, secret: authSecret(), salt: name })
    const sid = token?.sid
    return typeof sid === 'string' && TOKEN.test(sid) ? sid : undefined
  } catch {
    return undefined
  }
}

/** Gives the browser the key to its session, in the form in which Auth.js gives it after OpenID Connect. */
export async function keepSession(
  request: NextRequest,
  response: NextResponse,
  session: { token: string; isPersistent: boolean },
): Promise<void> {
  const secure = isSecure(request.headers)
  const name = sessionCookieName(secure)
  const maxAge = COOKIE_DAYS * 24 * 60 * 60
  const value = await encode({
    token: { sid: session.token },
    secret: authSecret(),
    salt: name,
    maxAge,
  })
  response.cookies.set(name, value, {
    ...sessionCookieOptions(secure),
    maxAge: session.isPersistent ? maxAge : undefined,
  })
}

export function forgetSession(request: NextRequest, response: NextResponse): void {
  const secure = isSecure(request.headers)
  response.cookies.set(sessionCookieName(secure), '', {
    ...sessionCookieOptions(secure),
    maxAge: 0,
  })
}

export function sessionCookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
}

function cookieValues(headers: Headers, name: string): string[] {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/)
  const prefix = `${name}=`
  return pairs.filter((pair) => pair.startsWith(prefix)).map((pair) => pair.slice(prefix.length))
}
