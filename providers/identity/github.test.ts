import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginFlow, endFlow } from '@/app/_http/auth'
import { githubProvider } from '@/providers/identity/github'

type Email = { email: string; primary: boolean; verified: boolean }

/** What the API of this GitHub tells. */
const told: { user: unknown; emails: Email[] } = { user: {}, emails: [] }

let server: Server
let web = ''

/** As much of GitHub as its documentation describes of signing in. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const isAsking = request.headers.authorization === 'Bearer gho_1'
    response.setHeader('content-type', 'application/json')
    if (pathname === '/login/oauth/access_token') {
      response.end(JSON.stringify({ access_token: 'gho_1', token_type: 'bearer', scope: '' }))
    } else if (!isAsking || !request.headers['user-agent']) response.writeHead(401).end('{}')
    else if (pathname === '/user') response.end(JSON.stringify(told.user))
    else response.end(JSON.stringify(told.emails))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (address && typeof address !== 'string') web = `http://localhost:${address.port}`
})

afterAll(() => server.close())

async function comesBack() {
  const provider = githubProvider({ clientId: 'shop', clientSecret: 'secret' }, { web, api: web })
  const head = new Headers({ host: 'shop.test' })
  const { to, cookies } = await beginFlow(head, provider)
  const there = new URL(to)
  const back = new URL('http://shop.test/api/auth/callback/github?code=1')
  back.searchParams.set('state', there.searchParams.get('state') ?? '')
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const request = new Request(back, { headers: { host: 'shop.test', cookie } })
  return { there, identity: await endFlow(request, provider) }
}

describe('GitHub', () => {
  it('vouches for the primary address if it is verified, whatever the profile shows', async () => {
    told.user = { id: 7, login: 'wren', name: 'Wren\u0000', email: 'public@example.org' }
    told.emails = [
      { email: 'public@example.org', primary: false, verified: true },
      { email: 'wren@example.org', primary: true, verified: true },
    ]
    const { there, identity } = await comesBack()
    expect(there.searchParams.get('scope')).toBe('user:email')
    expect(there.searchParams.get('code_challenge_method')).toBe('S256')
    expect(identity).toEqual({
      issuer: `${web}/login/oauth`,
      subject: '7',
      email: 'wren@example.org',
      isEmailVerified: true,
      name: 'Wren',
    })
  })

  it('does not vouch for a primary address that is not verified, nor for another in its place', async () => {
    told.user = { id: 8, login: 'finch', name: null }
    told.emails = [
      { email: 'finch@example.org', primary: true, verified: false },
      { email: 'other@example.org', primary: false, verified: true },
    ]
    const { identity } = await comesBack()
    expect(identity).toMatchObject({
      email: 'finch@example.org',
      isEmailVerified: false,
      name: 'finch',
    })
    told.emails = []
    expect((await comesBack()).identity).toMatchObject({ email: null, isEmailVerified: false })
  })

  it.each([
    ['nobody', {}],
    ['somebody without a number', { id: '7', login: 'wren' }],
  ])('is not believed when it tells of %s', async (_, user) => {
    told.user = user
    await expect(comesBack()).rejects.toMatchObject({ code: 'identity_failed' })
  })
})
