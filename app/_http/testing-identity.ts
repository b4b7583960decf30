import { NextRequest } from 'next/server'
import type { Handler } from '@/app/_http/endpoint'
import { sessionCookie } from '@/app/_http/testing-session'
import { POST as depart } from '@/app/(auth)/sign-in/identities/[provider]/route'
import { GET as comeBack } from '@/app/api/auth/callback/[provider]/route'
import { config } from '@/lib/config'
import {
  startTestProvider,
  TEST_CLIENT,
  type TestPerson,
} from '@/providers/identity/testing-oidc-provider'

export const SHOP = 'http://localhost:3000'

/** Sets the shop up for a real provider, and answers with how to stop it. */
export async function useTestProvider(): Promise<() => Promise<void>> {
  const redirectUris = [`${SHOP}/api/auth/callback/oidc`]
  const { issuer, stop } = await startTestProvider({ redirectUris })
  config.identity.oidc = { issuer, name: 'Test identity', ...TEST_CLIENT }
  return stop
}

type Sent = { path: string; params?: Record<string, string>; fields?: Record<string, string> }

/** A browser without script at the shop: it posts forms, follows links and keeps its cookies. */
export function aBrowser() {
  const jar = new Map<string, string>()

  async function send(door: Handler, { path, params = {}, fields }: Sent): Promise<Response> {
    const request = new NextRequest(new URL(path, SHOP), {
      method: fields ? 'POST' : 'GET',
      headers: { host: 'localhost:3000', cookie: cookieHeader(jar), 'user-agent': 'a test' },
      body: fields && new URLSearchParams(fields),
    })
    const response = await door(request, { params: Promise.resolve(params) })
    keepCookies(jar, response)
    return response
  }

  /** Presses "Continue with …", and answers with where that leads. */
  async function departs(fields: Record<string, string> = {}): Promise<string> {
    const path = '/sign-in/identities/oidc'
    return leadsTo(await send(depart, { path, params: { provider: 'oidc' }, fields }))
  }

  /** Comes back with what the provider put into the address. */
  async function comesBack(url: string, provider = 'oidc'): Promise<string> {
    const { pathname, search } = new URL(url)
    return leadsTo(await send(comeBack, { path: pathname + search, params: { provider } }))
  }

  return {
    jar,
    send,
    departs,
    comesBack,
    /** There and back. */
    async signsInAs(person: TestPerson, fields: Record<string, string> = {}): Promise<string> {
      return await comesBack(await atProvider(await departs(fields), person))
    },
    async isSignedInBy(token: string): Promise<void> {
      const [name = '', value = ''] = (await sessionCookie(token)).split('=')
      jar.set(name, value)
    },
    headers: () => new Headers({ host: 'localhost:3000', cookie: cookieHeader(jar) }),
  }
}

/** Signs in at the provider as this person, or turns back there; answers with the address at the shop that it leads to. */
export async function atProvider(url: string, person: TestPerson | 'turns back'): Promise<string> {
  const jar = new Map<string, string>()
  let at = url
  let body: URLSearchParams | undefined
  for (let hops = 0; hops < 10; hops += 1) {
    const response = await fetch(at, {
      method: body ? 'POST' : 'GET',
      body,
      headers: { cookie: cookieHeader(jar) },
      redirect: 'manual',
    })
    keepCookies(jar, response)
    body = undefined
    const location = response.headers.get('location')
    if (location) at = new URL(location, at).href
    else if (at.includes('/interaction/')) {
      body = new URLSearchParams(person === 'turns back' ? { decision: 'back' } : person)
    } else throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
    if (at.startsWith(SHOP)) return at
  }
  throw new Error('the provider leads in circles')
}

/** Where an answer leads: by redirect, or by the page that leaves the shop. */
async function leadsTo(response: Response): Promise<string> {
  const location = response.headers.get('location')
  if (location) return location
  const [, url] = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(await response.text()) ?? []
  if (!url) throw new Error(`${response.status} leads nowhere`)
  return url.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

function cookieHeader(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}

function keepCookies(jar: Map<string, string>, response: Response): void {
  for (const cookie of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (value === '') jar.delete(name)
    else jar.set(name, value)
  }
}
