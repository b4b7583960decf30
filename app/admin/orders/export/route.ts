import { z } from 'zod'
import { download } from '@/app/_http/download'
import { currentShop } from '@/app/_shop/current-shop'
import { type OrderQuery, readOrderQuery, wishOf } from '@/app/admin/orders/order-query'
import { ORDER_COLUMNS, orderCells } from '@/app/admin/orders/orders-csv'
import { db } from '@/db/read'
import { eachOrderPage, recordOrderExport } from '@/domain/orders/export-orders'

/** The orders of the list, with its filters, as a file for bookkeeping. */
export const GET = download({
  input: z.record(z.string(), z.unknown()).transform(readOrderQuery),
  fileName: 'orders',
  columns: ORDER_COLUMNS,
  record: (tx, { after, ...filter }, { actor }) => recordOrderExport(tx, actor, filter),
  rows,
})

async function* rows(query: OrderQuery) {
  const { timeZone } = await currentShop()
  const { cursor, ...filter } = wishOf(query, timeZone)
  for await (const page of eachOrderPage(db, filter)) {
    yield page.map((exported) => orderCells(exported, timeZone))
  }
}
