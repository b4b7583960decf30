import type { NextRequest } from 'next/server'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { FLOW_SECONDS, type FlowCookie } from '@/app/_http/flow-cookies'
import { isSecure } from '@/app/_http/origin'
import { authSecret } from '@/app/_http/session-cookie'

/** The form in whose name a refusal is shown, on the page where the way began. */
export const IDENTITIES_FORM = 'identities'

/** Why a browser is on its way to a provider, and where it goes on afterwards. Sealed, so that nobody can change their mind for them. */
const identityIntent = z.discriminatedUnion('for', [
  z.object({ for: z.literal('sign-in'), provider: z.string(), to: z.string() }),
  /** `secret`: what `allowLinking` answered. */
  z.object({
    for: z.literal('linking'),
    provider: z.string(),
    to: z.string(),
    back: z.string(),
    secret: z.string(),
  }),
])

export type IdentityIntent = z.infer<typeof identityIntent>

export async function intentCookie(head: Headers, intent: IdentityIntent): Promise<FlowCookie> {
  const name = cookieName(head)
  const value = await encode<IdentityIntent>({
    token: intent,
    secret: authSecret(),
    salt: name,
    maxAge: FLOW_SECONDS,
  })
  return { name, value }
}

/** The intent with which this browser left for this provider last; it overwrites any before. */
export async function readIntent(
  request: NextRequest,
  provider: string,
): Promise<IdentityIntent | undefined> {
  const name = cookieName(request.headers)
  const value = request.cookies.get(name)?.value
  if (!value) return undefined
  const opened = await decode({ token: value, secret: authSecret(), salt: name }).catch(() => null)
  const { data } = identityIntent.safeParse(opened)
  return data?.provider === provider ? data : undefined
}

export function endedIntentCookie(head: Headers): FlowCookie {
  return { name: cookieName(head), value: '' }
}

function cookieName(head: Headers): string {
  return isSecure(head) ? '__Host-identity-intent' : 'identity-intent'
}
