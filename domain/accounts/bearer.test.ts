import { and, eq } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { bearerTokens, sessions, users } from '@/db/schema/accounts'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { endSession } from '@/domain/accounts/end-session'
import { findBearerSession } from '@/domain/accounts/find-bearer-session'
import { refreshBearer } from '@/domain/accounts/refresh-bearer'
import { signInApp } from '@/domain/accounts/sign-in-app'
import { aColleague, aCustomer } from '@/domain/accounts/testing-accounts'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'
import { now, setClock } from '@/lib/clock'
import { hashToken } from '@/lib/ids'

afterEach(() => setClock())

const refused = (code: string) => expect.objectContaining({ code })
const arrival = { userAgent: 'Stationer for phones', address: '192.0.2.9' }

async function signsIn(userId: string, code?: string) {
  const [user] = await db.select().from(users).where(eq(users.id, userId))
  const proved = { userId, passwordHash: user?.passwordHash ?? '' }
  return await transact((tx) => signInApp(tx, GUEST, { proved, code, arrival }))
}

const anApp = async () => signsIn((await aCustomer()).userId)
const refresh = (refreshToken: string) =>
  transact((tx) => refreshBearer(tx, GUEST, { refreshToken }))
const isIn = async (accessToken: string) => (await findBearerSession(db, accessToken)) !== undefined

function later(minutes: number): void {
  const then = new Date(now().getTime() + minutes * 60_000)
  setClock(() => then)
}

describe('the app of a customer', () => {
  it('gets in with an access token for 15 minutes, and shows among the devices', async () => {
    const { accessToken, sessionId } = await anApp()
    const { session } = (await findBearerSession(db, accessToken)) ?? {}
    expect(session).toMatchObject({ id: sessionId, client: 'api', state: 'full' })
    later(14)
    expect(await isIn(accessToken)).toBe(true)
    later(2)
    expect(await isIn(accessToken)).toBe(false)
  })

  it('keeps no secret of its own in the database', async () => {
    const { accessToken, refreshToken, sessionId } = await anApp()
    const rows = db.select().from(bearerTokens).where(eq(bearerTokens.sessionId, sessionId))
    const stored = JSON.stringify(await rows)
    expect(stored).toContain(hashToken(accessToken))
    expect(stored).not.toContain(accessToken)
    expect(stored).not.toContain(refreshToken)
  })

  it('shows the second factor where there is one, in the same step', async () => {
    const { userId } = await aCustomer()
    const { code } = await aSecondFactor(userId)
    const before = await db.$count(sessions)
    await expect(signsIn(userId)).rejects.toEqual(refused('second_factor_required'))
    await expect(signsIn(userId, '000000')).rejects.toEqual(refused('second_factor_wrong'))
    expect(await db.$count(sessions)).toBe(before)
    expect(await isIn((await signsIn(userId, code(0))).accessToken)).toBe(true)
  })

  it('is of no colleague, whose programs have keys', async () => {
    const { userId } = await aColleague('orders')
    await expect(signsIn(userId)).rejects.toEqual(refused('forbidden'))
  })

  it('is out as soon as its session ends or its account is deactivated', async () => {
    const one = await anApp()
    const { sessionId, userId } = one
    await transact((tx) => endSession(tx, GUEST, { sessionId, userId }))
    expect(await isIn(one.accessToken)).toBe(false)
    expect(await refresh(one.refreshToken)).toBeUndefined()

    const other = await anApp()
    await transact((tx) =>
      tx.update(users).set({ status: 'deactivated' }).where(eq(users.id, other.userId)),
    )
    expect(await isIn(other.accessToken)).toBe(false)
    expect(await refresh(other.refreshToken)).toBeUndefined()
  })
})

describe('a refresh token', () => {
  it('gives new tokens, again and again, for as long as the app is used', async () => {
    let bearer: { accessToken: string; refreshToken: string } | undefined = await anApp()
    for (let days = 0; days < 300; days += 50) {
      const { accessToken, refreshToken }: { accessToken: string; refreshToken: string } =
        bearer ?? { accessToken: '', refreshToken: '' }
      later(50 * 24 * 60)
      expect(await isIn(accessToken)).toBe(false)
      bearer = await refresh(refreshToken)
      expect(await isIn(bearer?.accessToken ?? '')).toBe(true)
    }
    later(80 * 24 * 60)
    expect(await refresh(bearer?.refreshToken ?? '')).toBeUndefined()
  })

  it('is worth nothing after 60 days, and is neither an access token nor made up', async () => {
    const { accessToken, refreshToken } = await anApp()
    expect(await refresh(accessToken)).toBeUndefined()
    expect(await isIn(refreshToken)).toBe(false)
    expect(await refresh('rt_made-up')).toBeUndefined()
    later(60 * 24 * 60 + 1)
    expect(await refresh(refreshToken)).toBeUndefined()
  })

  it('that comes a second time ends the session, with all that came of it', async () => {
    const { refreshToken, sessionId, userId } = await anApp()
    const second = await refresh(refreshToken)
    const third = await refresh(second?.refreshToken ?? '')
    expect(await isIn(third?.accessToken ?? '')).toBe(true)
    expect(await refresh(refreshToken)).toBeUndefined()
    expect(await isIn(third?.accessToken ?? '')).toBe(false)
    expect(await refresh(third?.refreshToken ?? '')).toBeUndefined()
    const [session] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
    expect(session?.endedAt).not.toBeNull()
    const isReuse = and(eq(events.subject, userId), eq(events.name, 'session.token-reused'))
    expect(await db.$count(events, isReuse)).toBe(1)
  })

  it('used fifty times at once gives one pair of tokens at most, and ends the session', async () => {
    const { refreshToken } = await anApp()
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(refreshToken)))
    const given = answers.filter((bearer) => bearer !== undefined)
    expect(given).toHaveLength(1)
    expect(await isIn(given[0]?.accessToken ?? '')).toBe(false)
    expect(await refresh(given[0]?.refreshToken ?? '')).toBeUndefined()
  })
})
