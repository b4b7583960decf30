import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { aVisitor } from '@/app/_http/testing-visitor'
import { go, holding, signedIn, whoIs } from '@/app/(auth)/testing-ways'
import { POST as createKey } from '@/app/admin/keys/creation/route'
import { db } from '@/db/read'
import { sessions } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { findSession } from '@/domain/accounts/find-session'
import { findOwnForm } from '@/domain/accounts/keep-form'
import { aColleague, aCustomer, aSession, PASSWORD } from '@/domain/accounts/testing-accounts'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'

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

  test('keeps the form that asked for it, though the proof is a form as well', async () => {
    const { userId } = await aColleague('owner')
    const { token, sessionId } = await aSession(userId)
    const longAgo = new Date(Date.now() - 11 * 60_000)
    await transact((tx) =>
      tx.update(sessions).set({ provedAt: longAgo }).where(eq(sessions.id, sessionId)),
    )
    const visitor = await holding(token)
    const waiting = await visitor.post(
      createKey,
      { name: 'Till', password: 'x' },
      { path: '/admin/keys/creation' },
    )
    const again = new URL(waiting.headers.get('location') ?? '', 'http://localhost:3000')
    expect(again.pathname).toBe('/sign-in/again')
    const to = again.searchParams.get('to') ?? ''
    const [, id = ''] = /^\/admin\/keys\/new\?form=(form_\w+)$/.exec(to) ?? []

    await go(visitor, 'sendProof', { by: 'password', password: 'no', to })
    expect(await go(visitor, 'sendProof', { by: 'password', password: PASSWORD, to })).toBe(to)
    const kept = await findOwnForm(db, id, [userId])
    expect(kept).toMatchObject({ values: { name: 'Till' }, errors: {} })
    expect(JSON.stringify(kept)).not.toContain('password')
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
    const visitor = await holding(token)
    expect(await go(visitor, 'signOut', {})).toBe('/')
    expect(visitor.jar.has('session')).toBe(false)
    expect(await findSession(db, token)).toBeUndefined()
    expect((await whoIs(await holding(token))).actor.kind).toBe('guest')
    expect(await go(visitor, 'signOut', {})).toBe('/')
  })

  test('works half signed in as well', async () => {
    const { userId } = await aColleague('owner')
    const { token } = await aSession(userId, 'half')
    await go(await holding(token), 'signOut', {})
    expect(await findSession(db, token)).toBeUndefined()
  })
})
