import { z } from 'zod'
import { addressBody } from '@/app/api/v1/address'
import { cart, shippingMethod } from '@/app/api/v1/carts/cart'
import { exampleAddress, exampleNewCart, exampleToken } from '@/app/api/v1/examples'
import { operation } from '@/app/api/v1/operation'
import { addLineInput } from '@/domain/cart/add-line'
import { applyCodeInput } from '@/domain/cart/apply-code'
import { versionInput } from '@/domain/cart/begin-change'
import { changeLineInput } from '@/domain/cart/change-line'
import { newLineInput } from '@/domain/cart/put-lines'
import { changeDetailsInput } from '@/domain/checkout/change-details'
import { startCheckoutInput } from '@/domain/checkout/start-checkout'
import type { ErrorCode } from '@/lib/errors'

const token = z.string().meta({ description: 'The key to the cart, as `POST /carts` gave it.' })
const versionParameter = z.coerce
  .number()
  .pipe(versionInput.unwrap())
  .optional()
  .meta({ description: 'The version you have seen.', override: { type: 'integer', minimum: 1 } })

const addresses = {
  shippingAddress: addressBody.optional(),
  billingAddress: addressBody.nullable().optional(),
}
const details: ErrorCode[] = [
  'country_not_served',
  'shipping_method_unavailable',
  'payment_method_unavailable',
  'amount_too_large',
]
const goods: ErrorCode[] = [
  'variant_unavailable',
  'out_of_stock',
  'quantity_too_large',
  'cart_full',
  'amount_too_large',
]
const codes: ErrorCode[] = [
  'code_unknown',
  'code_not_started',
  'code_expired',
  'code_minimum_not_met',
  'code_not_applicable',
  'code_not_combinable',
  'code_used_up',
  'code_already_used',
  'too_many_codes',
]
const change: ErrorCode[] = ['cart_not_found', 'cart_closed', 'cart_changed']

const answer = { status: 200, description: 'The cart.', schema: z.object({ cart }) } as const

export const createCartOperation = operation({
  id: 'createCart',
  tag: 'Carts',
  summary: 'Begin a cart',
  description:
    'An empty cart, or one that holds everything the customer has decided already: all of it is taken, or nothing. The `token` is told only here.',
  input: z.object({
    body: startCheckoutInput
      .extend({ ...addresses, lines: z.array(newLineInput.strict()).max(500).default([]) })
      .strict()
      .prefault({}),
  }),
  example: exampleNewCart,
  answer: {
    status: 201,
    description: 'The cart, and the only key to it.',
    schema: z.object({ token: z.string().meta({ example: exampleToken }), cart }),
  },
  errors: [...goods, ...codes, ...details],
  idempotency: 'none',
})

export const getCartOperation = operation({
  id: 'getCart',
  tag: 'Carts',
  summary: 'A cart',
  description: 'With today’s prices, what is left of everything, and every amount of the checkout.',
  input: z.object({ params: z.object({ token }) }),
  answer,
  errors: ['cart_not_found', 'amount_too_large'],
})

export const changeCartOperation = operation({
  id: 'changeCart',
  tag: 'Carts',
  summary: 'Tell a cart who buys, where it goes and how it is paid',
  description: 'Changes what is named and leaves the rest as it is.',
  input: z.object({
    params: z.object({ token }),
    body: changeDetailsInput.extend(addresses).strict(),
  }),
  example: { version: 3, email: 'ada@example.com', shippingAddress: exampleAddress },
  answer,
  errors: [...change, ...details],
})

export const addCartLineOperation = operation({
  id: 'addCartLine',
  tag: 'Carts',
  summary: 'Put something into a cart',
  description: 'A line with the same goods grows.',
  input: z.object({ params: z.object({ token }), body: addLineInput.strict() }),
  example: { variantId: 'var_01jd3m6k8q2v5w7x9y0z1a2b3c', quantity: 1 },
  answer: { ...answer, status: 201 },
  errors: [...change, ...goods],
})

export const changeCartLineOperation = operation({
  id: 'changeCartLine',
  tag: 'Carts',
  summary: 'Change how many',
  description: 'Sets the pieces of a line.',
  input: z.object({
    params: z.object({ token, lineId: z.string() }),
    body: changeLineInput.strict(),
  }),
  example: { quantity: 3 },
  answer,
  errors: [...change, ...goods, 'not_found'],
})

export const removeCartLineOperation = operation({
  id: 'removeCartLine',
  tag: 'Carts',
  summary: 'Take something out of a cart',
  description: 'A line that is no longer there is as good as removed.',
  input: z.object({
    params: z.object({ token, lineId: z.string() }),
    query: z.object({ version: versionParameter }),
  }),
  answer,
  errors: [...change, 'amount_too_large'],
})

export const applyCodeOperation = operation({
  id: 'applyCode',
  tag: 'Carts',
  summary: 'Enter a coupon code',
  description: 'Without regard to case and spaces. It is used up only when the order is placed.',
  input: z.object({ params: z.object({ token }), body: applyCodeInput.strict() }),
  example: { code: 'WELCOME10' },
  answer: { ...answer, status: 201 },
  errors: [...change, ...codes, 'amount_too_large'],
})

export const removeCodeOperation = operation({
  id: 'removeCode',
  tag: 'Carts',
  summary: 'Take a coupon code out again',
  description: 'One that is not there is as good as removed.',
  input: z.object({
    params: z.object({ token, code: z.string().max(64) }),
    query: z.object({ version: versionParameter }),
  }),
  answer,
  errors: [...change, 'amount_too_large'],
})

export const listShippingMethodsOperation = operation({
  id: 'listShippingMethods',
  tag: 'Carts',
  summary: 'How a cart can be delivered',
  description:
    'What is on offer for these goods and their address; without an address for `country`, and without that for the country of the shop. Empty when nothing travels.',
  input: z.object({
    params: z.object({ token }),
    query: z.object({
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'Please write two capital letters.')
        .optional()
        .meta({ description: 'ISO 3166-1 alpha-2.' }),
    }),
  }),
  answer: {
    status: 200,
    description: 'In the order of the shop.',
    schema: z.object({ shippingMethods: z.array(shippingMethod) }),
  },
  errors: ['cart_not_found', 'amount_too_large'],
})
