import { expect } from '@playwright/test'
import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/read'
import { emails } from '@/db/schema/platform'

/** The one mail that somebody got, once it is written; more than one is a failure. */
export async function onlyMailTo(recipient: string): Promise<typeof emails.$inferSelect> {
  await expect.poll(() => db.$count(emails, eq(emails.recipient, recipient))).toBeGreaterThan(0)
  const [mail, ...others] = await db.select().from(emails).where(eq(emails.recipient, recipient))
  expect(others).toEqual([])
  if (!mail) throw new Error(`there is no mail to ${recipient}`)
  return mail
}

/** The first link of a mail's text to a page of orders, as a path. */
export function orderLinkOf({ textBody }: { textBody: string }): string {
  const link = /https?:\/\/\S+\/orders\/\S+/.exec(textBody)?.[0]
  if (!link) throw new Error(`no link to the order in: ${textBody}`)
  return new URL(link).pathname
}

/** The latest mail of one kind that somebody got, once it is written. */
export async function mailTo(
  recipient: string,
  template: string,
): Promise<typeof emails.$inferSelect> {
  const isIt = and(eq(emails.recipient, recipient), eq(emails.template, template))
  await expect.poll(() => db.$count(emails, isIt)).toBeGreaterThan(0)
  const [mail] = await db.select().from(emails).where(isIt).orderBy(desc(emails.id)).limit(1)
  if (!mail) throw new Error(`there is no ${template} to ${recipient}`)
  return mail
}

/** The first link of a mail's text that carries a secret, as a path. */
export function secretLinkOf({ textBody }: { textBody: string }): string {
  const link = /https?:\/\/\S+\?token=\S+/.exec(textBody)?.[0]
  if (!link) throw new Error(`no link with a secret in: ${textBody}`)
  const { pathname, search } = new URL(link)
  return pathname + search
}
