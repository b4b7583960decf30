import { z } from 'zod'
import { checkOut } from '@/app/_http/check-out'
import { optionalNumber, wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import type { ErrorCode } from '@/lib/errors'
import { cartPath, checkoutPath, checkoutStepPath } from '@/lib/paths'

/** These are about goods, and the cart says which. */
const EXPLAINED_IN_CART: ReadonlySet<ErrorCode> = new Set([
  'out_of_stock',
  'variant_unavailable',
  'cart_empty',
  'cart_not_found',
  'cart_closed',
])
/** These are about the amounts, and the review shows them anew. */
const EXPLAINED_IN_REVIEW: ReadonlySet<ErrorCode> = new Set([
  'quote_changed',
  'cart_changed',
  'code_used_up',
  'code_already_used',
  'payment_paused',
  'too_busy',
  'storage_full',
])

/** The shown total and the cart's version come along: the order is what was seen, or it is not made. */
export const POST = form({
  name: 'place',
  input: z.object({ cartVersion: optionalNumber, shownTotal: wholeNumber }),
  back(_fields, { code }) {
    if (EXPLAINED_IN_CART.has(code)) return cartPath()
    return EXPLAINED_IN_REVIEW.has(code) ? checkoutStepPath('review') : checkoutPath()
  },
  async act(shown, visit) {
    const { to } = await checkOut(visit, shown)
    return { to }
  },
})
