import { z } from 'zod'

export const money = z
  .object({
    amount: z.int().meta({
      description: 'In the minor unit of the currency (ISO 4217): cents for EUR, yen for JPY.',
      example: 1850,
    }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ example: 'EUR' }),
  })
  .meta({ id: 'Money', description: 'An exact amount of money.' })
