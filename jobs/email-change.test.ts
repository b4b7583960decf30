import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { emails, events, jobs } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { confirmEmailChange, findEmailChange } from '@/domain/accounts/confirm-email-change'
import { findSession } from '@/domain/accounts/find-session'
import { getAccount } from '@/domain/accounts/get-account'
import { requestEmailChange } from '@/domain/accounts/request-email-change'
import { aCustomer, aSession, type SomeAccount } from '@/domain/accounts/testing-accounts'
import type { Customer } from '@/domain/accounts/whose-account'
import { mailEmailChange } from '@/jobs/mail-email-change'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

let account: SomeAccount
let ada: Customer
let email: string

beforeEach(async () => {
  account = await aCustomer()
  ada = { kind: 'customer', userId: account.userId, provedAt: now() }
  email = `${newId('new')}@example.org`
})

async function ask(to = email): Promise<void> {
  await transact((tx) => requestEmailChange(tx, ada, { email: to }))
  const asked = and(eq(jobs.name, 'mail-email-change'), eq(jobs.status, 'queued'))
  for (const job of await db.select().from(jobs).where(asked)) {
    const { kind, run } = mailEmailChange
    if (kind !== 'transaction') throw new Error('mails are written in a transaction')
    await transact(async (tx) => {
      await run(tx, job.payload)
      await tx.update(jobs).set({ status: 'done' }).where(eq(jobs.id, job.id))
    })
  }
}

async function linkAt(recipient: string): Promise<string> {
  const mails = await db.select().from(emails).where(eq(emails.recipient, recipient))
  const link = /https?:\/\/\S+\/email-change\?token=([\w-]+)/.exec(mails.at(-1)?.textBody ?? '')
  return link?.[1] ?? ''
}

const confirm = (token: string) => transact((tx) => confirmEmailChange(tx, GUEST, { token }))
const address = async () => (await getAccount(db, ada.userId)).email

describe('a change of address', () => {
  it.each([
    ['the old mailbox first', true],
    ['the new mailbox first', false],
  ])('happens once both have confirmed it, %s', async (_, oldFirst) => {
    await ask()
    const links = [await linkAt(account.email), await linkAt(email)]
    const [first = '', second = ''] = oldFirst ? links : links.toReversed()
    expect((await confirm(first)).status).toBe('waiting')
    expect(await address()).toBe(account.email)
    expect((await confirm(second)).status).toBe('changed')
    expect(await address()).toBe(email)
  })

  it('happens when both are pressed at once', async () => {
    await ask()
    const links = [await linkAt(account.email), await linkAt(email)]
    const answers = await Promise.all(links.map(confirm))
    expect(answers.map(({ status }) => status).sort()).toEqual(['changed', 'waiting'])
    expect(await address()).toBe(email)
  })

  it('signs out whoever does not confirm, and tells the old address', async () => {
    const { token } = await aSession(ada.userId)
    await ask()
    for (const mailbox of [account.email, email]) await confirm(await linkAt(mailbox))
    expect(await findSession(db, token)).toBeUndefined()
    const told = await db.select().from(jobs).where(eq(jobs.name, 'mail-email-changed'))
    expect(told.map(({ payload }) => payload.to)).toContain(account.email)
  })

  it('names its address to the page of the link, and to no event', async () => {
    await ask()
    expect(await findEmailChange(db, await linkAt(email))).toEqual({ isNew: true, email })
    const about = await db.select().from(events).where(eq(events.subject, ada.userId))
    expect(JSON.stringify(about)).not.toContain(email)
  })

  it('uses each link once, and none of a change that another has replaced', async () => {
    await ask()
    const old = await linkAt(account.email)
    await confirm(old)
    await expect(confirm(old)).rejects.toThrow('link_invalid')
    const former = await linkAt(email)
    const other = `${newId('other')}@example.org`
    await ask(other)
    await expect(confirm(former)).rejects.toThrow('link_invalid')
    // What the old mailbox said to the first change is no word on the second.
    expect((await confirm(await linkAt(other))).status).toBe('waiting')
    expect(await address()).toBe(account.email)
  })

  it('tells nobody but its owner that an address has an account', async () => {
    const kit = await aCustomer()
    await ask(kit.email)
    expect(await linkAt(kit.email)).toBe('')
    const [mail] = await db.select().from(emails).where(eq(emails.recipient, kit.email))
    expect(mail?.subject).toMatch(/^This address already has an account/)
    expect((await confirm(await linkAt(account.email))).status).toBe('waiting')
    expect(await address()).toBe(account.email)
  })

  it('is refused where somebody got the address meanwhile', async () => {
    await ask()
    await confirm(await linkAt(account.email))
    const last = await linkAt(email)
    await aCustomer(email)
    await expect(confirm(last)).rejects.toThrow('email_taken')
  })

  it('throws for the same address, without proof, and without anybody', async () => {
    const asking = (actor: Parameters<typeof requestEmailChange>[1], to: string) =>
      transact((tx) => requestEmailChange(tx, actor, { email: to }))
    await expect(asking(ada, account.email.toUpperCase())).rejects.toThrow('email_unchanged')
    await expect(asking({ ...ada, provedAt: undefined }, email)).rejects.toThrow('step_up_required')
    await expect(asking(GUEST, email)).rejects.toThrow('sign_in_required')
  })
})
