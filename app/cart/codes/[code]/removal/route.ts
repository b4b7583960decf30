import { z } from 'zod'
import { form } from '@/app/_http/form'
import { removeCode } from '@/domain/cart/remove-code'
import { cartCodeAnchor } from '@/lib/paths'

export const POST = form({
  name: 'code',
  input: z.object({ params: z.object({ code: z.string() }) }),
  back: cartCodeAnchor(),
  async write(tx, { params }, { actor, cartToken }) {
    await removeCode(tx, actor, { cartToken, codeId: params.code })
    return { to: cartCodeAnchor() }
  },
})
