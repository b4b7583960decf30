import { z } from 'zod'
import { wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { addLine, addLineInput } from '@/domain/cart/add-line'
import { findVariantByChoice } from '@/domain/catalog/find-variant'
import { DomainError } from '@/lib/errors'
import { cartPath } from '@/lib/paths'

const { variantId, quantity, personalisation } = addLineInput.shape

/** A product page without script names the product and one value per option; whoever knows the variant names it. */
export const POST = form({
  name: 'add-line',
  input: z.object({
    variantId: variantId.optional(),
    productId: z.string().max(64).optional(),
    option: z.record(z.string().max(200), z.string().max(200)).default({}),
    quantity: wholeNumber.pipe(quantity.unwrap()).default(1),
    personalisation,
  }),
  back: cartPath(),
  async write(tx, input, { actor, cartToken }) {
    const variantId =
      input.variantId ?? (await findVariantByChoice(tx, input.productId ?? '', input.option))
    if (!variantId) throw new DomainError('variant_unavailable')
    const { quantity, personalisation } = input
    const line = { cartToken, variantId, quantity, personalisation }
    const added = await addLine(tx, actor, line)
    // An account is key enough to its cart.
    return { to: cartPath(), cartToken: actor.kind === 'customer' ? undefined : added.cartToken }
  },
})
