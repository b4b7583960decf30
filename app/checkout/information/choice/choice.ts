import { z } from 'zod'
import { saveContactInput } from '@/domain/checkout/save-contact'

const { email, phone, shippingAddress } = saveContactInput.shape

/** The value of `addressId` by which a customer asks for another address than those in the book. */
export const NEW_ADDRESS = 'new'

/** The fields of an address are only read where one is typed. */
const choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), email, phone, addressId: z.string().max(64) }),
  z.object({
    kind: z.literal('typed'),
    email,
    phone,
    shippingAddress,
    saveAddress: z.literal('yes').optional(),
  }),
])

/** Named by what was sent, so that a mistake is told about the fields that were meant. */
export const informationChoice = z
  .record(z.string(), z.unknown())
  .transform((fields) => {
    const isTyped = fields.addressId === undefined || fields.addressId === NEW_ADDRESS
    return { ...fields, kind: isTyped ? 'typed' : 'saved' }
  })
  .pipe(choice)
