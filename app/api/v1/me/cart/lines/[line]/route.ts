import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { answerMyCart } from '@/app/api/v1/me/answer-my-cart'
import { changeLine, changeLineInput } from '@/domain/cart/change-line'
import { removeLine } from '@/domain/cart/remove-line'

const params = z.object({ line: z.string().max(64) })
const query = z.object({ version: z.coerce.number().int().positive().optional() })

export const PATCH = endpoint({
  input: z.object({ params, body: changeLineInput }),
  async write(tx, { params, body }, { actor, cartToken }) {
    await changeLine(tx, actor, { ...body, cartToken, lineId: params.line })
    return await answerMyCart(tx, cartToken)
  },
})

/** The version comes with the address, because a DELETE has no body to speak of (RFC 9110 §9.3.5). */
export const DELETE = endpoint({
  input: z.object({ params, query }),
  async write(tx, { params, query }, { actor, cartToken }) {
    await removeLine(tx, actor, { cartToken, version: query.version, lineId: params.line })
    return await answerMyCart(tx, cartToken)
  },
})
