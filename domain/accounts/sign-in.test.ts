import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/read'
import { sessions, users } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { completeSignIn } from '@/domain/accounts/complete-sign-in'
import { endSession } from '@/domain/accounts/end-session'
import { findAccount } from '@/domain/accounts/find-account'
import { findLinkOwner } from '@/domain/accounts/find-link-owner'
import { findSession } from '@/domain/accounts/find-session'
import { letIn } from '@/domain/accounts/let-in'
import { listProofs } from '@/domain/accounts/list-proofs'
import { proveAgain } from '@/domain/accounts/prove-again'
import { signIn } from '@/domain/accounts/sign-in'
import { signInByLink } from '@/domain/accounts/sign-in-by-link'
import {
  aColleague,
  aCustomer,
  aSession,
  type SomeAccount,
} from '@/domain/accounts/testing-accounts'
import { arrival, askForLink, mailsTo, tokenMailedTo } from '@/domain/accounts/testing-links'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'
import { eventsOf, wait, workOff } from '@/jobs/testing-jobs'
import { setClock } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { hashPassword } from '@/lib/password'

const setUser = (userId: string, change: Partial<typeof users.$inferInsert>) =>
  transact((tx) => tx.update(users).set(change).where(eq(users.id, userId)))

async function provedOf({ userId }: SomeAccount) {
  const passwordHash = (await findAccount(db, userId))?.passwordHash ?? ''
  return { userId, passwordHash }
}

describe('a sign-in by password', () => {
  test('opens a session of its own each time, customer or colleague', async () => {
    for (const account of [await aCustomer(), await aColleague('orders')]) {
      const proved = await provedOf(account)
      const enter = () => transact((tx) => signIn(tx, GUEST, { proved, arrival }))
      const first = await enter()
      const second = await enter()
      expect(first.session.token).not.toBe(second.session.token)
      expect(first.state).toBe('full')
      for (const { session } of [first, second]) {
        expect((await findSession(db, session.token))?.account.id).toBe(account.userId)
      }
    }
  })

  test('ends the session that the browser had before, whoever had it', async () => {
    const other = await aCustomer()
    const old = await aSession(other.userId)
    const replaces = { sessionId: old.sessionId, userId: other.userId }
    const proved = await provedOf(await aCustomer())
    await transact((tx) => signIn(tx, GUEST, { proved, arrival: { ...arrival, replaces } }))
    expect(await findSession(db, old.token)).toBeUndefined()
  })

  test('fails when the password was changed, or the account closed, since it was compared', async () => {
    const account = await aCustomer()
    const proved = await provedOf(account)
    const enter = () => transact((tx) => signIn(tx, GUEST, { proved, arrival }))
    await setUser(account.userId, { passwordHash: await hashPassword('another one, chosen now') })
    await expect(enter()).rejects.toMatchObject({ code: 'sign_in_failed' })
    await setUser(account.userId, { passwordHash: proved.passwordHash, status: 'deactivated' })
    await expect(enter()).rejects.toMatchObject({ code: 'sign_in_failed' })
    expect(await db.$count(sessions, eq(sessions.userId, account.userId))).toBe(0)
  })
})

describe('a sign-in by link', () => {
  const enter = (token: string) => transact((tx) => signInByLink(tx, GUEST, { token, arrival }))

  test('leads once to where its reader was going', async () => {
    const { email, userId } = await aCustomer()
    await askForLink(email.toUpperCase())
    const token = await tokenMailedTo(email)
    expect(await findLinkOwner(db, 'sign-in', token)).toMatchObject({ email })
    expect(await findLinkOwner(db, 'reset-password', token)).toBeUndefined()
    expect(await enter(token)).toMatchObject({ userId, to: '/account/orders', state: 'full' })
    await expect(enter(token)).rejects.toMatchObject({ code: 'link_invalid' })
    expect(await eventsOf(userId)).toEqual([
      'account.created',
      'account.link-mailed',
      'session.opened',
    ])
  })

  test('opens one session when pressed 50 times at once', async () => {
    const { email, userId } = await aCustomer()
    await askForLink(email)
    const token = await tokenMailedTo(email)
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => enter(token)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.$count(sessions, eq(sessions.userId, userId))).toBe(1)
  })

  test('is good for 15 minutes', async () => {
    const { email } = await aCustomer()
    await askForLink(email)
    const token = await tokenMailedTo(email)
    await wait(16)
    await expect(enter(token)).rejects.toMatchObject({ code: 'link_invalid' })
  })

  test('opens nothing once the account is closed or has another address', async () => {
    const { email, userId } = await aCustomer()
    await askForLink(email)
    const token = await tokenMailedTo(email)
    await setUser(userId, { status: 'deactivated' })
    await expect(enter(token)).rejects.toMatchObject({ code: 'link_invalid' })
    const moved = `${newId('new')}@example.org`
    await setUser(userId, { status: 'active', email: moved, emailNorm: moved })
    await expect(enter(token)).rejects.toMatchObject({ code: 'link_invalid' })
    await setUser(userId, { email, emailNorm: email.toLowerCase() })
    expect(await enter(token)).toMatchObject({ userId })
  })

  test('asked for with an address that has no account is answered by nothing', async () => {
    const email = `${newId('nobody')}@example.org`
    await askForLink(email)
    await workOff()
    expect(await mailsTo(email)).toEqual([])
  })
})

describe('a second factor', () => {
  async function halfSignedIn() {
    const account = await aColleague('owner')
    const factor = await aSecondFactor(account.userId)
    const entered = await transact((tx) =>
      letIn(tx, GUEST, { userId: account.userId, proof: 'password', arrival }),
    )
    const { token } = entered.session
    const complete = async (code: string) => {
      const signedIn = await findSession(db, token)
      return await transact((tx) => completeSignIn(tx, GUEST, { signedIn, code, arrival }))
    }
    return { ...account, ...factor, entered, token, complete }
  }

  test('is asked for after the password, and its code opens another session', async () => {
    const { entered, token, complete, code } = await halfSignedIn()
    expect(entered.state).toBe('half')
    expect((await findSession(db, token))?.session.state).toBe('half')

    const { session, state } = await complete(code(0))
    expect(state).toBe('full')
    expect(session.token).not.toBe(token)
    expect(await findSession(db, token)).toBeUndefined()
    expect((await findSession(db, session.token))?.session.state).toBe('full')
  })

  test('may be a recovery code', async () => {
    const { complete, recoveryCodes } = await halfSignedIn()
    expect(await complete(recoveryCodes[0] ?? '')).toMatchObject({ state: 'full' })
  })

  test('that is wrong leaves the half session as it is', async () => {
    const { complete, token, code } = await halfSignedIn()
    await expect(complete(code(9))).rejects.toMatchObject({ code: 'second_factor_wrong' })
    expect((await findSession(db, token))?.session.state).toBe('half')
  })

  test('opens one session when its code is sent ten times at once', async () => {
    const { complete, code, userId } = await halfSignedIn()
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => complete(code(0))))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const full = and(eq(sessions.userId, userId), eq(sessions.state, 'full'))
    expect(await db.$count(sessions, full)).toBe(1)
  })

  test('completes nothing without a half session', async () => {
    const { complete, code } = await halfSignedIn()
    const { session } = await complete(code(0))
    const signedIn = await findSession(db, session.token)
    for (const one of [signedIn, undefined]) {
      const again = transact((tx) =>
        completeSignIn(tx, GUEST, { signedIn: one, code: code(1), arrival }),
      )
      await expect(again).rejects.toMatchObject({ code: 'sign_in_required' })
    }
  })
})

describe('a proof of identity', () => {
  test('gives the session a new secret, and makes it fresh', async () => {
    const { userId } = await aCustomer()
    const { sessionId, token } = await aSession(userId)
    const later = new Date(Date.now() + 60 * 60_000)
    setClock(() => later)
    const proved = await transact((tx) => proveAgain(tx, GUEST, { sessionId, userId }))
    expect(await findSession(db, token)).toBeUndefined()
    const signedIn = await findSession(db, proved.token)
    expect(signedIn?.session).toMatchObject({ id: sessionId, provedAt: later })
    expect(await eventsOf(userId)).toContain('session.proved')
  })

  test('by a wrong code, or for a session that has ended, is none', async () => {
    const { userId } = await aColleague('admin')
    const { code } = await aSecondFactor(userId)
    const { sessionId, token } = await aSession(userId)
    const prove = (given: string) =>
      transact((tx) => proveAgain(tx, GUEST, { sessionId, userId, code: given }))
    await expect(prove(code(9))).rejects.toMatchObject({ code: 'second_factor_wrong' })
    expect(await findSession(db, token)).toBeDefined()
    await transact((tx) => endSession(tx, GUEST, { sessionId, userId }))
    await expect(prove(code(0))).rejects.toMatchObject({ code: 'sign_in_required' })
  })

  test('is a password where there is one, a code where there is an app, else nothing but a link', async () => {
    const customer = await aCustomer()
    const colleague = await aColleague('owner')
    await aSecondFactor(colleague.userId)
    expect(await listProofs(db, customer.userId)).toEqual(['password'])
    expect(await listProofs(db, colleague.userId)).toEqual(['password', 'code', 'recovery'])
    await setUser(customer.userId, { passwordHash: null })
    await setUser(colleague.userId, { passwordHash: null })
    expect(await listProofs(db, customer.userId)).toEqual([])
    expect(await listProofs(db, colleague.userId)).toEqual(['code', 'recovery'])
  })
})
