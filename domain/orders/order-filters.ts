import { and, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { contains } from '@/db/dialect/contains'
import { fulfilments, orderLines, orders } from '@/db/schema/orders'

/** The piles that staff work through. An order may lie on several. */
export const orderStates = [
  'all',
  'to_ship',
  'unpaid',
  'to_capture',
  'partly_shipped',
  'done',
  'refunded',
  'cancelled',
] as const
export type OrderState = (typeof orderStates)[number]

/** Which orders lie on a pile; all of them when there is no condition. */
export function inState(state: OrderState): SQL | undefined {
  const { status, paymentStatus, fulfilmentStatus } = orders
  const placed = eq(status, 'placed')
  switch (state) {
    case 'all':
      return undefined
    case 'to_ship':
      return and(placed, isPayable(), ne(fulfilmentStatus, 'fulfilled'), hasOpenPieces())
    case 'unpaid':
      return and(placed, eq(paymentStatus, 'unpaid'))
    case 'to_capture':
      return and(placed, eq(paymentStatus, 'authorized'))
    case 'partly_shipped':
      return and(placed, eq(fulfilmentStatus, 'partially_fulfilled'))
    case 'done':
      return and(
        placed,
        eq(fulfilmentStatus, 'fulfilled'),
        inArray(paymentStatus, ['paid', 'partially_refunded', 'refunded']),
      )
    case 'refunded':
      return inArray(paymentStatus, ['partially_refunded', 'refunded'])
    case 'cancelled':
      return inArray(status, ['cancelled', 'expired'])
  }
}

/** Its money is there, set aside, or comes when the goods are fetched. */
function isPayable(): SQL | undefined {
  return or(ne(orders.paymentStatus, 'unpaid'), eq(orders.paymentMethod, 'on_collection'))
}

function hasOpenPieces(): SQL {
  const { orderId, quantity, fulfilledQuantity, cancelledQuantity } = orderLines
  return sql`exists (select 1 from ${orderLines} where ${orderId} = ${orders.id} and ${quantity} > ${fulfilledQuantity} + ${cancelledQuantity})`
}

/** Orders in which every word occurs somewhere: the number, an address, a name, a place, a tracking number. */
export function matches(search: string): SQL | undefined {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return and(...words.map(matchesWord))
}

function matchesWord(word: string): SQL | undefined {
  const number = word.replace(/^#/, '')
  const inAddress = (address: typeof orders.shippingAddress, name: string) =>
    contains(sql`${address} ->> ${sql.raw(`'${name}'`)}`, word)
  return or(
    eq(orders.number, number),
    contains(orders.email, word),
    ...['name', 'company', 'postalCode', 'city'].map((name) =>
      inAddress(orders.shippingAddress, name),
    ),
    sql`exists (select 1 from ${fulfilments} where ${fulfilments.orderId} = ${orders.id} and lower(${fulfilments.trackingNumber}) = ${word})`,
  )
}
