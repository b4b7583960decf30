import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { countPieces } from '@/domain/cart/queries'

/** What is personal on pages that are the same for everybody; the cookie says whose it is. */
export const GET = endpoint({
  input: z.object({}),
  async read(reader, _input, { cartToken, actor, signedIn }) {
    const quantity = await countPieces(reader, cartToken)
    const isIn = actor.kind !== 'guest' && signedIn !== undefined
    const account = isIn ? { kind: signedIn.account.kind, name: signedIn.account.name } : null
    return { body: { cart: { quantity }, account } }
  },
})
