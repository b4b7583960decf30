import { z } from 'zod'
import { form } from '@/app/_http/form'
import { orderStep, piecesByLine, readAmount, stepInput } from '@/app/admin/orders/[id]/order-step'
import { getOrder } from '@/domain/orders/queries'
import { refundOrder, refundOrderInput } from '@/domain/orders/refund-order'
import { DomainError } from '@/lib/errors'
import { adminOrderPath } from '@/lib/paths'

const { reason, message } = refundOrderInput.shape

const input = stepInput.extend({
  quantity: piecesByLine,
  restock: z.record(z.string(), z.literal('yes')).default({}),
  shipping: z.string().max(32).default(''),
  reason,
  message,
  /** What the page said goes back; empty while something was not right. */
  shownAmount: z.string().max(32).default(''),
  step: z.literal('preview').optional(),
})

/** Money goes back; only ever the amount that was shown. */
const refund = orderStep<z.infer<typeof input>>(async (tx, typed, { actor }) => {
  const { params, quantity, restock, reason, message } = typed
  const { currency } = await getOrder(tx, params.id)
  const shippingAmount =
    typed.shipping === '' ? 0 : readAmount(typed.shipping, currency, 'shipping')
  const lines = Object.entries(quantity)
    .filter(([, pieces]) => pieces > 0)
    .map(([orderLineId, pieces]) => ({
      orderLineId,
      quantity: pieces,
      isRestocked: restock[orderLineId] === 'yes',
    }))
  const wish = { orderId: params.id, lines, shippingAmount, reason, message }
  const { amount } = await refundOrder(tx, actor, wish)
  if (String(amount) !== typed.shownAmount) throw new DomainError('refund_amount_changed')
  return 'refunded'
})

export const POST = form({
  name: 'refund',
  input,
  back: (_fields, _refusal, { id }) => adminOrderPath(String(id), 'refund'),
  fieldOf: { refund_empty: 'lines' },
  async write(tx, typed, visit) {
    if (typed.step !== 'preview') return await refund(tx, typed, visit)
    // Without script the page works the amount out, and nothing has happened yet.
    const to = adminOrderPath(typed.params.id, 'refund')
    return { to, keepsAllBut: ['step', 'onceKey', 'mark', 'shownAmount'] }
  },
})
