import type { z } from 'zod'
import { form } from '@/app/_http/form'
import { informationChoice } from '@/app/checkout/information/choice/choice'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { keepAddress } from '@/domain/accounts/keep-address'
import { getAddress } from '@/domain/accounts/list-addresses'
import { customerOf } from '@/domain/accounts/whose-account'
import { getCheckout } from '@/domain/checkout/get-checkout'
import { saveContact } from '@/domain/checkout/save-contact'
import type { Address } from '@/lib/address'
import { checkoutStepPath } from '@/lib/paths'

export const POST = form({
  name: 'information',
  input: informationChoice,
  back: checkoutStepPath('information'),
  fieldOf: { country_not_served: 'shippingAddress.country', not_found: 'addressId' },
  async write(tx, contact, { actor, cartToken }) {
    const { email, phone } = contact
    const shippingAddress = await addressFor(tx, actor, contact)
    await saveContact(tx, actor, { cartToken, email, phone, shippingAddress })
    const { nextStep } = await getCheckout(tx, cartToken)
    return { to: checkoutStepPath(nextStep) }
  },
})

async function addressFor(
  tx: Tx,
  actor: Actor,
  contact: z.infer<typeof informationChoice>,
): Promise<Address> {
  if (contact.kind === 'saved') {
    return (await getAddress(tx, customerOf(actor).userId, contact.addressId)).address
  }
  const { shippingAddress, saveAddress } = contact
  if (saveAddress && actor.kind === 'customer') await keepAddress(tx, actor, shippingAddress)
  return shippingAddress
}
