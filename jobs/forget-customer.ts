import { z } from 'zod'
import { forgetCustomer as forgetCarts } from '@/domain/cart/forget-customer'
import { forgetMails } from '@/domain/notifications/forget-mails'
import type { JobHandler } from '@/jobs/job-kinds'

const payloadShape = z.object({ userId: z.string() })

/** Empties the carts of an account that was deleted, and takes its mails out of the log. */
export const forgetCustomer: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    const { userId } = payloadShape.parse(payload)
    await forgetCarts(tx, userId)
    await forgetMails(tx, userId)
  },
}
