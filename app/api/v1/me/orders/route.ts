import { endpoint } from '@/app/_http/endpoint'
import { cursorOf } from '@/app/api/v1/cursor'
import { presentOwnOrder } from '@/app/api/v1/me/account'
import { listOwnOrdersOperation } from '@/app/api/v1/me/order-operations'
import { customerOf } from '@/domain/accounts/whose-account'
import { listOwnOrders } from '@/domain/orders/own-orders'

export const GET = endpoint({
  input: listOwnOrdersOperation.input,
  async read(reader, { query: { cursor: after, limit } }, { actor }) {
    const { userId } = customerOf(actor)
    const { orders, next } = await listOwnOrders(reader, userId, { after, limit })
    const nextCursor = cursorOf(next ?? undefined)
    return { body: { orders: orders.map(presentOwnOrder), nextCursor } }
  },
})
