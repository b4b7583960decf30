import { cookies, headers } from 'next/headers'
import type { NextRequest, NextResponse } from 'next/server'
import { isSecure } from '@/app/_http/origin'

/** As long as the link that is mailed meanwhile. */
const MARK_SECONDS = 24 * 60 * 60

/**
 * Lets a browser be known again when a mailed link comes back to it: whoever opens the link there is also who asked for it,
 * and need not prove it by a password.
 */
export function keepBrowserMark(request: NextRequest, response: NextResponse, mark: string): void {
  const secure = isSecure(request.headers)
  const rules = {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: MARK_SECONDS,
  } as const
  response.cookies.set(cookieName(secure), mark, rules)
}

/** For doors: the mark of the browser that asks. */
export function browserMarkOf(request: NextRequest): string {
  return request.cookies.get(cookieName(isSecure(request.headers)))?.value ?? ''
}

/** For pages: the same. */
export async function currentBrowserMark(): Promise<string> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  return jar.get(cookieName(isSecure(head)))?.value ?? ''
}

function cookieName(secure: boolean): string {
  return secure ? '__Host-mark' : 'mark'
}
