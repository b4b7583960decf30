import { z } from 'zod'
import { address } from '@/app/api/v1/address'
import { chosenOptions, presentTotals, totals } from '@/app/api/v1/carts/cart'
import { exampleOrder } from '@/app/api/v1/examples'
import { moment } from '@/app/api/v1/moment'
import { money } from '@/app/api/v1/money'
import { picture } from '@/app/api/v1/picture'
import type { FulfilmentView, OrderLineView, OrderView, RefundView } from '@/domain/orders/views'

export const orderLine = z
  .object({
    id: z.string(),
    slug: z.string(),
    sku: z.string(),
    title: z.string(),
    options: chosenOptions,
    picture: picture.nullable(),
    personalisation: z.string(),
    quantity: z.int(),
    unitPrice: money,
    discount: money,
    net: money,
    tax: money,
    gross: money.meta({ description: 'net + tax' }),
    fulfilledQuantity: z.int().meta({ description: 'Sent, or handed over.' }),
    cancelledQuantity: z.int().meta({ description: 'Taken off before it was sent.' }),
    refundedQuantity: z.int(),
  })
  .meta({ id: 'OrderLine' })

const pieces = z.object({ lineId: z.string(), quantity: z.int() })

const fulfilment = z
  .object({
    id: z.string(),
    carrier: z.string(),
    trackingNumber: z.string(),
    trackingUrl: z.string().meta({ description: 'Where it can be followed; may be empty.' }),
    lines: z.array(pieces),
    createdAt: moment,
  })
  .meta({ id: 'Fulfilment', description: 'What was sent or handed over at once.' })

const refund = z
  .object({
    id: z.string(),
    state: z.enum(['requested', 'done', 'refused']).meta({
      description: '`requested`: on its way; `refused`: the payment service will not do it.',
    }),
    amount: money,
    shipping: money.meta({ description: 'The part of `amount` that was paid for shipping.' }),
    lines: z.array(pieces.extend({ amount: money })),
    message: z.string(),
    createdAt: moment,
    settledAt: moment.nullable(),
  })
  .meta({ id: 'Refund' })

export const order = z
  .object({
    id: z.string(),
    number: z.string().meta({ description: 'For people.', example: '1001' }),
    status: z.enum(['pending', 'placed', 'cancelled', 'expired']).meta({
      description: '`pending`: not paid yet; its goods are held until `expiresAt`.',
    }),
    fulfilmentStatus: z.enum(['unfulfilled', 'partially_fulfilled', 'fulfilled']),
    currency: z.string(),
    pricesIncludeTax: z.boolean(),
    email: z.string(),
    phone: z.string().nullable(),
    note: z.string(),
    shippingAddress: address,
    billingAddress: address,
    lines: z.array(orderLine),
    shipping: z
      .object({
        kind: z.enum(['delivery', 'collection']),
        name: z.string(),
        minDays: z.int(),
        maxDays: z.int(),
        gross: money,
      })
      .nullable()
      .meta({ description: 'Null when nothing travels.' }),
    discounts: z.array(z.object({ label: z.string(), code: z.string().nullable(), amount: money })),
    taxes: z.array(
      z.object({
        name: z.string(),
        ratePpm: z.int().meta({ description: 'Parts per million: 190000 is 19 %.' }),
        net: money,
        tax: money,
      }),
    ),
    totals,
    paid: money.meta({ description: 'What has been received, less what was given back.' }),
    fulfilments: z.array(fulfilment),
    refunds: z.array(refund),
    createdAt: moment,
    placedAt: moment.nullable(),
    expiresAt: moment.nullable().meta({ description: 'Only while the order is pending.' }),
  })
  .meta({ id: 'Order', example: exampleOrder })

export function presentOrder(view: OrderView): z.infer<typeof order> {
  const { id, number, status, fulfilmentStatus, currency, pricesIncludeTax } = view
  const { email, phone, note, shippingAddress, billingAddress, shipping } = view
  const inCurrency = (amount: number) => ({ amount, currency })
  return {
    id,
    number,
    status,
    fulfilmentStatus,
    currency,
    pricesIncludeTax,
    email,
    phone,
    note,
    shippingAddress,
    billingAddress,
    lines: view.lines.map((line) => presentLine(line, currency)),
    shipping: shipping && {
      kind: shipping.kind,
      name: shipping.name,
      minDays: shipping.minDays,
      maxDays: shipping.maxDays,
      gross: inCurrency(shipping.grossAmount),
    },
    discounts: view.adjustments.map(({ label, code, amount }) => ({
      label,
      code,
      amount: inCurrency(amount),
    })),
    taxes: view.taxes.map(({ name, ratePpm, netAmount, taxAmount }) => ({
      name,
      ratePpm,
      net: inCurrency(netAmount),
      tax: inCurrency(taxAmount),
    })),
    totals: presentTotals(view.totals, currency),
    paid: inCurrency(view.paidAmount),
    fulfilments: view.fulfilments.map(presentFulfilment),
    refunds: view.refunds.map((refund) => presentRefund(refund, currency)),
    createdAt: view.createdAt.toISOString(),
    placedAt: view.placedAt?.toISOString() ?? null,
    expiresAt: status === 'pending' ? view.expiresAt.toISOString() : null,
  }
}

function presentFulfilment(view: FulfilmentView): z.infer<typeof fulfilment> {
  const { id, carrier, trackingNumber, trackingUrl, lines, createdAt } = view
  return {
    id,
    carrier,
    trackingNumber,
    trackingUrl,
    lines: lines.map(({ orderLineId, quantity }) => ({ lineId: orderLineId, quantity })),
    createdAt: createdAt.toISOString(),
  }
}

function presentRefund(view: RefundView, currency: string): z.infer<typeof refund> {
  const { id, state, amount, shippingAmount, lines, message, createdAt, settledAt } = view
  const inCurrency = (amount: number) => ({ amount, currency })
  return {
    id,
    state,
    amount: inCurrency(amount),
    shipping: inCurrency(shippingAmount),
    lines: lines.map((line) => ({
      lineId: line.orderLineId,
      quantity: line.quantity,
      amount: inCurrency(line.amount),
    })),
    message,
    createdAt: createdAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  }
}

export function presentLine(line: OrderLineView, currency: string): z.infer<typeof orderLine> {
  const { id, slug, sku, title, options, personalisation, quantity } = line
  const inCurrency = (amount: number) => ({ amount, currency })
  return {
    id,
    slug,
    sku,
    title,
    options,
    picture: presentLinePicture(line.picture),
    personalisation,
    quantity,
    unitPrice: inCurrency(line.unitAmount),
    discount: inCurrency(line.discountAmount),
    net: inCurrency(line.netAmount),
    tax: inCurrency(line.taxAmount),
    gross: inCurrency(line.grossAmount),
    fulfilledQuantity: line.fulfilledQuantity,
    cancelledQuantity: line.cancelledQuantity,
    refundedQuantity: line.refundedQuantity,
  }
}

/** An order keeps one size of a picture, which is enough. */
function presentLinePicture(kept: OrderLineView['picture']): z.infer<typeof picture> | null {
  if (!kept) return null
  const { alt, width, height, webp, jpeg } = kept
  return { alt, width, height, sources: [{ width, webp, jpeg }] }
}
