import { z } from 'zod'
import { orderParams as params } from '@/app/api/v1/admin/orders/operations'
import { money } from '@/app/api/v1/money'
import { operation } from '@/app/api/v1/operation'
import { addNoteInput } from '@/domain/orders/add-note'
import { cancelOrderInput } from '@/domain/orders/cancel-order'
import { capturePaymentInput } from '@/domain/orders/capture-payment'
import { fulfilOrderInput } from '@/domain/orders/fulfil-order'
import { recordReceivedPaymentInput } from '@/domain/orders/record-received-payment'
import { refundOrderInput } from '@/domain/orders/refund-order'
import { resendMailInput } from '@/domain/orders/resend-mail'
import { voidPaymentInput } from '@/domain/orders/void-payment'

const lineId = 'oln_01jd3m6k8q2v5w7x9y0z1a2b3h'

const requested = z
  .object({
    id: z.string().meta({ description: 'Among the `operations` of the order’s payments.' }),
    amount: money,
  })
  .meta({ id: 'RequestedOperation' })

/** What every write has in common. The order itself is in the address. */
const writing = { tag: 'Back office', idempotency: 'required' } as const
const withoutOrder = { orderId: true } as const

export const captureOperation = operation({
  ...writing,
  id: 'capturePayment',
  scope: 'orders.capture',
  summary: 'Take what was set aside',
  description:
    'All of it, or less: the rest is then let go. The payment service is asked right afterwards; the order’s `paymentStatus` tells when it has happened.',
  input: z.object({ params, body: capturePaymentInput.omit(withoutOrder).strict() }),
  example: { amount: 3820 },
  answer: {
    status: 201,
    description: 'What the payment service is asked.',
    schema: z.object({ operation: requested }),
  },
  errors: ['not_found', 'payment_not_capturable', 'capture_exceeds_authorized'],
})

export const voidOperation = operation({
  ...writing,
  id: 'voidPayment',
  scope: 'orders.capture',
  summary: 'Let go what was set aside',
  description: 'The order stands, unpaid. While it is under way, asking again gives the first one.',
  input: z.object({ params, body: voidPaymentInput.omit(withoutOrder).strict() }),
  example: { reason: 'pays by transfer' },
  answer: {
    status: 201,
    description: 'What the payment service is asked.',
    schema: z.object({ operation: requested }),
  },
  errors: ['not_found', 'payment_not_voidable'],
})

export const receivePaymentOperation = operation({
  ...writing,
  id: 'recordReceivedPayment',
  scope: 'orders.capture',
  summary: 'Enter money that has come',
  description: 'By bank transfer or in the shop, all that is due or a part of it.',
  input: z.object({ params, body: recordReceivedPaymentInput.omit(withoutOrder).strict() }),
  example: { amount: 3820, reference: 'Statement 47, line 12' },
  answer: {
    status: 201,
    description: 'What was entered.',
    schema: z.object({ operation: requested, paymentStatus: z.string() }),
  },
  errors: ['not_found', 'order_not_payable', 'payment_exceeds_due'],
})

export const refundOperation = operation({
  ...writing,
  id: 'refundOrder',
  scope: 'orders.refund',
  summary: 'Give money back',
  description:
    'For pieces of lines, for shipping, or both, and never more than was paid. Of a line, pieces that were not sent come first: they leave the order. Those that were sent go back into stock where `isRestocked` says so. The payment service is asked right afterwards.',
  input: z.object({ params, body: refundOrderInput.omit(withoutOrder).strict() }),
  example: {
    lines: [{ orderLineId: lineId, quantity: 1, isRestocked: true }],
    shippingAmount: 490,
    reason: 'came back',
    message: 'Thank you for sending it back.',
  },
  answer: {
    status: 201,
    description: 'The refund, and what the payment service is asked.',
    schema: z.object({ refund: z.object({ id: z.string() }), operation: requested }),
  },
  errors: [
    'not_found',
    'step_up_required',
    'order_not_refundable',
    'order_status_changed',
    'quantity_exceeds_open',
    'refund_empty',
    'refund_exceeds_paid',
  ],
})

export const cancelStaffOrderOperation = operation({
  ...writing,
  id: 'cancelStaffOrder',
  scope: 'orders.cancel',
  summary: 'Call a placed order off',
  description:
    'As long as nothing was sent: everything paid goes back, goods and codes are free again. Doing it twice is the same.',
  input: z.object({ params, body: cancelOrderInput.omit(withoutOrder).strict() }),
  example: { reason: 'cannot be delivered', message: 'We are sorry: the mill has closed.' },
  answer: {
    status: 201,
    description: 'How the order stands now.',
    schema: z.object({
      order: z.object({ id: z.string(), status: z.string(), paymentStatus: z.string() }),
    }),
  },
  errors: ['not_found', 'step_up_required', 'order_not_cancellable', 'payment_pending'],
})

export const fulfilOperation = operation({
  ...writing,
  id: 'fulfilOrder',
  scope: 'orders.fulfil',
  summary: 'Note what was sent or handed over',
  description:
    'All of it, or a part: an order may go in several parcels. The customer is told unless `isAnnounced` is false.',
  input: z.object({ params, body: fulfilOrderInput.omit(withoutOrder).strict() }),
  example: {
    lines: [{ orderLineId: lineId, quantity: 2 }],
    carrier: 'DHL',
    trackingNumber: 'JD014600003RU',
  },
  answer: {
    status: 201,
    description: 'The parcel, and how far the order has come.',
    schema: z.object({ fulfilment: z.object({ id: z.string() }), fulfilmentStatus: z.string() }),
  },
  errors: ['not_found', 'order_not_fulfillable', 'order_not_paid', 'quantity_exceeds_open'],
})

export const addNoteOperation = operation({
  ...writing,
  id: 'addOrderNote',
  scope: 'orders.write',
  summary: 'Write a note',
  description: 'For colleagues only.',
  input: z.object({ params, body: addNoteInput.omit(withoutOrder).strict() }),
  example: { body: 'Asked to ring at the back door.' },
  answer: {
    status: 201,
    description: 'The note.',
    schema: z.object({ note: z.object({ id: z.string() }) }),
  },
  errors: ['not_found'],
  idempotency: 'optional',
})

export const resendMailOperation = operation({
  ...writing,
  id: 'resendOrderMail',
  scope: 'orders.write',
  summary: 'Send a mail once more',
  description: 'Word for word, to the address that the order has now.',
  input: z.object({ params, body: resendMailInput.omit(withoutOrder).strict() }),
  example: { emailId: 'eml_01jd3m6k8q2v5w7x9y0z1a2b3k' },
  answer: {
    status: 201,
    description: 'What is sent to whom.',
    schema: z.object({ mail: z.object({ template: z.string(), to: z.string() }) }),
  },
  errors: ['not_found'],
  idempotency: 'optional',
})
