import type { ReactNode } from 'react'
import { ChosenSoFar } from '@/components/checkout/chosen-so-far'
import { OrderSummary } from '@/components/checkout/order-summary'
import { StepNav } from '@/components/checkout/step-nav'
import { QuietHeader } from '@/components/layout/quiet-header'
import type { ShopView } from '@/domain/catalog/views'
import type { CheckoutStep, CheckoutView } from '@/domain/checkout/views'
import { pagePath } from '@/lib/paths'

interface CheckoutFrameProps {
  shop: ShopView
  checkout: CheckoutView
  current: CheckoutStep
  title: string
  children: ReactNode
}

/** A step of the checkout: nothing around it that leads away, the order always in view. */
export function CheckoutFrame({ shop, checkout, current, title, children }: CheckoutFrameProps) {
  return (
    <>
      <QuietHeader shop={shop} />
      <main
        id="content"
        tabIndex={-1}
        className="page grid grid-cols-[minmax(0,1fr)] items-start gap-x-16 pb-24 outline-none lg:grid-cols-[minmax(0,1fr)_24rem] lg:pt-6"
      >
        <div className="lg:order-last lg:self-stretch">
          <OrderSummary checkout={checkout} locale={shop.locale} />
        </div>
        <div className="max-w-reading pt-4 lg:pt-0">
          <StepNav checkout={checkout} current={current} />
          <h1 className="mt-2 mb-6 font-serif text-32">{title}</h1>
          <ChosenSoFar checkout={checkout} current={current} locale={shop.locale} />
          <div className="mt-8">{children}</div>
          <p className="caption mt-16 flex gap-4 border-t border-line pt-4">
            <a className="link" href={pagePath('shipping')}>
              Delivery
            </a>
            <a className="link" href={pagePath('returns')}>
              Returns
            </a>
            <a className="link" href={pagePath('privacy')}>
              Privacy
            </a>
          </p>
        </div>
      </main>
    </>
  )
}
