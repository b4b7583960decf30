import { cookies, headers } from 'next/headers'
import type { NextRequest, NextResponse } from 'next/server'
import { decode, encode } from 'next-auth/jwt'
import { isSecure } from '@/app/_http/origin'
import { authSecret } from '@/app/_http/session-cookie'

/** Long enough to copy something down after a slow answer, too short to be found later. */
const TOLD_SECONDS = 120
const COOKIE = 'told'

/** What the next page shows and no other: the secret of a new key. It goes to this browser, sealed, and is stored nowhere. */
export type ToldOnce = { about: string; secret: string }

export async function tellOnce(
  request: NextRequest,
  response: NextResponse,
  { about, secret }: ToldOnce,
): Promise<void> {
  const value = await encode({
    token: { about, told: secret },
    secret: authSecret(),
    salt: COOKIE,
    maxAge: TOLD_SECONDS,
  })
  response.cookies.set(COOKIE, value, {
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(request.headers),
    path: '/admin',
    maxAge: TOLD_SECONDS,
  })
}

/** For pages: the secret that was just made for `about`. */
export async function findToldOnce(about: string): Promise<string | undefined> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const value = jar.get(COOKIE)?.value
  // A page that was prefetched or opened from elsewhere is not the answer to the form.
  if (!value || head.get('sec-fetch-site') === 'cross-site') return undefined
  try {
    const told = await decode({ token: value, secret: authSecret(), salt: COOKIE })
    return told?.about === about && typeof told.told === 'string' ? told.told : undefined
  } catch {
    return undefined
  }
}
