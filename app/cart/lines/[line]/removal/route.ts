import { z } from 'zod'
import { optionalNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { removeLine } from '@/domain/cart/remove-line'
import { cartPath } from '@/lib/paths'

export const POST = form({
  name: 'line',
  input: z.object({ params: z.object({ line: z.string() }), version: optionalNumber }),
  back: cartPath(),
  async write(tx, { params, version }, { actor, cartToken }) {
    await removeLine(tx, actor, { cartToken, version, lineId: params.line })
    return { to: cartPath() }
  },
})
