import { z } from 'zod'
import { forgetCustomer as forget } from '@/domain/cart/forget-customer'
import type { JobHandler } from '@/jobs/job-kinds'

const payloadShape = z.object({ userId: z.string() })

/** Empties the carts of an account that was deleted. */
export const forgetCustomer: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    await forget(tx, payloadShape.parse(payload).userId)
  },
}
