import { and, eq } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { identities, sessions, totpSecrets, users } from '@/db/schema/accounts'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { allowLinking } from '@/domain/accounts/allow-linking'
import { linkIdentity } from '@/domain/accounts/link-identity'
import { listIdentities } from '@/domain/accounts/list-identities'
import { aColleague, aCustomer } from '@/domain/accounts/testing-accounts'
import { anIdentity, arrives, atABrowser, links } from '@/domain/accounts/testing-identities'
import { unlinkIdentity } from '@/domain/accounts/unlink-identity'
import { now, setClock } from '@/lib/clock'

afterEach(() => setClock())

const refused = (code: string) => expect.objectContaining({ code })

async function deactivate(userId: string): Promise<void> {
  await transact((tx) =>
    tx.update(users).set({ status: 'deactivated' }).where(eq(users.id, userId)),
  )
}

function later(minutes: number): void {
  const then = new Date(now().getTime() + minutes * 60_000)
  setClock(() => then)
}

describe('signing in by another identity', () => {
  it('opens a customer account of the verified address at the first time, and the same later', async () => {
    const identity = anIdentity({ email: 'Wren@Example.org', name: '  Wren  ' })
    const first = await arrives(identity)
    expect(first).toMatchObject({ kind: 'customer', state: 'full' })
    const [user] = await db.select().from(users).where(eq(users.id, first.userId))
    expect(user).toMatchObject({ email: 'Wren@Example.org', name: 'Wren', passwordHash: null })

    const second = await arrives(identity)
    expect(second.userId).toBe(first.userId)
    expect(second.session.token).not.toBe(first.session.token)
    expect(await listIdentities(db, first.userId)).toHaveLength(1)
  })

  it('finds the account by the subject when the address has changed at the provider', async () => {
    const identity = anIdentity()
    const { userId } = await arrives(identity)
    const moved = { ...identity, email: 'elsewhere@example.org', isEmailVerified: false }
    expect((await arrives(moved)).userId).toBe(userId)
  })

  it('opens no account where another one holds the address, however it is written', async () => {
    const { email, userId } = await aCustomer()
    const identity = anIdentity({ email: email.toUpperCase() })
    await expect(arrives(identity)).rejects.toEqual(refused('identity_email_taken'))
    expect(await listIdentities(db, userId)).toEqual([])
  })

  it('does not take the same address under another subject or issuer for the same person', async () => {
    const identity = anIdentity()
    await arrives(identity)
    const reused = { ...identity, subject: 'somebody-new' }
    await expect(arrives(reused)).rejects.toEqual(refused('identity_email_taken'))
    const elsewhere = { ...identity, issuer: 'https://other.example' }
    await expect(arrives(elsewhere)).rejects.toEqual(refused('identity_email_taken'))
  })

  it('opens no account with an address that nobody has verified, in the same words whether it is taken', async () => {
    const { email } = await aCustomer()
    for (const address of [email, 'free@example.org', null]) {
      const identity = anIdentity({ email: address, isEmailVerified: false })
      await expect(arrives(identity)).rejects.toEqual(refused('identity_email_unverified'))
    }
    const nameless = anIdentity({ email: null, isEmailVerified: true })
    await expect(arrives(nameless)).rejects.toEqual(refused('identity_email_unverified'))
  })

  it('refuses a deactivated account as it refuses somebody unknown, and opens no second one', async () => {
    const identity = anIdentity()
    const { userId } = await arrives(identity)
    await deactivate(userId)
    const before = await db.$count(users)
    await expect(arrives(identity)).rejects.toEqual(refused('identity_email_taken'))
    const moved = { ...identity, email: 'another@example.org' }
    await expect(arrives(moved)).rejects.toEqual(refused('identity_email_taken'))
    const unverified = { ...identity, isEmailVerified: false }
    await expect(arrives(unverified)).rejects.toEqual(refused('identity_email_unverified'))
    expect(await db.$count(users)).toBe(before)
  })

  it('asks for the second factor of who has one', async () => {
    const identity = anIdentity()
    const { userId } = await arrives(identity)
    await transact((tx) =>
      tx.insert(totpSecrets).values({ userId, secret: 'sealed', confirmedAt: now() }),
    )
    const again = await arrives(identity)
    expect(again.state).toBe('half')
    const { sessionId } = again.session
    const [session] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
    expect(session?.state).toBe('half')
  })

  it('opens one account when the same person arrives twenty times at once', async () => {
    const identity = anIdentity()
    const arrived = await Promise.all(Array.from({ length: 20 }, () => arrives(identity)))
    expect(new Set(arrived.map(({ userId }) => userId)).size).toBe(1)
    expect(new Set(arrived.map(({ session }) => session.token)).size).toBe(20)
    expect(await db.$count(identities, eq(identities.subject, identity.subject))).toBe(1)
  })

  it('gives an address to one of two identities that arrive with it at once', async () => {
    const email = 'contested@example.org'
    const outcomes = await Promise.allSettled([
      arrives(anIdentity({ email })),
      arrives(anIdentity({ email })),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('linking an identity', () => {
  it('opens another way into the account, and says so once', async () => {
    const { userId } = await aCustomer()
    const actor = await atABrowser(userId)
    const identity = anIdentity()
    await links(actor, identity)
    await links(actor, identity)
    expect((await arrives(identity)).userId).toBe(userId)
    const isLinking = and(eq(events.subject, userId), eq(events.name, 'identity.linked'))
    expect(await db.$count(events, isLinking)).toBe(1)
  })

  it('works for staff, whose second factor and rights stay what they are', async () => {
    const { userId } = await aColleague('orders')
    const identity = anIdentity({ isEmailVerified: false })
    await links(await atABrowser(userId), identity)
    expect(await arrives(identity)).toMatchObject({ userId, kind: 'staff' })
  })

  it('asks a guest to sign in, and everybody else for a fresh proof', async () => {
    const ask = { provider: 'oidc' }
    await expect(transact((tx) => allowLinking(tx, GUEST, ask))).rejects.toEqual(
      refused('sign_in_required'),
    )
    const actor = await atABrowser((await aCustomer()).userId)
    later(11)
    await expect(transact((tx) => allowLinking(tx, actor, ask))).rejects.toEqual(
      refused('step_up_required'),
    )
  })

  it('needs a permission of this session, for this provider, not used and not too old', async () => {
    const mine = await atABrowser((await aCustomer()).userId)
    const theirs = await atABrowser((await aCustomer()).userId)
    const otherWindow = await atABrowser(mine.kind === 'customer' ? mine.userId : '')
    const provider = 'oidc'
    const secret = await transact((tx) => allowLinking(tx, mine, { provider }))
    const link = (actor: typeof mine, by = provider, key = secret) =>
      transact((tx) =>
        linkIdentity(tx, actor, { identity: anIdentity(), provider: by, secret: key }),
      )
    await expect(link(mine, provider, 'made-up')).rejects.toEqual(refused('link_invalid'))
    await expect(link(theirs)).rejects.toEqual(refused('link_invalid'))
    await expect(link(otherWindow)).rejects.toEqual(refused('link_invalid'))
    await expect(link(mine, 'github')).rejects.toEqual(refused('link_invalid'))
    await expect(link(GUEST)).rejects.toEqual(refused('sign_in_required'))
    await link(mine)
    await expect(link(mine)).rejects.toEqual(refused('link_invalid'))

    const old = await transact((tx) => allowLinking(tx, mine, { provider }))
    later(16)
    await expect(link(mine, provider, old)).rejects.toEqual(refused('link_invalid'))
  })

  it('takes no identity away from another account, also when both ask at once', async () => {
    const identity = anIdentity()
    const actors = await Promise.all(
      Array.from({ length: 6 }, async () => atABrowser((await aCustomer()).userId)),
    )
    const outcomes = await Promise.allSettled(actors.map((actor) => links(actor, identity)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toEqual(refused('identity_linked_elsewhere'))
      }
    }
  })
})

describe('unlinking an identity', () => {
  const linkedTo = async (userId: string) => (await listIdentities(db, userId)).map(({ id }) => id)

  it('closes that way in, and says so', async () => {
    const { userId } = await aCustomer()
    const actor = await atABrowser(userId)
    const identity = anIdentity()
    await links(actor, identity)
    const [identityId = ''] = await linkedTo(userId)
    await transact((tx) => unlinkIdentity(tx, actor, { identityId }))
    expect(await linkedTo(userId)).toEqual([])
    expect((await arrives(identity)).userId).not.toBe(userId)
    const isUnlinking = and(eq(events.subject, userId), eq(events.name, 'identity.unlinked'))
    const [event] = await db.select().from(events).where(isUnlinking)
    expect(event?.data).toEqual({ identityId, before: { issuer: identity.issuer } })
  })

  it('is refused for the last way in, without a password and another identity', async () => {
    const { userId } = await arrives(anIdentity())
    const actor = await atABrowser(userId)
    const [identityId = ''] = await linkedTo(userId)
    const unlink = () => transact((tx) => unlinkIdentity(tx, actor, { identityId }))
    await expect(unlink()).rejects.toEqual(refused('last_way_in'))
    await links(actor, anIdentity())
    await unlink()
    expect(await linkedTo(userId)).toHaveLength(1)
  })

  it('leaves one of two that are taken off at once', async () => {
    const { userId } = await arrives(anIdentity())
    const actor = await atABrowser(userId)
    await links(actor, anIdentity())
    const both = await linkedTo(userId)
    expect(both).toHaveLength(2)
    const outcomes = await Promise.allSettled(
      both.map((identityId) => transact((tx) => unlinkIdentity(tx, actor, { identityId }))),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await linkedTo(userId)).toHaveLength(1)
  })

  it('finds only what is one’s own, and asks for a fresh proof', async () => {
    const owner = await aCustomer()
    await links(await atABrowser(owner.userId), anIdentity())
    const [identityId = ''] = await linkedTo(owner.userId)
    const other = await atABrowser((await aCustomer()).userId)
    const unlink = (actor: typeof other) =>
      transact((tx) => unlinkIdentity(tx, actor, { identityId }))
    await expect(unlink(other)).rejects.toEqual(refused('not_found'))
    await expect(unlink(GUEST)).rejects.toEqual(refused('sign_in_required'))
    const stale = await atABrowser(owner.userId)
    later(11)
    await expect(unlink(stale)).rejects.toEqual(refused('step_up_required'))
  })
})
