import { z } from 'zod'
import { address } from '@/app/api/v1/address'
import { exampleCart, exampleShippingMethod, exampleTotals } from '@/app/api/v1/examples'
import { money } from '@/app/api/v1/money'
import { picture, presentPicture } from '@/app/api/v1/picture'
import type { CartLineView } from '@/domain/cart/views'
import { type CheckoutView, checkoutSteps, type ShippingOptionView } from '@/domain/checkout/views'
import { errorMessage } from '@/lib/error-messages'

export const chosenOptions = z.array(z.object({ name: z.string(), value: z.string() }))

const cartLine = z
  .object({
    id: z.string(),
    variantId: z.string(),
    productId: z.string(),
    slug: z.string(),
    sku: z.string(),
    title: z.string(),
    options: chosenOptions,
    picture: picture.nullable(),
    personalisation: z.string(),
    quantity: z.int(),
    maxQuantity: z.int().meta({ description: 'The most that can be asked for.' }),
    unitPrice: money.nullable().meta({ description: 'Null when it is no longer for sale.' }),
    compareAtPrice: money.nullable(),
    amount: money.nullable(),
    priceChange: z
      .object({ from: money, to: money })
      .nullable()
      .meta({ description: 'Set when the price has changed since it was last told.' }),
    problem: z
      .object({
        kind: z.enum(['unavailable', 'sold_out', 'too_many']),
        available: z.int().nullable(),
      })
      .nullable()
      .meta({ description: 'Why the line cannot be ordered as it is.' }),
    requiresShipping: z.boolean(),
  })
  .meta({ id: 'CartLine' })

export const shippingMethod = z
  .object({
    id: z.string(),
    kind: z.enum(['delivery', 'collection']),
    name: z.string(),
    description: z.string(),
    minDays: z.int(),
    maxDays: z.int(),
    price: money.meta({ description: 'Before discounts.' }),
  })
  .meta({ id: 'ShippingMethod', example: exampleShippingMethod })

export const totals = z
  .object({
    items: money,
    discount: money,
    shipping: money,
    fee: money,
    addedTax: money.meta({ description: 'Tax on top; zero where prices include it.' }),
    tax: money.meta({ description: 'All tax, be it included or added.' }),
    total: money.meta({ description: 'items − discount + shipping + fee + addedTax' }),
  })
  .meta({ id: 'Totals', example: exampleTotals })

export const cart = z
  .object({
    status: z.enum(['open', 'completing', 'completed', 'merged', 'expired']),
    version: z.int().meta({
      description: 'Send it with a change, and the change only happens to the cart you have seen.',
    }),
    currency: z.string(),
    pricesIncludeTax: z.boolean(),
    lines: z.array(cartLine),
    quantity: z.int().meta({ description: 'Pieces in all lines.' }),
    codes: z.array(
      z.object({
        code: z.string(),
        rejection: z.string().nullable().meta({
          description: 'The code of the reason, when it takes nothing off now.',
        }),
      }),
    ),
    note: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    shippingAddress: address.nullable(),
    billingAddress: address.nullable().meta({ description: 'Null: as `shippingAddress`.' }),
    country: z.string().meta({ description: 'The country the amounts are for.' }),
    shippingMethod: shippingMethod.nullable(),
    paymentMethod: z.string().nullable(),
    paymentMethods: z.array(z.string()).meta({ description: 'What can be chosen.' }),
    discounts: z.array(
      z.object({
        label: z.string(),
        code: z.string().nullable(),
        amount: money,
        isShipping: z.boolean(),
      }),
    ),
    taxes: z.array(
      z.object({
        name: z.string(),
        ratePpm: z.int().meta({ description: 'Parts per million: 190000 is 19 %.' }),
        amount: money,
      }),
    ),
    totals,
    requiresShipping: z.boolean(),
    nextStep: z.enum(checkoutSteps).meta({
      description: 'The first step that still wants something; `review` when nothing does.',
    }),
    problems: z
      .array(
        z.object({
          code: z.string(),
          detail: z.string(),
          details: z.record(z.string(), z.unknown()),
        }),
      )
      .meta({ description: 'Whatever would stop the order.' }),
  })
  .meta({ id: 'Cart', example: exampleCart })

export function presentCart(checkout: CheckoutView): z.infer<typeof cart> {
  const { quote } = checkout
  const { status, version, currency, quantity, note, requiresShipping } = checkout.cart
  const { email, phone, shippingAddress, billingAddress, country } = checkout
  const { paymentMethod, paymentMethods, nextStep } = checkout
  const inCurrency = (amount: number) => ({ amount, currency })
  const rejections = new Map(quote.rejectedCodes.map(({ code, reason }) => [code, reason]))
  return {
    status,
    version,
    currency,
    pricesIncludeTax: quote.pricesIncludeTax,
    lines: checkout.cart.lines.map((line) => presentLine(line, currency)),
    quantity,
    codes: checkout.cart.codes.map(({ code }) => ({
      code,
      rejection: rejections.get(code) ?? null,
    })),
    note,
    email,
    phone,
    shippingAddress,
    billingAddress,
    country,
    shippingMethod:
      checkout.shippingMethod && presentShippingMethod(checkout.shippingMethod, currency),
    paymentMethod,
    paymentMethods,
    discounts: quote.discounts.map((one) => ({ ...one, amount: inCurrency(one.amount) })),
    taxes: quote.taxes.map((tax) => ({ ...tax, amount: inCurrency(tax.amount) })),
    totals: presentTotals(quote.totals, currency),
    requiresShipping,
    nextStep,
    problems: checkout.problems.map(({ code, details }) => ({
      code,
      detail: errorMessage(code, details),
      details,
    })),
  }
}

export function presentShippingMethod(
  { amount, payable, ...method }: ShippingOptionView,
  currency: string,
): z.infer<typeof shippingMethod> {
  return { ...method, price: { amount, currency } }
}

export function presentTotals(
  amounts: Record<keyof z.infer<typeof totals>, number>,
  currency: string,
): z.infer<typeof totals> {
  const inCurrency = (amount: number) => ({ amount, currency })
  return {
    items: inCurrency(amounts.items),
    discount: inCurrency(amounts.discount),
    shipping: inCurrency(amounts.shipping),
    fee: inCurrency(amounts.fee),
    addedTax: inCurrency(amounts.addedTax),
    tax: inCurrency(amounts.tax),
    total: inCurrency(amounts.total),
  }
}

function presentLine(line: CartLineView, currency: string): z.infer<typeof cartLine> {
  const { id, variantId, productId, slug, sku, title, options } = line
  const { personalisation, quantity, maxQuantity, requiresShipping, priceChange } = line
  const inCurrency = (amount: number) => ({ amount, currency })
  const priceOf = (amount: number | null) => (amount === null ? null : inCurrency(amount))
  return {
    id,
    variantId,
    productId,
    slug,
    sku,
    title,
    options,
    picture: presentPicture(line.picture),
    personalisation,
    quantity,
    maxQuantity,
    unitPrice: priceOf(line.unitAmount),
    compareAtPrice: priceOf(line.compareAt),
    amount: priceOf(line.amount),
    priceChange: priceChange && {
      from: inCurrency(priceChange.from),
      to: inCurrency(priceChange.to),
    },
    problem: line.problem && {
      kind: line.problem.kind,
      available: line.problem.kind === 'too_many' ? line.problem.available : null,
    },
    requiresShipping,
  }
}
