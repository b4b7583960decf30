import { form } from '@/app/_http/form'
import { chooseShipping, chooseShippingInput } from '@/domain/checkout/choose-shipping'
import { getCheckout } from '@/domain/checkout/get-checkout'
import { checkoutStepPath } from '@/lib/paths'

export const POST = form({
  name: 'shipping',
  input: chooseShippingInput.pick({ shippingMethodId: true }),
  back: checkoutStepPath('shipping'),
  fieldOf: { shipping_method_unavailable: 'shippingMethodId' },
  async write(tx, { shippingMethodId }, { actor, cartToken }) {
    await chooseShipping(tx, actor, { cartToken, shippingMethodId })
    const { nextStep } = await getCheckout(tx, cartToken)
    return { to: checkoutStepPath(nextStep) }
  },
})
