import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { events, jobs, oneTimeTokens, users } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { changePassword } from '@/domain/accounts/change-password'
import { changePreferences } from '@/domain/accounts/change-preferences'
import { changeProfile, changeProfileInput } from '@/domain/accounts/change-profile'
import { closeAccount } from '@/domain/accounts/close-account'
import { endOwnSession, endSessionsElsewhere } from '@/domain/accounts/end-own-session'
import { findSession } from '@/domain/accounts/find-session'
import { getAccount } from '@/domain/accounts/get-account'
import { issueToken } from '@/domain/accounts/issue-token'
import { listAddresses } from '@/domain/accounts/list-addresses'
import { listSessions } from '@/domain/accounts/list-sessions'
import { saveAddress } from '@/domain/accounts/save-address'
import {
  aColleague,
  aCustomer,
  aSession,
  type SomeAccount,
} from '@/domain/accounts/testing-accounts'
import type { Customer } from '@/domain/accounts/whose-account'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

let account: SomeAccount
let ada: Customer
let here: Awaited<ReturnType<typeof aSession>>

beforeEach(async () => {
  account = await aCustomer()
  here = await aSession(account.userId)
  const entry = { sessionId: here.sessionId }
  ada = { kind: 'customer', userId: account.userId, provedAt: now(), entry }
})

const isSignedIn = async (token: string) => Boolean(await findSession(db, token))
const stale = (): Customer => ({ ...ada, provedAt: new Date(now().getTime() - 11 * 60_000) })

describe('changePassword', () => {
  it('signs out everywhere else, and makes mailed links worthless', async () => {
    const elsewhere = await aSession(ada.userId)
    const token = { purpose: 'reset-password', userId: ada.userId, validMinutes: 60 } as const
    await transact((tx) => issueToken(tx, token))
    await transact((tx) => changePassword(tx, ada, { passwordHash: 'new' }))
    expect(await isSignedIn(elsewhere.token)).toBe(false)
    expect(await isSignedIn(here.token)).toBe(true)
    const [link] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.userId, ada.userId))
    expect(link?.usedAt).not.toBeNull()
  })

  it('is a colleague’s, too', async () => {
    const { userId } = await aColleague('orders')
    const kit = { kind: 'staff', userId, permissions: [], provedAt: now() } as const
    await transact((tx) => changePassword(tx, kit, { passwordHash: 'new' }))
    expect((await getAccount(db, userId)).hasPassword).toBe(true)
  })

  it('asks for a fresh proof, and for somebody', async () => {
    const change = (actor: Customer | typeof GUEST) =>
      transact((tx) => changePassword(tx, actor, { passwordHash: 'new' }))
    await expect(change(stale())).rejects.toThrow('step_up_required')
    await expect(change(GUEST)).rejects.toThrow('sign_in_required')
  })
})

describe('sessions', () => {
  it('are listed for their owner, the last used first, without what has ended', async () => {
    const other = await aSession(ada.userId)
    const half = await aSession(ada.userId, 'half')
    await transact((tx) => endOwnSession(tx, ada, other))
    const listed = await listSessions(db, ada.userId)
    expect(listed.map(({ id }) => id)).toEqual([here.sessionId])
    expect(half.sessionId).not.toBe(here.sessionId)
  })

  it('end one by one, or everywhere else', async () => {
    const [one, two] = [await aSession(ada.userId), await aSession(ada.userId)]
    await transact((tx) => endOwnSession(tx, ada, one))
    expect([await isSignedIn(one.token), await isSignedIn(two.token)]).toEqual([false, true])
    await transact((tx) => endSessionsElsewhere(tx, ada))
    expect([await isSignedIn(two.token), await isSignedIn(here.token)]).toEqual([false, true])
  })

  it('of somebody else are not found', async () => {
    const kits = await aSession((await aCustomer()).userId)
    await expect(transact((tx) => endOwnSession(tx, ada, kits))).rejects.toThrow('not_found')
    expect(await isSignedIn(kits.token)).toBe(true)
  })
})

describe('the profile', () => {
  it('changes, and the event keeps no name', async () => {
    await transact((tx) => changeProfile(tx, ada, { name: 'Ada King' }))
    expect((await getAccount(db, ada.userId)).name).toBe('Ada King')
    const [event] = await db.select().from(events).where(eq(events.name, 'account.changed'))
    expect(event?.data).toEqual({ changed: ['name'] })
  })

  it('takes no line breaks, which would end a header of a mail', () => {
    expect(changeProfileInput.safeParse({ name: 'Ada\r\nBcc: a@b.c' }).success).toBe(false)
  })

  it('remembers the consent to news with its time', async () => {
    await transact((tx) => changePreferences(tx, ada, { wantsNews: true }))
    expect((await getAccount(db, ada.userId)).preferences).toEqual({ wantsNews: true })
    const told = eq(events.name, 'account.preferences-changed')
    const [event] = await db.select().from(events).where(told)
    expect(event?.data).toEqual({ before: { wantsNews: false }, after: { wantsNews: true } })
  })
})

describe('closeAccount', () => {
  it('leaves nothing personal and no way in, and frees the address', async () => {
    const address = {
      name: 'Ada Lovelace',
      line1: 'Sophienstraße 12',
      postalCode: '10178',
      city: 'Berlin',
      country: 'DE',
    }
    await transact((tx) => saveAddress(tx, ada, { address, isDefault: true }))
    await transact((tx) => closeAccount(tx, ada))
    expect(await isSignedIn(here.token)).toBe(false)
    expect(await listAddresses(db, ada.userId)).toEqual([])
    const [row] = await db.select().from(users).where(eq(users.id, ada.userId))
    expect(row).toMatchObject({
      status: 'deleted',
      name: '',
      passwordHash: null,
      email: `${ada.userId}@deleted.invalid`,
    })
    expect((await aCustomer(account.email)).userId).not.toBe(ada.userId)
  })

  it('says goodbye at the address it had', async () => {
    await transact((tx) => closeAccount(tx, ada))
    const told = await db.select().from(jobs).where(eq(jobs.name, 'mail-goodbye'))
    expect(told.map(({ payload }) => payload.to)).toContain(account.email)
  })

  it('keeps no address in the event', async () => {
    await transact((tx) => closeAccount(tx, ada))
    const about = await db.select().from(events).where(eq(events.subject, ada.userId))
    expect(JSON.stringify(about)).not.toContain(account.email)
  })

  it('asks for a fresh proof, and happens once', async () => {
    const close = (actor: Customer | typeof GUEST) => transact((tx) => closeAccount(tx, actor))
    await expect(close(stale())).rejects.toThrow('step_up_required')
    await expect(close(GUEST)).rejects.toThrow('sign_in_required')
    await close(ada)
    await expect(close(ada)).rejects.toThrow('not_found')
  })

  it('is not for colleagues', async () => {
    const kit = { kind: 'staff', userId: newId('usr'), permissions: [], provedAt: now() } as const
    await expect(transact((tx) => closeAccount(tx, kit))).rejects.toThrow('forbidden')
  })
})
