import { z } from 'zod'
import { exampleAddress } from '@/app/api/v1/examples'
import { addressInput } from '@/domain/accounts/address'

const country = z.string().meta({ description: 'ISO 3166-1 alpha-2.', example: 'DE' })

/** As the shop gives it back; absent parts were left empty. */
export const address = z
  .object({
    name: z.string(),
    company: z.string().optional(),
    line1: z.string(),
    line2: z.string().optional(),
    postalCode: z.string(),
    city: z.string(),
    region: z.string().optional().meta({ description: 'State or province.' }),
    country,
  })
  .meta({ id: 'Address', example: exampleAddress })

export const addressBody = addressInput.strict().meta({
  id: 'AddressInput',
  description:
    'As people write it. `country` is ISO 3166-1 alpha-2; `postalCode` must fit it and may be empty only where it has none; `region` is needed in AU, BR, CA, MX and US.',
})
