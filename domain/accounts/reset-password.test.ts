import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/read'
import { sessions, users } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { findAccount } from '@/domain/accounts/find-account'
import { findSession } from '@/domain/accounts/find-session'
import { resetPassword } from '@/domain/accounts/reset-password'
import { signInByLink } from '@/domain/accounts/sign-in-by-link'
import { aColleague, aCustomer, aSession, PASSWORD } from '@/domain/accounts/testing-accounts'
import {
  arrival,
  askForLink,
  askForReset,
  mailsTo,
  tokenMailedTo,
} from '@/domain/accounts/testing-links'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'
import { eventsOf, wait, workOff } from '@/jobs/testing-jobs'
import { newId } from '@/lib/ids'
import { hashPassword, isPassword } from '@/lib/password'

const NEW = 'four louder finches'

async function reset(token: string, password = NEW) {
  const passwordHash = await hashPassword(password)
  return await transact((tx) => resetPassword(tx, GUEST, { token, passwordHash, arrival }))
}

async function tokenFor(email: string, typed = email): Promise<string> {
  await askForReset(typed)
  return await tokenMailedTo(email)
}

describe('a new password', () => {
  test('takes the place of the old one, signs in here and out everywhere else', async () => {
    const { email, userId } = await aCustomer()
    const elsewhere = await aSession(userId)
    const { session, state } = await reset(await tokenFor(email, email.toUpperCase()))
    expect(state).toBe('full')
    const account = await findAccount(db, userId)
    expect(await isPassword(NEW, account?.passwordHash)).toBe(true)
    expect(await isPassword(PASSWORD, account?.passwordHash)).toBe(false)
    expect(await findSession(db, elsewhere.token)).toBeUndefined()
    expect(await findSession(db, session.token)).toBeDefined()
    expect(await eventsOf(userId)).toEqual([
      'account.created',
      'session.opened',
      'account.link-mailed',
      'session.all-ended',
      'account.password-changed',
      'session.opened',
    ])
  })

  test('is told to the owner of the account, once', async () => {
    const { email } = await aCustomer()
    await reset(await tokenFor(email))
    await workOff()
    await workOff()
    const mails = await mailsTo(email)
    expect(mails.map(({ template }) => template)).toEqual([
      'password-changed',
      'reset-password-link',
    ])
    expect(mails[0]?.textBody).not.toContain('token=')
  })

  test('makes all other links that were mailed worthless', async () => {
    const { email } = await aCustomer()
    const first = await tokenFor(email)
    await askForLink(email)
    const link = await tokenMailedTo(email)
    await reset(await tokenFor(email))
    await expect(reset(first)).rejects.toMatchObject({ code: 'link_invalid' })
    const enter = transact((tx) => signInByLink(tx, GUEST, { token: link, arrival }))
    await expect(enter).rejects.toMatchObject({ code: 'link_invalid' })
  })

  test('is chosen once, however many try at once, and not by a link older than an hour', async () => {
    const { email, userId } = await aCustomer()
    const token = await tokenFor(email)
    const passwordHash = await hashPassword(NEW)
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        transact((tx) => resetPassword(tx, GUEST, { token, passwordHash, arrival })),
      ),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.$count(sessions, eq(sessions.userId, userId))).toBe(1)
    await expect(reset(token)).rejects.toMatchObject({ code: 'link_invalid' })

    const late = await tokenFor(email)
    await wait(61)
    await expect(reset(late)).rejects.toMatchObject({ code: 'link_invalid' })
  })

  test('does not stand in for the second factor', async () => {
    const { email, userId } = await aColleague('owner')
    await aSecondFactor(userId)
    expect(await reset(await tokenFor(email))).toMatchObject({ state: 'half', kind: 'staff' })
    const isFull = and(eq(sessions.userId, userId), eq(sessions.state, 'full'))
    expect(await db.$count(sessions, isFull)).toBe(0)
  })

  test('is not to be had for an account that is closed, or that nobody has', async () => {
    const { email, userId } = await aCustomer()
    const token = await tokenFor(email)
    await transact((tx) => tx.update(users).set({ status: 'deleted' }).where(eq(users.id, userId)))
    await expect(reset(token)).rejects.toMatchObject({ code: 'link_invalid' })
    const nobody = `${newId('nobody')}@example.org`
    await askForReset(nobody)
    await workOff()
    expect(await mailsTo(nobody)).toEqual([])
  })
})
