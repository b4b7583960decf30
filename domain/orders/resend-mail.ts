import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { emails } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { getOrder } from '@/domain/orders/queries'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export const resendMailInput = z.object({
  orderId: z.string(),
  /** A mail about this order that was written before. */
  emailId: z.string(),
})
export type ResendMailInput = z.input<typeof resendMailInput>

/**
 * Sends a mail about an order once more, word for word, to the address that the order has now. A job writes it after commit; every call
 * is a mail of its own. Throws `forbidden` without the permission `orders.write`, and `not_found` for an unknown order or a mail that is not about it.
 */
export async function resendMail(
  tx: Tx,
  actor: Actor,
  input: ResendMailInput,
): Promise<{ template: string; to: string }> {
  authorize(actor, 'orders.write')
  const { orderId, emailId } = resendMailInput.parse(input)
  const { email: to } = await getOrder(tx, orderId)
  const [email] = await tx
    .select({ template: emails.template })
    .from(emails)
    .where(and(eq(emails.id, emailId), eq(emails.about, orderId)))
  if (!email) throw new DomainError('not_found', { emailId })
  const { template } = email
  // The copy's key is made here, so that a job that runs twice writes one mail.
  const data = { emailId, template, to, dedupeKey: `${template}:${orderId}:${newId('again')}` }
  await recordEvent(tx, { name: 'order.mail_resent', actor, subject: orderId, data })
  return { template, to }
}
