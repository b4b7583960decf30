import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { aVisitor } from '@/app/_http/testing-visitor'
import { POST as signIn } from '@/app/(auth)/sign-in/attempt/route'
import { anAddress, go, signedIn, whoIs } from '@/app/(auth)/testing-ways'
import { db } from '@/db/read'
import { sessions, users } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { aColleague, aCustomer, PASSWORD } from '@/domain/accounts/testing-accounts'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'

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
