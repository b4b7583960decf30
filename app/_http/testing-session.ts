import { encode } from 'next-auth/jwt'
import { authSecret, sessionCookieName } from '@/app/_http/session-cookie'

/** The `cookie` header of a browser that holds this session, at a shop on plain http. */
export async function sessionCookie(token: string): Promise<string> {
  const name = sessionCookieName(false)
  const value = await encode({ token: { sid: token }, secret: authSecret(), salt: name })
  return `${name}=${value}`
}
