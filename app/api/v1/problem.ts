import { z } from 'zod'

export const problem = z
  .object({
    type: z.string().meta({
      description: 'Where this code is explained, relative to the shop.',
      example: '/api/v1/docs#out_of_stock',
    }),
    title: z.string().meta({ example: 'Out of stock' }),
    status: z.int().meta({ example: 409 }),
    detail: z.string().meta({
      description: 'A sentence for people.',
      example: 'Only 2 left of this.',
    }),
    code: z.string().meta({
      description: 'For programs; never renamed.',
      example: 'out_of_stock',
    }),
    errors: z
      .array(
        z.object({
          path: z.string().meta({ example: 'shippingAddress.city' }),
          message: z.string(),
        }),
      )
      .meta({ description: 'The fields that were not understood; empty for every other problem.' }),
    details: z.record(z.string(), z.unknown()).meta({
      description: 'What belongs to the code, such as how many are left.',
      example: { available: 2 },
    }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' })
