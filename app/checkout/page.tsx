import { redirect } from 'next/navigation'
import { openStep } from '@/app/checkout/open-step'
import { checkoutStepPath } from '@/lib/paths'

/** The way in: to the first step that still wants something. */
export default async function CheckoutPage() {
  const { nextStep } = await openStep('information')
  redirect(checkoutStepPath(nextStep))
}
