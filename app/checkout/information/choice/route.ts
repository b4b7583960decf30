import { form } from '@/app/_http/form'
import { informationChoice } from '@/app/checkout/information/choice/choice'
import { keepAddress } from '@/domain/accounts/keep-address'
import { getAddress } from '@/domain/accounts/list-addresses'
import { customerOf } from '@/domain/accounts/whose-account'
import { getCheckout } from '@/domain/checkout/get-checkout'
import { saveContact } from '@/domain/checkout/save-contact'
import { checkoutStepPath } from '@/lib/paths'

export const POST = form({
  name: 'information',
  input: informationChoice,
  back: checkoutStepPath('information'),
  fieldOf: { country_not_served: 'shippingAddress.country', not_found: 'addressId' },
  async write(tx, contact, { actor, cartToken }) {
    const { email, phone } = contact
    const shippingAddress =
      contact.kind === 'typed'
        ? contact.shippingAddress
        : (await getAddress(tx, customerOf(actor).userId, contact.addressId)).address
    await saveContact(tx, actor, { cartToken, email, phone, shippingAddress })
    const isKept = contact.kind === 'typed' && contact.saveAddress === 'yes'
    if (isKept && actor.kind === 'customer') await keepAddress(tx, actor, shippingAddress)
    const { nextStep } = await getCheckout(tx, cartToken)
    return { to: checkoutStepPath(nextStep) }
  },
})
