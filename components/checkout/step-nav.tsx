import clsx from 'clsx'
import Link from 'next/link'
import type { CheckoutStep, CheckoutView } from '@/domain/checkout/views'
import { cartPath, checkoutStepPath } from '@/lib/paths'

const names: Record<CheckoutStep, string> = {
  information: 'Address',
  shipping: 'Delivery',
  payment: 'Payment',
  review: 'Review',
}

interface StepNavProps {
  checkout: Pick<CheckoutView, 'steps' | 'nextStep'>
  current: CheckoutStep
}

/** Where one is, and the way back to each step that is done. */
export function StepNav({ checkout, current }: StepNavProps) {
  const { steps, nextStep } = checkout
  const reached = steps.indexOf(nextStep)
  return (
    <nav aria-label="Checkout">
      <ol className="flex flex-wrap items-center gap-x-2 text-15">
        <li>
          <Link
            prefetch={false}
            href={cartPath()}
            className="link inline-flex min-h-11 items-center"
          >
            Cart
          </Link>
        </li>
        {steps.map((step, index) => (
          <li key={step} className="flex items-center gap-x-2">
            <span aria-hidden className="text-ink-soft">
              ›
            </span>
            {step !== current && index <= reached ? (
              <Link
                prefetch={false}
                href={checkoutStepPath(step)}
                className="link inline-flex min-h-11 items-center"
              >
                {names[step]}
              </Link>
            ) : (
              <span
                aria-current={step === current ? 'step' : undefined}
                className={clsx(
                  'inline-flex min-h-11 items-center',
                  step === current ? 'font-medium' : 'text-ink-soft',
                )}
              >
                {names[step]}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
