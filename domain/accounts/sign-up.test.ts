import { eq, inArray } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/read'
import { oneTimeTokens, sessions, users } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { confirmSignUp } from '@/domain/accounts/confirm-sign-up'
import { findSession } from '@/domain/accounts/find-session'
import { findSignUp } from '@/domain/accounts/find-sign-up'
import { aCustomer, PASSWORD } from '@/domain/accounts/testing-accounts'
import {
  arrival,
  aSignUp,
  askToSignUp,
  MARK,
  mailsTo,
  tokenMailedTo,
} from '@/domain/accounts/testing-links'
import { sweepOldRows } from '@/jobs/sweep'
import { eventsOf, wait, workOff } from '@/jobs/testing-jobs'
import { newId } from '@/lib/ids'
import { isPassword } from '@/lib/password'

const anAddress = () => `${newId('Eve')}@Example.org`
const confirm = (token: string) => transact((tx) => confirmSignUp(tx, GUEST, { token, arrival }))
const usersAt = (email: string) => db.$count(users, eq(users.emailNorm, email.toLowerCase()))

describe('a sign-up', () => {
  test('leaves nothing but a token until its link is opened', async () => {
    const email = anAddress()
    const token = await aSignUp(email)
    expect(await usersAt(email)).toBe(0)

    const { session, to, userId, kind, state } = await confirm(token)
    expect({ to, kind, state }).toEqual({ to: '/cart', kind: 'customer', state: 'full' })
    const [user] = await db.select().from(users).where(eq(users.id, userId))
    expect(user).toMatchObject({ email, name: 'Ada', kind: 'customer' })
    expect(await isPassword(PASSWORD, user?.passwordHash)).toBe(true)
    expect((await findSession(db, session.token))?.account.id).toBe(userId)
    expect(await eventsOf(userId)).toEqual(['account.created', 'session.opened'])
  })

  test('tells its mail, and nobody else, the secret of its link', async () => {
    const email = anAddress()
    const token = await aSignUp(email)
    const stored = await db.select().from(oneTimeTokens)
    expect(JSON.stringify(stored)).not.toContain(token)
    expect((await mailsTo(email)).map(({ template }) => template)).toEqual(['sign-up-link'])
  })

  test('knows the browser it came from, and the password for all others', async () => {
    const signUp = await findSignUp(db, await aSignUp(anAddress()))
    expect(signUp?.isFrom(MARK)).toBe(true)
    expect(signUp?.isFrom('')).toBe(false)
    expect(await isPassword(PASSWORD, signUp?.passwordHash)).toBe(true)
  })

  test('makes one account when its link is opened twice', async () => {
    const email = anAddress()
    const token = await aSignUp(email)
    await confirm(token)
    await expect(confirm(token)).rejects.toMatchObject({ code: 'link_invalid' })
    expect(await usersAt(email)).toBe(1)
  })

  test('makes one account and one session when its link is opened 50 times at once', async () => {
    const email = anAddress()
    const token = await aSignUp(email)
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => confirm(token)))
    const entered = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value.userId] : []))
    expect(entered).toHaveLength(1)
    for (const one of tries) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'link_invalid' })
    }
    expect(await usersAt(email)).toBe(1)
    expect(await db.$count(sessions, inArray(sessions.userId, entered))).toBe(1)
  })

  test('whose link is a day old, was made up or is for something else opens nothing', async () => {
    const token = await aSignUp(anAddress())
    await expect(confirm('x'.repeat(43))).rejects.toMatchObject({ code: 'link_invalid' })
    await wait(24 * 60 + 1)
    await expect(confirm(token)).rejects.toMatchObject({ code: 'link_invalid' })
    expect(await findSignUp(db, token)).toBeUndefined()
  })

  test('that was never confirmed is forgotten a week after its link has died', async () => {
    const email = anAddress()
    await aSignUp(email)
    const isIt = eq(oneTimeTokens.emailNorm, email.toLowerCase())
    await wait(7 * 24 * 60)
    await transact(sweepOldRows)
    expect(await db.$count(oneTimeTokens, isIt)).toBe(1)
    await wait(8 * 24 * 60 + 1)
    await transact(sweepOldRows)
    expect(await db.$count(oneTimeTokens, isIt)).toBe(0)
  })

  test('of two for one address makes the account that is confirmed first', async () => {
    const email = anAddress()
    const first = await aSignUp(email)
    const second = await aSignUp(email.toUpperCase())
    await confirm(second)
    await expect(confirm(first)).rejects.toMatchObject({ code: 'link_invalid' })
    expect(await usersAt(email)).toBe(1)
  })

  test('with the address of an account changes nothing, and its owner is told', async () => {
    const { email } = await aCustomer()
    const before = await db.$count(oneTimeTokens)
    await askToSignUp(email.toUpperCase())
    await workOff()
    const mails = await mailsTo(email)
    expect(mails.map(({ template }) => template)).toEqual(['already-registered'])
    expect(mails[0]?.textBody).not.toContain('token=')
    expect(await db.$count(oneTimeTokens)).toBe(before)
  })

  test('with the address of a closed account is answered by nothing', async () => {
    const { email, userId } = await aCustomer()
    await transact((tx) =>
      tx.update(users).set({ status: 'deactivated' }).where(eq(users.id, userId)),
    )
    await askToSignUp(email)
    await workOff()
    expect(await mailsTo(email)).toEqual([])
    await expect(tokenMailedTo(email)).rejects.toThrow('no link')
  })
})
