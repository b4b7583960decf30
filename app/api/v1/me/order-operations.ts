import { z } from 'zod'
import { cart } from '@/app/api/v1/carts/cart'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { missingGoods, ownOrder } from '@/app/api/v1/me/account'
import { operation } from '@/app/api/v1/operation'
import { payment } from '@/app/api/v1/orders/answer-order'
import { order } from '@/app/api/v1/orders/order'

const params = z.object({ id: z.string().max(64) })
const own = { tag: 'Account', isOwn: true } as const

export const listOwnOrdersOperation = operation({
  ...own,
  id: 'listOwnOrders',
  summary: 'One’s orders',
  description:
    'The newest first, also those made as a guest with the address of the account before it was made.',
  input: z.object({
    query: z.object({ cursor: cursorParameter(z.string()), limit: limitParameter(100, 20) }),
  }),
  answer: {
    status: 200,
    description: 'A page of orders.',
    schema: z.object({ orders: z.array(ownOrder), nextCursor }),
  },
  errors: [],
})

export const getOwnOrderOperation = operation({
  ...own,
  id: 'getOwnOrder',
  summary: 'One of one’s orders',
  description: 'With its payment and what has been sent. `token` is its key under `/orders`.',
  input: z.object({ params }),
  answer: {
    status: 200,
    description: 'The order.',
    schema: z.object({ order, payment, token: z.string() }),
  },
  errors: ['not_found'],
})

export const reorderOperation = operation({
  ...own,
  id: 'reorder',
  summary: 'Put an order into the cart again',
  description:
    'Everything that can still be bought; what the cart holds already is not doubled. `missing` names what cannot be had as it was.',
  input: z.object({ params }),
  answer: {
    status: 201,
    description: 'The customer’s cart, and what is not in it.',
    schema: z.object({ cart, token: z.string(), missing: z.array(missingGoods) }),
  },
  errors: ['not_found', 'cart_full', 'amount_too_large'],
  idempotency: 'none',
})
