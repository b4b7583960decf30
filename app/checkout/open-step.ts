import { redirect } from 'next/navigation'
import { currentCartToken } from '@/app/_http/session'
import { db } from '@/db/read'
import { findCheckout } from '@/domain/checkout/get-checkout'
import type { CheckoutStep, CheckoutView } from '@/domain/checkout/views'
import { cartPath, checkoutStepPath } from '@/lib/paths'

/**
 * The checkout for the page of a step. Whoever comes too early is led to the step that is missing, and a cart that
 * cannot be ordered is explained in the cart.
 */
export async function openStep(step: CheckoutStep): Promise<CheckoutView> {
  const checkout = await findCheckout(db, await currentCartToken())
  if (checkout?.cart.status !== 'open' || !checkout.cart.isOrderable) redirect(cartPath())
  const { steps, nextStep } = checkout
  const place = steps.indexOf(step)
  if (place < 0 || place > steps.indexOf(nextStep)) redirect(checkoutStepPath(nextStep))
  return checkout
}
