import { codeFieldOf } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { paymentChoice } from '@/app/checkout/payment/choice/choice'
import { applyCode } from '@/domain/cart/apply-code'
import { removeCode } from '@/domain/cart/remove-code'
import { choosePayment } from '@/domain/checkout/choose-payment'
import { getCheckout } from '@/domain/checkout/get-checkout'
import { checkoutStepPath } from '@/lib/paths'

const again = { to: checkoutStepPath('payment'), keepsAllBut: ['code'] }

/** One form, three kinds of button: take a code away, apply one, go on. Whatever else was filled in stays. */
export const POST = form({
  name: 'payment',
  input: paymentChoice,
  back: again.to,
  fieldOf: {
    ...codeFieldOf,
    payment_method_missing: 'paymentMethod',
    payment_method_unavailable: 'paymentMethod',
  },
  async write(tx, input, { actor, cartToken }) {
    if (input.kind === 'remove-code') {
      await removeCode(tx, actor, { cartToken, codeId: input.removeCode })
      return again
    }
    if (input.code) await applyCode(tx, actor, { cartToken, code: input.code })
    if (input.kind === 'apply-code') return again
    const billingAddress = input.kind === 'other-address' ? input.billingAddress : null
    const { paymentMethod } = input
    await choosePayment(tx, actor, { cartToken, paymentMethod, billingAddress })
    const { nextStep } = await getCheckout(tx, cartToken)
    return { to: checkoutStepPath(nextStep) }
  },
})
