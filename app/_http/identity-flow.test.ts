import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  aBrowser,
  aBrowserOf,
  aPerson,
  atProvider,
  SHOP,
  useTestProvider,
} from '@/app/_http/testing-identity'
import { POST as depart } from '@/app/(auth)/sign-in/identities/[provider]/route'
import { db } from '@/db/read'
import { sessions, users } from '@/db/schema/accounts'
import { listIdentities } from '@/domain/accounts/list-identities'
import { aCustomer } from '@/domain/accounts/testing-accounts'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'
import { now, setClock } from '@/lib/clock'
import { config } from '@/lib/config'

let stop = async (): Promise<void> => undefined

beforeAll(async () => {
  stop = await useTestProvider()
})

afterAll(() => stop())

afterEach(() => {
  config.baseUrl = undefined
})

const accountOf = async (browser: ReturnType<typeof aBrowser>) =>
  (await browser.who()).signedIn?.account

describe('the way to a provider and back', () => {
  it('goes with state, nonce and PKCE, and ends in an account of its own', async () => {
    const browser = aBrowser()
    const person = aPerson()
    const there = new URL(await browser.departs({ to: '/checkout' }))
    expect(there.origin + there.pathname).toBe(`${config.identity.oidc?.issuer}/auth`)
    expect(Object.fromEntries(there.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${SHOP}/api/auth/callback/oidc`,
      code_challenge_method: 'S256',
      scope: 'openid profile email',
    })
    for (const check of ['state', 'nonce', 'code_challenge']) {
      expect(there.searchParams.get(check)?.length).toBeGreaterThan(40)
    }
    expect(await browser.comesBack(await atProvider(there.href, person))).toBe('/checkout')
    expect((await browser.who()).actor.kind).toBe('customer')
    expect(await accountOf(browser)).toMatchObject({ name: 'Wren', email: person.email })
    expect([...browser.jar.keys()]).toEqual(['session'])
  })

  it('finds the same account again, by a session of its own, while the one before ends', async () => {
    const browser = aBrowser()
    const person = aPerson()
    expect(await browser.signsInAs(person)).toBe('/account')
    const first = browser.jar.get('session')
    const account = await accountOf(browser)
    const moved = { ...aPerson({ isConfirmed: false }), subject: person.subject }
    expect(await browser.signsInAs(moved)).toBe('/account')
    expect(await accountOf(browser)).toEqual(account)
    expect(browser.jar.get('session')).not.toBe(first)
    expect(await aBrowser({ session: first ?? '' }).who()).not.toHaveProperty('signedIn')
  })

  it('leaves the shop by a page, because a policy for forms also holds for redirects', async () => {
    const browser = aBrowser()
    const path = '/sign-in/identities/oidc'
    const response = await browser.send(depart, { path, params: { provider: 'oidc' }, fields: {} })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('http-equiv="refresh"')
    for (const cookie of response.headers.getSetCookie()) {
      expect(cookie).toMatch(/; Path=\/; .*Max-Age=900; HttpOnly; SameSite=lax$/)
    }
  })

  it('keeps everything in cookies that only the shop itself can set, over https', async () => {
    config.baseUrl = 'https://shop.example'
    const browser = aBrowser()
    const there = new URL(await browser.departs())
    const back = `${config.baseUrl}/api/auth/callback/oidc`
    expect(there.searchParams.get('redirect_uri')).toBe(back)
    expect([...browser.jar.keys()].sort()).toEqual([
      '__Host-identity-intent',
      '__Host-identity-nonce',
      '__Host-identity-pkce',
      '__Host-identity-state',
    ])
  })

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
  ])('never leads on to %j', async (to) => {
    expect(await aBrowser().signsInAs(aPerson(), { to })).toBe('/account')
  })

  it('asks for the second factor of who has one', async () => {
    const browser = aBrowser()
    const person = aPerson()
    await browser.signsInAs(person)
    await aSecondFactor((await accountOf(browser))?.id ?? '')
    const again = aBrowser()
    expect(await again.signsInAs(person, { to: '/cart' })).toBe('/sign-in/second-factor?to=%2Fcart')
    expect((await again.who()).actor.kind).toBe('guest')
  })

  it('ends where it began when somebody turns back, or the provider is not there', async () => {
    const browser = aBrowser()
    const back = await atProvider(await browser.departs({ to: '/cart' }), 'turns back')
    expect(await browser.comesBack(back)).toMatch(/^\/sign-in\?to=%2Fcart&form=/)
    expect(browser.kept().errors).toEqual({
      '': 'You did not finish signing in there. Nothing was changed.',
    })
    const { oidc } = config.identity
    config.identity.oidc = oidc && { ...oidc, issuer: 'http://localhost:9' }
    expect(await browser.departs({ to: '/cart' })).toMatch(/^\/sign-in\?to=%2Fcart&form=/)
    expect(browser.kept().errors['']).toMatch(/did not work this time/)
    config.identity.oidc = undefined
    expect(await browser.departs()).toMatch(/^\/sign-in\?form=/)
    config.identity.oidc = oidc
  })

  it('opens no account for an address that is not confirmed or belongs to one, and says so', async () => {
    const { email } = await aCustomer()
    const before = await db.$count(users)
    const browser = aBrowser()
    await browser.signsInAs(aPerson({ email }))
    expect(browser.kept().errors['']).toMatch(/sign in to it first, then link/)
    await browser.signsInAs(aPerson({ email, isConfirmed: false }))
    const known = browser.kept().errors['']
    await browser.signsInAs(aPerson({ isConfirmed: false }))
    expect(browser.kept().errors['']).toBe(known)
    expect(known).toMatch(/is not confirmed there/)
    expect(await db.$count(users)).toBe(before)
    expect(browser.jar.has('session')).toBe(false)
  })
})

describe('the way back', () => {
  const failed = /^\/sign-in\?(to=\S+&)?form=/

  async function atTheDoor() {
    const browser = aBrowser()
    const back = await atProvider(await browser.departs(), aPerson())
    return { browser, back }
  }

  it.each([
    ['without state', (url: URL) => url.searchParams.delete('state')],
    ['with another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['without a code', (url: URL) => url.searchParams.delete('code')],
    ['with a made-up code', (url: URL) => url.searchParams.set('code', 'made-up')],
    ['from another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
    ['without its issuer', (url: URL) => url.searchParams.delete('iss')],
    ['with a code twice', (url: URL) => url.searchParams.append('code', 'another')],
  ])('is closed to an answer %s', async (_, change) => {
    const { browser, back } = await atTheDoor()
    const url = new URL(back)
    change(url)
    const before = await db.$count(sessions)
    expect(await browser.comesBack(url.href)).toMatch(failed)
    expect(browser.jar.has('session')).toBe(false)
    expect(await db.$count(sessions)).toBe(before)
  })

  it.each(['identity-state', 'identity-pkce', 'identity-nonce', 'identity-intent'])(
    'is closed to a browser without its %s',
    async (cookie) => {
      const { browser, back } = await atTheDoor()
      expect(browser.jar.delete(cookie)).toBe(true)
      expect(await browser.comesBack(back)).toMatch(failed)
      expect(browser.jar.has('session')).toBe(false)
    },
  )

  it('is closed to every other browser, also to one that is on its own way', async () => {
    const { back } = await atTheDoor()
    expect(await aBrowser().comesBack(back)).toMatch(failed)
    const other = aBrowser()
    await other.departs()
    expect(await other.comesBack(back)).toMatch(failed)
    expect(other.jar.has('session')).toBe(false)
  })

  it('is open once, even to a browser that has kept everything', async () => {
    const { browser, back } = await atTheDoor()
    const copy = aBrowser(Object.fromEntries(browser.jar))
    expect(await browser.comesBack(back)).toBe('/account')
    expect(await browser.comesBack(back)).toMatch(/^\/sign-in\?form=/)
    expect(await copy.comesBack(back)).toMatch(failed)
    expect(copy.jar.has('session')).toBe(false)
  })

  it('does not take the answer of one provider for that of another', async () => {
    config.identity.github = { clientId: 'shop', clientSecret: 'secret' }
    const { browser, back } = await atTheDoor()
    expect(await browser.comesBack(back, 'github')).toMatch(failed)
    config.identity.github = undefined
  })

  it('leads nowhere else for a provider that the shop does not use', async () => {
    const { browser, back } = await atTheDoor()
    expect(await browser.comesBack(back, 'google')).toMatch(failed)
    expect(browser.jar.has('session')).toBe(false)
  })
})

describe('linking', () => {
  it('opens another way into the account of who asked for it', async () => {
    const { userId } = await aCustomer()
    const browser = await aBrowserOf(userId)
    const person = aPerson({ isConfirmed: false })
    expect(await browser.links(person)).toBe('/account/identities?done=identity-linked')
    const elsewhere = aBrowser()
    expect(await elsewhere.signsInAs(person)).toBe('/account')
    expect((await accountOf(elsewhere))?.id).toBe(userId)
  })

  it('takes more than being signed in', async () => {
    const { userId } = await aCustomer()
    const browser = await aBrowserOf(userId)
    expect(await browser.signsInAs(aPerson())).toBe('/account')
    expect((await accountOf(browser))?.id).not.toBe(userId)
    expect(await listIdentities(db, userId)).toEqual([])
  })

  it('asks for a fresh proof first', async () => {
    const { userId } = await aCustomer()
    const browser = await aBrowserOf(userId)
    const later = new Date(now().getTime() + 11 * 60_000)
    setClock(() => later)
    expect(await browser.asksToLink()).toMatch(/^\/sign-in\/again\?to=%2Faccount%2Fidentities/)
  })

  it('is off once somebody else sits at the browser', async () => {
    const ada = await aCustomer()
    const eve = await aCustomer()
    const browser = await aBrowserOf(ada.userId)
    const back = await atProvider(await browser.asksToLink(), aPerson())
    const [, session = ''] = [...(await aBrowserOf(eve.userId)).jar].flat()
    browser.jar.set('session', session)
    expect(await browser.comesBack(back)).toMatch(/^\/account\/identities\?form=/)
    expect(await listIdentities(db, ada.userId)).toEqual([])
    expect(await listIdentities(db, eve.userId)).toEqual([])
  })

  it('takes nothing away from another account', async () => {
    const person = aPerson()
    await aBrowser().signsInAs(person)
    const { userId } = await aCustomer()
    const browser = await aBrowserOf(userId)
    expect(await browser.links(person)).toMatch(/^\/account\/identities\?form=/)
    expect(browser.kept().errors['']).toMatch(/linked to another account here already/)
    expect(await listIdentities(db, userId)).toEqual([])
  })
})
