import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/read'
import { emails } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import type { Arrival } from '@/domain/accounts/let-in'
import { requestLink } from '@/domain/accounts/request-link'
import { PASSWORD } from '@/domain/accounts/testing-accounts'
import { workOff } from '@/jobs/testing-jobs'
import { hashToken } from '@/lib/ids'
import { hashPassword } from '@/lib/password'

/** The mark of the browser in which the tests sign up. */
export const MARK = 'mark of a browser'

export const arrival: Arrival = {
  client: 'browser',
  isPersistent: false,
  userAgent: 'a test',
  address: '192.0.2.7',
}

/** Every mail to an address, the latest first. */
export async function mailsTo(email: string) {
  const rows = db.select().from(emails).where(eq(emails.recipient, email))
  return await rows.orderBy(desc(emails.id))
}

/** The secret in the latest link that was mailed to an address. */
export async function tokenMailedTo(email: string): Promise<string> {
  await workOff()
  const texts = (await mailsTo(email)).map(({ textBody }) => textBody).join('\n')
  const [, token] = /\?token=([\w-]{43})/.exec(texts) ?? []
  if (!token) throw new Error(`no link was mailed to ${email}`)
  return token
}

/** Signs up with `PASSWORD` and answers with the secret of the mailed link. */
export async function aSignUp(email: string): Promise<string> {
  await askToSignUp(email)
  return await tokenMailedTo(email)
}

export async function askToSignUp(email: string): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD)
  const data = { email, name: 'Ada', passwordHash, browserHash: hashToken(MARK), to: '/cart' }
  await transact((tx) => requestLink(tx, GUEST, { purpose: 'sign-up', data }))
}

export async function askForLink(email: string): Promise<void> {
  const request = { purpose: 'sign-in', data: { email, to: '/account/orders' } } as const
  await transact((tx) => requestLink(tx, GUEST, request))
}

export async function askForReset(email: string): Promise<void> {
  await transact((tx) => requestLink(tx, GUEST, { purpose: 'reset-password', data: { email } }))
}
