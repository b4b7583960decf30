import { z } from 'zod'
import { form } from '@/app/_http/form'
import { once, onceKey } from '@/app/_http/once'
import { refuseField } from '@/app/_http/refuse-field'
import { requireVariantsOf } from '@/domain/catalog/require-variants-of'
import { bookStock, bookStockInput } from '@/domain/inventory/book-stock'
import { errorMessage } from '@/lib/error-messages'
import { isDomainError } from '@/lib/errors'
import { adminProductPath } from '@/lib/paths'

const { locationId, reason, note } = bookStockInput.shape

export const POST = form({
  name: 'stock',
  input: z.object({
    params: z.object({ id: z.string() }),
    onceKey,
    locationId,
    reason,
    note,
    /** By variant; what is left empty is not booked. */
    quantity: z.record(z.string(), z.string().trim().max(20)).default({}),
  }),
  back: (_fields, _refusal, params) => `${adminProductPath(String(params.id))}#stock`,
  write: once(async (tx, { params, quantity, onceKey: _, ...booking }, { actor }) => {
    const quantities = Object.entries(quantity).flatMap(([variantId, text]) =>
      text === '' ? [] : [{ variantId, quantity: readPieces(text, variantId) }],
    )
    if (quantities.length === 0) refuseField(['quantity'], 'Please write a number of pieces first.')
    const variantIds = quantities.map(({ variantId }) => variantId)
    await requireVariantsOf(tx, params.id, variantIds)
    try {
      await bookStock(tx, actor, { ...booking, quantities })
    } catch (error) {
      if (!isDomainError(error, 'stock_too_low')) throw error
      const field = ['quantity', String(error.details.variantId)]
      throw refuseField(field, errorMessage('stock_too_low', error.details))
    }
    return { to: `${adminProductPath(params.id, '', { done: 'stock' })}#stock` }
  }),
})

function readPieces(text: string, variantId: string): number {
  if (!/^\d{1,6}$/.test(text)) refuseField(['quantity', variantId], 'Please write a whole number.')
  return Number(text)
}
