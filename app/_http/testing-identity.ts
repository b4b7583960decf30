import { NextRequest } from 'next/server'
import type { Handler } from '@/app/_http/endpoint'
import { visitorOf } from '@/app/_http/session'
import { sessionCookie } from '@/app/_http/testing-session'
import { aVisitor } from '@/app/_http/testing-visitor'
import { POST as depart } from '@/app/(auth)/sign-in/identities/[provider]/route'
import { POST as askToLink } from '@/app/account/identities/links/route'
import { GET as comeBack } from '@/app/api/auth/callback/[provider]/route'
import { aSession } from '@/domain/accounts/testing-accounts'
import { config } from '@/lib/config'
import { newId } from '@/lib/ids'
import { TEST_CLIENT } from '@/providers/identity/testing-client'
import { startTestProvider, type TestPerson } from '@/providers/identity/testing-oidc-provider'

export const SHOP = 'http://localhost:3000'

/** Sets the shop up for a real provider, and answers with how to stop it. */
export async function useTestProvider(): Promise<() => Promise<void>> {
  const redirectUris = [`${SHOP}/api/auth/callback/oidc`]
  const { issuer, stop } = await startTestProvider({ redirectUris })
  config.identity.oidc = { issuer, name: 'Test identity', ...TEST_CLIENT }
  return stop
}

/** Somebody new to the provider and to the shop. */
export function aPerson({
  email,
  isConfirmed = true,
}: {
  email?: string
  /** Whether the provider says that the address is theirs. */
  isConfirmed?: boolean
} = {}): TestPerson {
  const subject = newId('sub')
  const person = { subject, name: 'Wren', email: email ?? `${subject}@example.org` }
  return isConfirmed ? { ...person, verified: 'yes' } : person
}

type Sent = { path: string; params?: Record<string, string>; fields?: Record<string, string> }

/** A browser without script that also goes elsewhere and comes back. */
export function aBrowser(cookies?: Record<string, string>) {
  const visitor = aVisitor(cookies)

  async function send(door: Handler, { path, params = {}, fields }: Sent): Promise<Response> {
    const request = new NextRequest(new URL(path, SHOP), {
      method: fields ? 'POST' : 'GET',
      headers: { host: 'localhost:3000', cookie: visitor.cookie(), 'user-agent': 'a test' },
      body: fields && new URLSearchParams(fields),
    })
    const response = await door(request, { params: Promise.resolve(params) })
    keepCookies(visitor.jar, response)
    return response
  }

  /** Presses "Continue with …", and answers with where that leads. */
  async function departs(fields: Record<string, string> = {}): Promise<string> {
    const path = '/sign-in/identities/oidc'
    return leadsTo(await send(depart, { path, params: { provider: 'oidc' }, fields }))
  }

  /** Presses "Link …". */
  async function asksToLink(): Promise<string> {
    const path = '/account/identities/links'
    return leadsTo(await send(askToLink, { path, fields: { provider: 'oidc' } }))
  }

  /** Comes back with what the provider put into the address. */
  async function comesBack(url: string, provider = 'oidc'): Promise<string> {
    const path = `/api/auth/callback/${provider}${new URL(url).search}`
    return leadsTo(await send(comeBack, { path, params: { provider } }))
  }

  return {
    ...visitor,
    send,
    departs,
    asksToLink,
    comesBack,
    /** There and back. */
    signsInAs: async (person: TestPerson, fields?: Record<string, string>) =>
      comesBack(await atProvider(await departs(fields), person)),
    links: async (person: TestPerson) => comesBack(await atProvider(await asksToLink(), person)),
    /** Who the shop takes this browser for. */
    who: () => visitorOf(new Headers({ host: 'localhost:3000', cookie: visitor.cookie() })),
  }
}

export async function aBrowserOf(userId: string): Promise<ReturnType<typeof aBrowser>> {
  const { token } = await aSession(userId)
  const [name = '', value = ''] = (await sessionCookie(token)).split('=')
  return aBrowser({ [name]: value })
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
