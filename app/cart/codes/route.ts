import { codeFieldOf } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { applyCode, applyCodeInput } from '@/domain/cart/apply-code'
import { cartCodeAnchor } from '@/lib/paths'

export const POST = form({
  name: 'code',
  input: applyCodeInput.pick({ code: true }),
  back: cartCodeAnchor(),
  fieldOf: codeFieldOf,
  async write(tx, { code }, { actor, cartToken }) {
    await applyCode(tx, actor, { cartToken, code })
    return { to: cartCodeAnchor() }
  },
})
