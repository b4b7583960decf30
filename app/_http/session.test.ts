import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { visitorOf } from '@/app/_http/session'
import { sessionCookie } from '@/app/_http/testing-session'
import { type Tx, transact } from '@/db/transact'
import { type Actor, GUEST, systemActor } from '@/domain/accounts/actor'
import { confirmTotp } from '@/domain/accounts/confirm-totp'
import { endSession } from '@/domain/accounts/end-session'
import { startTotp } from '@/domain/accounts/start-totp'
import { aColleague, aCustomer, aSession } from '@/domain/accounts/testing-accounts'
import { changeSettings } from '@/domain/settings/change-settings'
import { now, setClock } from '@/lib/clock'

/** Sets up an authenticator app. */
async function enrol(tx: Tx, actor: Actor): Promise<void> {
  const { secret, sealed } = startTotp(actor, { issuer: 'A shop', label: 'kit' })
  const code = new TOTP({ secret }).generate({ timestamp: now().getTime() })
  await confirmTotp(tx, actor, { sealed, code })
}

const arrives = (cookie: string) => visitorOf(new Headers({ host: 'shop.test', cookie }))

describe('a visitor', () => {
  test('is a guest without a cookie, and with one that was made up', async () => {
    expect((await visitorOf(new Headers({ host: 'shop.test' }))).actor.kind).toBe('guest')
    expect((await arrives('session=made-up')).actor.kind).toBe('guest')
  })

  test('is the customer whose session the cookie names, until it ends', async () => {
    const { userId } = await aCustomer()
    const { token, sessionId } = await aSession(userId)
    const cookie = await sessionCookie(token)
    expect((await arrives(cookie)).actor).toMatchObject({ kind: 'customer', userId })

    await transact((tx) => endSession(tx, GUEST, { sessionId, userId }))
    expect((await arrives(cookie)).actor.kind).toBe('guest')
  })

  test('of the staff has the permissions of their roles', async () => {
    const { userId } = await aColleague('author')
    const { token } = await aSession(userId)
    const { actor } = await arrives(await sessionCookie(token))
    expect(actor).toMatchObject({ kind: 'staff', userId })
    expect(actor.kind === 'staff' && actor.permissions).toContain('publication.write')
    expect(actor.kind === 'staff' && actor.permissions).not.toContain('staff.write')
  })

  test('who is owner or admin has none once the grace period for a second factor is over', async () => {
    const days = (count: number) => () => new Date(Date.now() + count * 86_400_000)
    for (const role of ['owner', 'admin', 'orders'] as const) {
      const { userId } = await aColleague(role)
      const asks = async () => {
        const { actor } = await arrives(await sessionCookie((await aSession(userId)).token))
        return actor.kind === 'staff' ? actor : undefined
      }
      setClock(days(13.9))
      expect((await asks())?.permissions).toContain('orders.read')
      setClock(days(14.1))
      const owes = role !== 'orders'
      expect(await asks()).toMatchObject({ owesSecondFactor: owes })
      expect((await asks())?.permissions.includes('orders.read')).toBe(!owes)

      const settings = { secondFactorGraceDays: 15 }
      await transact((tx) => changeSettings(tx, systemActor('test'), settings))
      expect(await asks()).toMatchObject({ owesSecondFactor: false })
      await transact((tx) => changeSettings(tx, systemActor('test'), { secondFactorGraceDays: 14 }))
      const actor = await asks()
      if (!actor) throw new Error('nobody asked')
      await transact((tx) => enrol(tx, actor))
      expect(await asks()).toMatchObject({ owesSecondFactor: false })
      setClock()
    }
  })

  test('is a guest while the second factor is missing', async () => {
    const { userId } = await aColleague('owner')
    const { token } = await aSession(userId, 'half')
    const visitor = await arrives(await sessionCookie(token))
    expect(visitor.actor.kind).toBe('guest')
    expect(visitor.signedIn?.account.id).toBe(userId)
  })

  test('with two session cookies is nobody, because one of them was planted', async () => {
    const { userId } = await aCustomer()
    const cookie = await sessionCookie((await aSession(userId)).token)
    const other = await sessionCookie((await aSession(userId)).token)
    expect((await arrives(`${cookie}; ${other}`)).actor.kind).toBe('guest')
  })
})
