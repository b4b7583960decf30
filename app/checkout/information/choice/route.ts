import { form } from '@/app/_http/form'
import { getCheckout } from '@/domain/checkout/get-checkout'
import { saveContact, saveContactInput } from '@/domain/checkout/save-contact'
import { checkoutStepPath } from '@/lib/paths'

export const POST = form({
  name: 'information',
  input: saveContactInput.omit({ version: true }),
  back: checkoutStepPath('information'),
  fieldOf: { country_not_served: 'shippingAddress.country' },
  async write(tx, contact, { actor, cartToken }) {
    await saveContact(tx, actor, { cartToken, ...contact })
    const { nextStep } = await getCheckout(tx, cartToken)
    return { to: checkoutStepPath(nextStep) }
  },
})
