import { z } from 'zod'
import { answerQuestions } from '@/db/testing-process'
import { type Tx, transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { cancelOrder } from '@/domain/orders/cancel-order'
import { capturePayment } from '@/domain/orders/capture-payment'
import { fulfilOrder } from '@/domain/orders/fulfil-order'
import { refundOrder } from '@/domain/orders/refund-order'
import { isDomainError } from '@/lib/errors'

/** A process of its own in which many colleagues work on orders at once; `races.test.ts` starts several. */

const deed = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('refund'),
    orderId: z.string(),
    orderLineId: z.string(),
    quantity: z.number(),
    shippingAmount: z.number(),
  }),
  z.object({
    do: z.literal('send'),
    orderId: z.string(),
    orderLineId: z.string(),
    quantity: z.number(),
  }),
  z.object({ do: z.literal('capture'), orderId: z.string() }),
  z.object({ do: z.literal('cancel'), orderId: z.string() }),
])
export type Deed = z.infer<typeof deed>

const question = z.object({ deeds: z.array(deed) })

/** For each deed `done`, or the code with which it was refused. */
export const clerkAnswer = z.array(z.string())

const clerk = systemActor('clerk')

answerQuestions(async (asked) => {
  const { deeds } = question.parse(asked)
  return await Promise.all(deeds.map((one) => outcomeOf(one)))
})

async function outcomeOf(wanted: Deed): Promise<string> {
  try {
    await transact((tx) => carryOut(tx, wanted))
    return 'done'
  } catch (error) {
    if (isDomainError(error)) return error.code
    throw error
  }
}

async function carryOut(tx: Tx, wanted: Deed): Promise<unknown> {
  const { orderId } = wanted
  switch (wanted.do) {
    case 'capture':
      return await capturePayment(tx, clerk, { orderId })
    case 'cancel':
      return await cancelOrder(tx, clerk, { orderId })
    case 'send':
      return await fulfilOrder(tx, clerk, { orderId, lines: [pieces(wanted)] })
    case 'refund': {
      const { shippingAmount } = wanted
      return await refundOrder(tx, clerk, { orderId, lines: [pieces(wanted)], shippingAmount })
    }
  }
}

function pieces({ orderLineId, quantity }: { orderLineId: string; quantity: number }) {
  return { orderLineId, quantity }
}
