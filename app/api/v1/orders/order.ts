import { z } from 'zod'
import { address } from '@/app/api/v1/address'
import { chosenOptions, presentTotals, totals } from '@/app/api/v1/carts/cart'
import { exampleOrder } from '@/app/api/v1/examples'
import { money } from '@/app/api/v1/money'
import { picture } from '@/app/api/v1/picture'
import type { OrderLineView, OrderView } from '@/domain/orders/views'

const timestamp = z.iso.datetime().meta({ example: '2026-11-23T09:30:00.000Z' })

const orderLine = z
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
  })
  .meta({ id: 'OrderLine' })

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
    createdAt: timestamp,
    placedAt: timestamp.nullable(),
    expiresAt: timestamp.nullable().meta({ description: 'Only while the order is pending.' }),
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
    createdAt: view.createdAt.toISOString(),
    placedAt: view.placedAt?.toISOString() ?? null,
    expiresAt: status === 'pending' ? view.expiresAt.toISOString() : null,
  }
}

function presentLine(line: OrderLineView, currency: string): z.infer<typeof orderLine> {
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
  }
}

/** An order keeps one size of a picture, which is enough. */
function presentLinePicture(kept: OrderLineView['picture']): z.infer<typeof picture> | null {
  if (!kept) return null
  const { alt, width, height, webp, jpeg } = kept
  return { alt, width, height, sources: [{ width, webp, jpeg }] }
}
