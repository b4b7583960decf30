import { form } from '@/app/_http/form'
import { orderStep, piecesByLine, stepInput } from '@/app/admin/orders/[id]/order-step'
import { fulfilOrder, fulfilOrderInput } from '@/domain/orders/fulfil-order'
import { adminOrderPath } from '@/lib/paths'

const { carrier, trackingNumber, trackingUrl } = fulfilOrderInput.shape

/** A parcel leaves, or goods are handed over; the customer is told. */
export const POST = form({
  name: 'ship',
  input: stepInput.extend({ quantity: piecesByLine, carrier, trackingNumber, trackingUrl }),
  back: (_fields, _refusal, { id }) => adminOrderPath(String(id), 'ship'),
  write: orderStep(async (tx, { params, quantity, ...parcel }, { actor }) => {
    const { carrier, trackingNumber, trackingUrl } = parcel
    const lines = Object.entries(quantity)
      .map(([orderLineId, pieces]) => ({ orderLineId, quantity: pieces }))
      .filter((line) => line.quantity > 0)
    const sent = { orderId: params.id, lines, carrier, trackingNumber, trackingUrl }
    await fulfilOrder(tx, actor, sent)
    return 'shipped'
  }),
})
