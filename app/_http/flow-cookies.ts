import type { NextRequest, NextResponse } from 'next/server'
import { isSecure } from '@/app/_http/origin'
import { sessionCookieOptions } from '@/app/_http/session-cookie'

/** What a browser keeps on its way to an identity provider and back; without a value it is to be forgotten. */
export type FlowCookie = { name: string; value: string }

/** As long as what Auth.js seals into these cookies is good. */
export const FLOW_SECONDS = 15 * 60

export function setFlowCookies(
  request: NextRequest,
  response: NextResponse,
  cookies: readonly FlowCookie[],
): void {
  const options = sessionCookieOptions(isSecure(request.headers))
  for (const { name, value } of cookies) {
    response.cookies.set(name, value, { ...options, maxAge: value ? FLOW_SECONDS : 0 })
  }
}
