import { z } from 'zod'
import { optionalNumber, wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { changeLine, changeLineInput } from '@/domain/cart/change-line'
import { cartLineAnchor, cartPath } from '@/lib/paths'

export const POST = form({
  name: 'line',
  input: z.object({
    params: z.object({ line: z.string() }),
    quantity: wholeNumber.pipe(changeLineInput.shape.quantity),
    version: optionalNumber,
  }),
  back: cartPath(),
  async write(tx, { params, quantity, version }, { actor, cartToken }) {
    const lineId = params.line
    await changeLine(tx, actor, { cartToken, version, lineId, quantity })
    return { to: cartLineAnchor(lineId) }
  },
})
