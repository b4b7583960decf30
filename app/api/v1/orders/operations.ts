import { z } from 'zod'
import { exampleNewOrder, exampleToken } from '@/app/api/v1/examples'
import { operation } from '@/app/api/v1/operation'
import { payment } from '@/app/api/v1/orders/answer-order'
import { order } from '@/app/api/v1/orders/order'
import { placeOrderInput } from '@/domain/checkout/place-order'

const token = z.string().meta({ description: 'The key to the order, as `POST /orders` gave it.' })
const answer = {
  status: 200,
  description: 'The order, and how its payment stands.',
  schema: z.object({ order, payment }),
} as const

export const createOrderOperation = operation({
  id: 'createOrder',
  tag: 'Orders',
  summary: 'Place the order of a cart',
  description:
    'Calculates anew, sets the goods aside and makes the order. What has to be paid at a payment service is paid at `payment.url`; the order is `pending` until then. A cart makes one order: asking again gives the same one.',
  input: z.object({
    body: z.strictObject({
      cartToken: z.string().min(1).max(200),
      cartVersion: placeOrderInput.shape.cartVersion.meta({
        description: 'Refuses the order when the cart has changed since.',
      }),
      shownTotal: z
        .strictObject({
          amount: placeOrderInput.shape.shownTotal,
          currency: z.string().regex(/^[A-Z]{3}$/),
        })
        .meta({ description: 'The `totals.total` that the customer agreed to.' }),
    }),
  }),
  example: exampleNewOrder,
  answer: {
    status: 201,
    description: 'The order, the only key to it, and where to pay.',
    schema: z.object({ token: z.string().meta({ example: exampleToken }), order, payment }),
  },
  errors: [
    'cart_not_found',
    'cart_closed',
    'cart_changed',
    'cart_empty',
    'quote_changed',
    'variant_unavailable',
    'out_of_stock',
    'code_used_up',
    'code_already_used',
    'country_not_served',
    'contact_missing',
    'address_missing',
    'shipping_method_missing',
    'payment_method_missing',
    'payment_method_unavailable',
    'amount_too_large',
  ],
  idempotency: 'required',
})

export const getOrderOperation = operation({
  id: 'getOrder',
  tag: 'Orders',
  summary: 'An order',
  description: 'As it was placed, with what has happened to it since.',
  input: z.object({ params: z.object({ token }) }),
  answer,
  errors: ['not_found'],
})

export const payOrderOperation = operation({
  id: 'payOrder',
  tag: 'Orders',
  summary: 'Try again to pay',
  description:
    'Asks the payment service how the last attempt stands and, if it has failed, begins another, by the same way or by `paymentMethod`. An attempt that is still open goes on.',
  input: z.object({
    params: z.object({ token }),
    body: z.strictObject({ paymentMethod: z.string().min(1).max(64).optional() }).prefault({}),
  }),
  example: { paymentMethod: 'bank_transfer' },
  answer,
  errors: [
    'not_found',
    'order_not_payable',
    'payment_method_unavailable',
    'payment_pending',
    'out_of_stock',
  ],
})

export const cancelOrderOperation = operation({
  id: 'cancelOrder',
  tag: 'Orders',
  summary: 'Call a pending order off',
  description:
    'Calls the payment off and gives goods and codes free; the cart is open again. Doing it twice is the same.',
  input: z.object({ params: z.object({ token }) }),
  answer,
  errors: ['not_found', 'order_not_cancellable', 'payment_pending'],
})
