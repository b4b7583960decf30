import { endpoint } from '@/app/_http/endpoint'
import { listStaffOrdersOperation } from '@/app/api/v1/admin/orders/operations'
import { presentRow } from '@/app/api/v1/admin/orders/staff-order'
import { cursorOf } from '@/app/api/v1/cursor'
import { countOrdersByState, listOrders } from '@/domain/orders/list-orders'

export const GET = endpoint({
  input: listStaffOrdersOperation.input,
  async read(reader, { query }) {
    const { orders, next } = await listOrders(reader, query)
    const counts = await countOrdersByState(reader)
    return { body: { orders: orders.map(presentRow), counts, nextCursor: cursorOf(next) } }
  },
})
