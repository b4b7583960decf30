import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { answerMyCart } from '@/app/api/v1/me/answer-my-cart'

export const GET = endpoint({
  input: z.object({}),
  read: (reader, _input, { cartToken }) => answerMyCart(reader, cartToken),
})
