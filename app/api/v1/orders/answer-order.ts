import { z } from 'zod'
import { examplePayment } from '@/app/api/v1/examples'
import { type order, presentOrder } from '@/app/api/v1/orders/order'
import type { Reader } from '@/db/read'
import { getOrderView, type Order } from '@/domain/orders/queries'
import { findLatestPayment } from '@/domain/payments/queries'
import { absoluteUrl } from '@/lib/paths'

export const payment = z
  .object({
    status: z
      .enum([
        'open',
        'declined',
        'due',
        'authorized',
        'paid',
        'partially_refunded',
        'refunded',
        'closed',
      ])
      .meta({
        description:
          '`open`: the customer pays at `url`; `declined`: try again; `due`: the order stands, money follows; `closed`: nothing will be paid any more.',
      }),
    method: z.string().meta({ example: 'test' }),
    url: z.string().nullable().meta({
      description:
        'Where the customer pays. Null while open: the payment service gave no answer; ask for the payment again.',
    }),
  })
  .meta({ id: 'Payment', example: examplePayment })

type OrderAnswer = { order: z.infer<typeof order>; payment: z.infer<typeof payment> }

/** The order as every door of the API answers with it. `origin` is the shop's, without a trailing slash. */
export async function answerOrder(
  reader: Reader,
  row: Order,
  origin: string,
): Promise<OrderAnswer> {
  const latest = await findLatestPayment(reader, row.id)
  const status = paymentStatus(row, latest?.operation?.status === 'failed')
  const url = status === 'open' ? latest?.payment.sessionUrl : null
  return {
    order: presentOrder(await getOrderView(reader, row)),
    payment: { status, method: row.paymentMethod, url: url ? absoluteUrl(origin, url) : null },
  }
}

function paymentStatus(
  { status, paymentStatus }: Order,
  hasFailed: boolean,
): z.infer<typeof payment>['status'] {
  if (paymentStatus !== 'unpaid') return paymentStatus
  if (status === 'placed') return 'due'
  if (status !== 'pending') return 'closed'
  return hasFailed ? 'declined' : 'open'
}
