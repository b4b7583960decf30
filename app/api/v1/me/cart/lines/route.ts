import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { answerMyCart } from '@/app/api/v1/me/answer-my-cart'
import { addLine, addLineInput } from '@/domain/cart/add-line'

/** The answer may carry the cookie of a new cart, which a replayed answer could not. */
export const POST = endpoint({
  input: z.object({ body: addLineInput }),
  idempotency: 'none',
  async write(tx, { body }, { actor, cartToken }) {
    const added = await addLine(tx, actor, { ...body, cartToken })
    const token = added.cartToken ?? cartToken
    const kept = actor.kind === 'customer' ? undefined : added.cartToken
    return { ...(await answerMyCart(tx, token)), status: 201, cartToken: kept }
  },
})
