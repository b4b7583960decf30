import { describe, expect, test } from 'vitest'
import { visitorOf } from '@/app/_http/session'
import { sessionCookie } from '@/app/_http/testing-session'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { endSession } from '@/domain/accounts/end-session'
import { aColleague, aCustomer, aSession } from '@/domain/accounts/testing-accounts'

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
