import { expect } from '@playwright/test'
import { eq } from 'drizzle-orm'
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
