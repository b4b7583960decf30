import { z } from 'zod'
import { saveAddressInput } from '@/domain/accounts/save-address'

/** The fields of an address as a form sends them. */
export const addressFormInput = saveAddressInput
  .pick({ address: true })
  .extend({ isDefault: z.literal('yes').optional() })
