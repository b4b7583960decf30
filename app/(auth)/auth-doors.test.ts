import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { visitorOf } from '@/app/_http/session'
import { sessionCookie } from '@/app/_http/testing-session'
import { aVisitor, type TestVisitor } from '@/app/_http/testing-visitor'
import { POST as choosePassword } from '@/app/(auth)/reset-password/password/route'
import { POST as askForReset } from '@/app/(auth)/reset-password/request/route'
import { POST as sendProof } from '@/app/(auth)/sign-in/again/proof/route'
import { POST as signIn } from '@/app/(auth)/sign-in/attempt/route'
import { POST as askForLink } from '@/app/(auth)/sign-in/link/request/route'
import { POST as useLink } from '@/app/(auth)/sign-in/link/session/route'
import { POST as sendCode } from '@/app/(auth)/sign-in/second-factor/code/route'
import { POST as signOut } from '@/app/(auth)/sign-out/request/route'
import { POST as confirm } from '@/app/(auth)/sign-up/account/route'
import { POST as signUp } from '@/app/(auth)/sign-up/request/route'
import { db } from '@/db/read'
import { sessions, users } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { findSession } from '@/domain/accounts/find-session'
import { aColleague, aCustomer, aSession, PASSWORD } from '@/domain/accounts/testing-accounts'
import { tokenMailedTo } from '@/domain/accounts/testing-links'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'
import { newId } from '@/lib/ids'

/** Each door at its own address, which the access table knows it by. */
const ways = {
  signIn: [signIn, '/sign-in/attempt'],
  askForLink: [askForLink, '/sign-in/link/request'],
  useLink: [useLink, '/sign-in/link/session'],
  sendCode: [sendCode, '/sign-in/second-factor/code'],
  sendProof: [sendProof, '/sign-in/again/proof'],
  signOut: [signOut, '/sign-out/request'],
  signUp: [signUp, '/sign-up/request'],
  confirm: [confirm, '/sign-up/account'],
  askForReset: [askForReset, '/reset-password/request'],
  choosePassword: [choosePassword, '/reset-password/password'],
} as const satisfies Record<string, readonly [Handler, string]>

async function go(
  visitor: TestVisitor,
  way: keyof typeof ways,
  fields: Record<string, string>,
): Promise<string> {
  const [door, path] = ways[way]
  const response = await visitor.post(door, fields, { path })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

const whoIs = (visitor: TestVisitor) =>
  visitorOf(new Headers({ host: 'localhost:3000', cookie: visitor.cookie() }))

async function signedIn(userId: string): Promise<TestVisitor> {
  const [name = '', value = ''] = (await sessionCookie((await aSession(userId)).token)).split('=')
  return aVisitor({ [name]: value })
}

const anAddress = () => `${newId('eve')}@example.org`

describe('signing in', () => {
  test('leads customers and colleagues to their rooms, or to where they were going', async () => {
    const { email } = await aCustomer()
    const fields = { email, password: PASSWORD }
    const visitor = aVisitor()
    expect(await go(visitor, 'signIn', fields)).toBe('/account')
    expect((await whoIs(visitor)).actor.kind).toBe('customer')
    expect(await go(aVisitor(), 'signIn', { ...fields, to: '/checkout' })).toBe('/checkout')
    expect(await go(aVisitor(), 'signIn', { ...fields, to: '//evil.example' })).toBe('/account')
    const colleague = await aColleague('orders')
    const theirs = { email: colleague.email.toUpperCase(), password: PASSWORD }
    expect(await go(aVisitor(), 'signIn', theirs)).toBe('/admin')
  })

  test('that fails says the same whatever was wrong, and keeps everything but the password', async () => {
    const closed = await aCustomer()
    await transact((tx) =>
      tx.update(users).set({ status: 'deactivated' }).where(eq(users.id, closed.userId)),
    )
    const { email } = await aCustomer()
    const tries = [
      { email, password: 'wrong one' },
      { email: anAddress(), password: PASSWORD },
      { email: closed.email, password: PASSWORD },
    ]
    for (const fields of tries) {
      const visitor = aVisitor()
      const to = await go(visitor, 'signIn', { ...fields, to: '/cart', staySignedIn: 'yes' })
      expect(to).toMatch(/^\/sign-in\?to=%2Fcart&form=/)
      expect(visitor.kept()).toEqual({
        values: { email: fields.email, to: '/cart', staySignedIn: 'yes' },
        errors: { '': 'The e-mail address or the password is not right.' },
      })
      expect(visitor.jar.has('session')).toBe(false)
    }
  })

  test('never goes on under a secret that the browser brought along', async () => {
    const { email, userId } = await aCustomer()
    const planted = await signedIn((await aCustomer()).userId)
    const before = planted.jar.get('session')
    const { signedIn: old } = await whoIs(planted)
    await go(planted, 'signIn', { email, password: PASSWORD })
    expect(planted.jar.get('session')).not.toBe(before)
    expect((await whoIs(planted)).signedIn?.account.id).toBe(userId)
    const rows = db
      .select()
      .from(sessions)
      .where(eq(sessions.id, old?.session.id ?? ''))
    expect((await rows)[0]?.endedAt).not.toBeNull()
  })

  test('lasts longer than the window only where that was asked for', async () => {
    const { email } = await aCustomer()
    const cookieOf = async (more: Record<string, string>) => {
      const fields = { email, password: PASSWORD, ...more }
      const response = await aVisitor().post(signIn, fields, { path: '/sign-in/attempt' })
      return response.headers.getSetCookie().find((set) => set.startsWith('session=')) ?? ''
    }
    expect(await cookieOf({})).not.toMatch(/max-age/i)
    expect(await cookieOf({ staySignedIn: 'yes' })).toMatch(/max-age=7776000/i)
    expect(await cookieOf({})).toMatch(/httponly/i)
    expect(await cookieOf({})).toMatch(/samesite=lax/i)
  })

  test('with an authenticator app takes two steps, and the cookie changes at each', async () => {
    const { email, userId } = await aColleague('owner')
    const { code } = await aSecondFactor(userId)
    const visitor = aVisitor()
    const fields = { email, password: PASSWORD, to: '/admin/orders' }
    const next = '/sign-in/second-factor?to=%2Fadmin%2Forders'
    expect(await go(visitor, 'signIn', fields)).toBe(next)
    expect((await whoIs(visitor)).actor.kind).toBe('guest')
    const half = visitor.jar.get('session')

    expect(await go(visitor, 'sendCode', { code: '000000', to: '/admin/orders' })).toMatch(
      /^\/sign-in\/second-factor\?to=%2Fadmin%2Forders&form=/,
    )
    expect(visitor.kept().errors.code).toMatch(/This code is not right/)
    expect(visitor.kept().values).not.toHaveProperty('code')
    expect(await go(visitor, 'sendCode', { code: code(0), to: '/admin/orders' })).toBe(
      '/admin/orders',
    )
    expect(visitor.jar.get('session')).not.toBe(half)
    expect((await whoIs(visitor)).actor.kind).toBe('staff')
  })

  test('takes no code from somebody who has given no password', async () => {
    expect(await go(aVisitor(), 'sendCode', { code: '123456' })).toMatch(/^\/sign-in\?to=/)
  })
})

describe('signing up', () => {
  const wish = () => ({ email: anAddress(), name: 'Eve', password: PASSWORD, to: '/checkout' })

  test('ends signed in after one press in the browser that asked', async () => {
    const fields = wish()
    const visitor = aVisitor()
    expect(await go(visitor, 'signUp', fields)).toBe('/sign-up/sent')
    const token = await tokenMailedTo(fields.email)
    expect(await go(visitor, 'confirm', { token })).toBe('/checkout')
    expect((await whoIs(visitor)).signedIn?.account.email).toBe(fields.email)
  })

  test('asks any other browser for the password', async () => {
    const fields = wish()
    await go(aVisitor(), 'signUp', fields)
    const token = await tokenMailedTo(fields.email)
    const elsewhere = aVisitor({ mark: 'another one' })
    for (const password of [undefined, 'a wrong one']) {
      const back = await go(elsewhere, 'confirm', { token, ...(password && { password }) })
      expect(back).toMatch(/^\/sign-up\/confirmation\?token=.{43}&form=/)
      expect(elsewhere.kept().errors).toHaveProperty('password')
      expect(elsewhere.jar.has('session')).toBe(false)
    }
    expect(await go(elsewhere, 'confirm', { token, password: PASSWORD })).toBe('/checkout')
  })

  test.each([
    ['short', /at least 8/],
    ['x'.repeat(257), /at most 256/],
    ['password1', /most common/],
  ])('refuses the password %j beside its field', async (password, sentence) => {
    const visitor = aVisitor()
    const fields = { ...wish(), password }
    expect(await go(visitor, 'signUp', fields)).toMatch(/^\/sign-up\?to=%2Fcheckout&form=/)
    expect(visitor.kept().errors.password).toMatch(sentence)
    expect(visitor.kept().values).toEqual({ email: fields.email, name: 'Eve', to: '/checkout' })
  })

  test('refuses the address as its own password', async () => {
    const email = anAddress()
    const visitor = aVisitor()
    await go(visitor, 'signUp', { ...wish(), email, password: email })
    expect(visitor.kept().errors.password).toMatch(/most common/)
  })

  test('takes nothing from the form but what it asks for', async () => {
    const fields = wish()
    const visitor = aVisitor()
    const more = { kind: 'staff', status: 'deleted', id: 'usr_x', 'data.kind': 'staff' }
    await go(visitor, 'signUp', { ...fields, ...more })
    await go(visitor, 'confirm', { token: await tokenMailedTo(fields.email), kind: 'staff' })
    const { signedIn: entered } = await whoIs(visitor)
    expect(entered?.account).toMatchObject({ kind: 'customer', email: fields.email })
    expect(entered?.account.id).not.toBe('usr_x')
  })
})

describe('a mailed link', () => {
  test('signs in where it is opened, and once', async () => {
    const { email, userId } = await aCustomer()
    expect(await go(aVisitor(), 'askForLink', { email, to: '/cart' })).toBe('/sign-in/link/sent')
    const token = await tokenMailedTo(email)
    const visitor = aVisitor()
    expect(await go(visitor, 'useLink', { token })).toBe('/cart')
    expect((await whoIs(visitor)).signedIn?.account.id).toBe(userId)
    const second = aVisitor()
    expect(await go(second, 'useLink', { token })).toMatch(/^\/sign-in\/link\/open\?token=/)
    expect(second.jar.has('session')).toBe(false)
  })

  test('lets its reader choose a password, which ends all sessions but this', async () => {
    const { email, userId } = await aCustomer()
    const elsewhere = await signedIn(userId)
    expect(await go(aVisitor(), 'askForReset', { email })).toBe('/reset-password/sent')
    const token = await tokenMailedTo(email)
    const visitor = aVisitor()
    const weak = await go(visitor, 'choosePassword', { token, password: 'password1' })
    expect(weak).toMatch(/^\/reset-password\/new\?token=.{43}&form=/)
    expect(await go(visitor, 'choosePassword', { token, password: 'a better one' })).toBe(
      '/account',
    )
    expect((await whoIs(elsewhere)).actor.kind).toBe('guest')
    expect((await whoIs(visitor)).actor.kind).toBe('customer')
    expect(await go(aVisitor(), 'signIn', { email, password: 'a better one' })).toBe('/account')
    expect(await go(aVisitor(), 'signIn', { email, password: PASSWORD })).toMatch(/^\/sign-in\?/)
  })
})

describe('proving it once more', () => {
  test('goes on to the form that waited, under a new secret', async () => {
    const { userId } = await aCustomer()
    const visitor = await signedIn(userId)
    const before = visitor.jar.get('session')
    const to = '/account/password?form=form_1'
    const wrong = await go(visitor, 'sendProof', { by: 'password', password: 'no', to })
    expect(wrong).toMatch(
      /^\/sign-in\/again\?to=%2Faccount%2Fpassword%3Fform%3Dform_1&by=password&form=/,
    )
    expect(visitor.kept().errors).toHaveProperty('password')
    expect(await go(visitor, 'sendProof', { by: 'password', password: PASSWORD, to })).toBe(to)
    expect(visitor.jar.get('session')).not.toBe(before)
    expect((await whoIs(visitor)).signedIn?.account.id).toBe(userId)
  })

  test('works with a code, and not at all for a guest', async () => {
    const { userId } = await aColleague('admin')
    const { code } = await aSecondFactor(userId)
    const visitor = await signedIn(userId)
    expect(await go(visitor, 'sendProof', { by: 'code', code: '000000' })).toMatch(/again/)
    expect(visitor.kept().errors).toHaveProperty('code')
    const fields = { by: 'code', code: code(0), to: 'https://evil.example' }
    expect(await go(visitor, 'sendProof', fields)).toBe('/')
    const guest = await go(aVisitor(), 'sendProof', { by: 'password', password: PASSWORD })
    expect(guest).toMatch(/^\/sign-in\?to=/)
  })
})

describe('signing out', () => {
  test('ends the session for good, and can be done twice', async () => {
    const { userId } = await aCustomer()
    const { token } = await aSession(userId)
    const [name = '', value = ''] = (await sessionCookie(token)).split('=')
    const visitor = aVisitor({ [name]: value })
    expect(await go(visitor, 'signOut', {})).toBe('/')
    expect(visitor.jar.has('session')).toBe(false)
    expect(await findSession(db, token)).toBeUndefined()
    expect((await whoIs(aVisitor({ [name]: value }))).actor.kind).toBe('guest')
    expect(await go(visitor, 'signOut', {})).toBe('/')
  })

  test('works half signed in as well', async () => {
    const { userId } = await aColleague('owner')
    const { token } = await aSession(userId, 'half')
    const [name = '', value = ''] = (await sessionCookie(token)).split('=')
    await go(aVisitor({ [name]: value }), 'signOut', {})
    expect(await findSession(db, token)).toBeUndefined()
  })
})
