import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { fulfilmentLines, fulfilments, orderLines } from '@/db/schema/orders'

/** What has left at once, as its customer may see it. */
export type ShipmentView = {
  id: string
  carrier: string
  trackingNumber: string
  trackingUrl: string
  createdAt: Date
  lines: { title: string; quantity: number }[]
}

/** The parcels of an order, or what was handed over, in the order in which they left. */
export async function listShipments(reader: Reader, orderId: string): Promise<ShipmentView[]> {
  const sent = await reader
    .select()
    .from(fulfilments)
    .where(eq(fulfilments.orderId, orderId))
    .orderBy(asc(fulfilments.createdAt), asc(fulfilments.id))
  if (sent.length === 0) return []
  const goods = await reader
    .select({
      fulfilmentId: fulfilmentLines.fulfilmentId,
      title: orderLines.title,
      quantity: fulfilmentLines.quantity,
    })
    .from(fulfilmentLines)
    .innerJoin(orderLines, eq(orderLines.id, fulfilmentLines.orderLineId))
    .where(eq(orderLines.orderId, orderId))
    .orderBy(asc(orderLines.position))
  const byParcel = Map.groupBy(goods, ({ fulfilmentId }) => fulfilmentId)
  return sent.map(({ id, carrier, trackingNumber, trackingUrl, createdAt }) => {
    const lines = (byParcel.get(id) ?? []).map(({ title, quantity }) => ({ title, quantity }))
    return { id, carrier, trackingNumber, trackingUrl, createdAt, lines }
  })
}
