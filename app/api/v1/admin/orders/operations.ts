import { z } from 'zod'
import { orderRow, staffOrder } from '@/app/api/v1/admin/orders/staff-order'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { givenMoment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import { orderKey, orderSorts } from '@/domain/orders/list-orders'
import { orderStates } from '@/domain/orders/order-filters'

export const orderParams = z.object({
  id: z.string().min(1).max(64).meta({ example: 'ord_01jd3m6k8q2v5w7x9y0z1a2b3g' }),
})

const listQuery = z.object({
  state: z.enum(orderStates).default('all').meta({
    description: 'The piles that colleagues work through; an order may lie on several.',
  }),
  search: z.string().max(200).default('').meta({
    description: 'A number, or parts of an e-mail address, a name, a place, or a tracking number.',
  }),
  from: givenMoment.optional().meta({ description: 'Made at or after.' }),
  to: givenMoment.optional().meta({ description: 'Made before.' }),
  sort: z.enum(orderSorts).default('newest'),
  cursor: cursorParameter(orderKey),
  limit: limitParameter(200, 50),
})

const counts = z.object({
  all: z.int(),
  to_ship: z.int(),
  unpaid: z.int(),
  to_capture: z.int(),
  partly_shipped: z.int(),
  done: z.int(),
  refunded: z.int(),
  cancelled: z.int(),
})

export const listStaffOrdersOperation = operation({
  id: 'listStaffOrders',
  tag: 'Back office',
  scope: 'orders.read',
  summary: 'Orders',
  description: 'A page of the orders that fit the filters, and how many lie on each pile.',
  input: z.object({ query: listQuery }),
  answer: {
    status: 200,
    description: 'A page of orders.',
    schema: z.object({
      orders: z.array(orderRow),
      counts,
      nextCursor,
    }),
  },
  errors: [],
})

export const getStaffOrderOperation = operation({
  id: 'getStaffOrder',
  tag: 'Back office',
  scope: 'orders.read',
  summary: 'An order, with all that happened to it',
  description: 'What its customer sees, where goods and money are, and how it came to that.',
  input: z.object({ params: orderParams }),
  answer: { status: 200, description: 'The order.', schema: z.object({ order: staffOrder }) },
  errors: ['not_found'],
})
