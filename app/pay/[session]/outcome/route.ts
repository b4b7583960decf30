import { z } from 'zod'
import { form } from '@/app/_http/form'
import { paymentLeftPath, paymentPath } from '@/lib/paths'
import { simulatedPayments } from '@/providers/index'

/** The tester has picked what shall happen to this payment. */
export const POST = form({
  name: 'outcome',
  input: z.object({
    params: z.object({ session: z.string() }),
    outcome: z.enum(simulatedPayments.outcomes),
  }),
  back: (_fields, _refusal, { session }) => paymentPath(String(session)),
  async act({ params, outcome }) {
    const { returnUrl } = await simulatedPayments.decide(params.session, outcome)
    return { to: returnUrl ?? paymentLeftPath(params.session) }
  },
})
