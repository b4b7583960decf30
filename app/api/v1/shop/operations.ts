import { z } from 'zod'
import { operation } from '@/app/api/v1/operation'

const shop = z
  .object({
    name: z.string().meta({ example: 'Foxglove & Finch' }),
    tagline: z.string().meta({ example: 'Paper goods from a small press' }),
    description: z.string().meta({ example: 'Notebooks, inks and prints.' }),
    currency: z.string().meta({ description: 'Of all prices, ISO 4217.', example: 'EUR' }),
    locale: z.string().meta({ description: 'BCP 47.', example: 'en-IE' }),
    timeZone: z.string().meta({ example: 'Europe/Berlin' }),
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2.', example: 'DE' }),
    pricesIncludeTax: z.boolean(),
    paymentMethods: z.array(z.string()).meta({ example: ['test', 'bank_transfer'] }),
    maxLineQuantity: z
      .int()
      .meta({ description: 'The most pieces of one thing in a cart.', example: 99 }),
  })
  .meta({ id: 'Shop' })

export type Shop = z.infer<typeof shop>

export const getShopOperation = operation({
  id: 'getShop',
  tag: 'Shop',
  summary: 'The shop',
  description: 'What a client must know before it shows a price.',
  input: z.object({}),
  answer: { status: 200, description: 'The shop.', schema: z.object({ shop }) },
  errors: [],
})
