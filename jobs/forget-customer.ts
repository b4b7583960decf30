import { z } from 'zod'
import { forgetCustomer as forgetCarts } from '@/domain/cart/forget-customer'
import { forgetCommenter } from '@/domain/comments/forget-commenter'
import { forgetMails } from '@/domain/notifications/forget-mails'
import { forgetVoter } from '@/domain/ratings/forget-voter'
import { forgetReviewer } from '@/domain/reviews/forget-reviewer'
import type { JobHandler } from '@/jobs/job-kinds'

const payloadShape = z.object({ userId: z.string() })

/** Empties the carts of an account that was deleted, takes its name from what it said, and its mails out of the log. */
export const forgetCustomer: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    const { userId } = payloadShape.parse(payload)
    await forgetCarts(tx, userId)
    await forgetVoter(tx, userId)
    await forgetCommenter(tx, userId)
    await forgetReviewer(tx, userId)
    await forgetMails(tx, [userId])
  },
}
